import { say } from '#kernel';
import { lawOf } from '#law';
import type { RuleContext } from '../../model/rule.js';
import { numberStated } from '../../shared/stated-numbers.js';
import { activitiesUnderChina } from '../cn/sensitive.js';
import { filing, type StatedDuty } from '../stated-duty.js';

/** Returns true unless the profile states a number of individuals below the threshold of the filing. */
const isReached = (list: string, key: string) => (context: RuleContext) => {
  const { count } = numberStated(context.snapshot.profile('CN'), 'individuals') ?? {};
  const threshold = context.law.item('CN', list, key)?.thresholds?.[0];
  if (count === undefined || !threshold) return true;
  return threshold.isExclusive ? count > threshold.number : count >= threshold.number;
};

/** Returns true if a controller that the profile names is seated abroad. */
function isAbroad({ snapshot }: RuleContext): boolean {
  return (snapshot.profile('CN')?.controllers ?? []).some(({ party }) => {
    const country = snapshot.party(party)?.country;
    return country !== undefined && lawOf(country) !== 'CN';
  });
}

const WHERE = say`State under the item individuals of the profile CN whose information is handled, as a number.`;

/** The filings of Chinese law that depend on the number of individuals, on minors, on faces, and on important data. */
export const CN_FILINGS: readonly StatedDuty[] = [
  {
    ...filing(
      'CN',
      'PERSON_IN_CHARGE',
      'PIPL 52',
      'personInCharge',
      /person in charge|负责人/i,
      say`From a million individuals on, the person in charge of personal information protection is reported within 30 working days. ${WHERE}`,
    ),
    isOwed: isReached('FILINGS', 'PERSON_IN_CHARGE'),
  },
  {
    ...filing(
      'CN',
      'REPRESENTATIVE',
      'PIPL 53',
      'representative',
      /representative|代表|专门机构/i,
      say`A handler abroad reports the name and contact of its body or representative in the mainland.`,
    ),
    isOwed: isAbroad,
  },
  {
    ...filing(
      'CN',
      'MINORS_AUDIT',
      'Minors Regulations 37',
      'minorsAudit',
      /minors|未成年/i,
      say`Information of minors is handled: the state of its yearly audit is reported by 31 January.`,
    ),
    isOwed: (context) =>
      activitiesUnderChina(context.snapshot).some(({ dataSubjects }) =>
        dataSubjects.some(({ children }) => children === 'YES'),
      ),
  },
  {
    ...filing(
      'CN',
      'FACES',
      'Facial Recognition Measures 15',
      'storedFaces',
      /\bfac(?:e|es|ial)\b|人脸/i,
      say`Biometric information is handled: from 100,000 people whose faces are stored, facial recognition is filed with the province. State under the item storedFaces how many there are.`,
    ),
    isOwed: (context) => {
      const { snapshot, law } = context;
      const isBiometric = activitiesUnderChina(snapshot).some(({ dataCategories }) =>
        dataCategories.some(({ specialKinds }) => specialKinds.includes('BIOMETRIC')),
      );
      const { count } = numberStated(snapshot.profile('CN'), 'storedFaces') ?? {};
      const threshold = law.item('CN', 'FILINGS', 'FACES')?.thresholds?.[0]?.number ?? 0;
      return isBiometric && (count === undefined || count >= threshold);
    },
  },
  {
    ...filing(
      'CN',
      'IMPORTANT_DATA',
      'NDR 33',
      'importantData',
      /important data|重要数据/i,
      say`Handlers of important data assess their risks every year and send the report. Data are important if an authority has notified or published them as such.`,
    ),
  },
  {
    ...filing(
      'CN',
      'TEN_MILLION',
      'PIPL 54; Audit Measures 4',
      'complianceAudit',
      /audit|审计/i,
      say`Above ten million individuals, compliance is audited at least every two years; others audit at intervals of their own. ${WHERE}`,
    ),
    list: 'AUDIT',
    name: 'FILING.COMPLIANCE_AUDIT',
    isOwed: isReached('AUDIT', 'TEN_MILLION'),
  },
];
