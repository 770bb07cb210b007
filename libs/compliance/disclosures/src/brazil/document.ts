import { brazilianLaw } from '#findings';
import { say } from '#kernel';
import { type LawOn, LegalBasis } from '#law';
import { type Activity, type ApplyingBasis, partOf, touches } from '#snapshot';
import { textsIn } from '#translations';
import { type RowShape, type Shape, valuesFrom } from '../document/cells.js';
import { type OfRecord, recordDocument } from '../document/record.js';
import { articleIn } from '../shared/articles.js';
import { gapOf } from '../shared/disclosure.js';
import { type GapSentences, lacking } from '../shared/gap-sentence.js';
import { purposeText, type RecordUse, sensitiveRows, useOf } from '../shared/records.js';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import { NAMED, TRANSFERS, wide } from '../shared/sections.js';

// The record of Art 37 LGPD, which controllers and operators keep, above all of processing based on legitimate
// interest. The law lists no fields. Other information of the register is shown, and is no gap, except that a transfer
// needs a ground of Art 33.

const WORDS = textsIn(
  'brazil',
  ['pt'],
  {
    title: 'Record of processing operations (LGPD, Art. 37)',
    'heading.reference': 'Number',
    'heading.title': 'Processing operation',
    'heading.role': 'Kept as',
    'heading.agents': 'Processing agents',
    'heading.onBehalfOf': 'Controllers on whose behalf an operator processes',
    'heading.purposes': 'Purposes',
    'heading.legalBases': 'Legal bases, and the interest pursued where it is legitimate interest',
    'heading.dataSubjects': 'Data subjects',
    'heading.dataCategories': 'Personal data',
    'heading.sensitiveData': 'Sensitive personal data among them',
    'heading.revealingData': 'Data that may reveal sensitive personal data (Art. 11, § 1)',
    'heading.recipients': 'Shared with',
    'heading.transfers': 'International transfers',
    'heading.country': 'Country',
    'heading.safeguard': 'Ground (Art. 33)',
    'heading.erasure': 'Storage period',
    'heading.securityMeasures': 'Security measures',
    'role.CONTROLLER': 'controller',
    'role.JOINT_CONTROLLER': 'joint controller',
    'role.PROCESSOR': 'operator',
    'basis.CONSENT': 'consent of the data subject',
    'basis.EXPRESS_CONSENT': 'express consent of the data subject',
    'basis.LEGAL_OBLIGATION': 'legal or regulatory obligation of the controller',
    'basis.PUBLIC_TASK': 'execution of public policies',
    'basis.CONTRACT': 'performance of a contract with the data subject, or of preliminary steps',
    'basis.VITAL_INTERESTS': 'protection of life or physical safety',
    'basis.LEGITIMATE_INTERESTS': 'legitimate interest of the controller or of a third party',
    'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'legitimate interest that the law of another country recognises',
    'basis.cited': '{basis} (Art. {article})',
    'because.unknown': 'Arts. 7 and 11 do not know this basis.',
    'because.notForSensitive': 'Art. 11 does not know this basis for sensitive data: {names}.',
    'because.instead': 'Stated for Brazil, in the place of: {basis}.',
  },
  RETENTION_WORDS,
  INSTRUMENT_WORDS,
);
type Key = keyof (typeof WORDS)['en'];

const GAPS = {
  'gap.noRecords': () =>
    say`The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.`,
  'gap.AGENT': ({ record }) =>
    say`${record} does not say which controller it is of; of an operator, who it processes for. Name them.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what the data are processed for.`,
  'gap.DATA_CATEGORIES': ({ record }) => say`${record} does not say which data are processed. State them.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. Say on which basis of Art. 7 it rests.`,
  'gap.INTEREST': ({ record, purpose }) =>
    say`${record} rests “${purpose}” on legitimate interest and names no interest. State the interest pursued.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer ${transfer} of ${record} states no ground of Art. 33. State the ground that it relies on.`,
  'gap.RECOGNISED': ({ transfer, record, countries }) =>
    say`The transfer ${transfer} of ${record} states no ground of Art. 33. The ANPD recognises ${countries}: state this recognition as its ground.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.`,
} satisfies GapSentences;
const lack = lacking(GAPS);
const each = valuesFrom<OfRecord<Key>>();

/** The legal basis of a purpose in Brazil, and the reason of law why it applies or does not. */
export interface BrazilBasis extends RecordUse {
  readonly purpose: string;
  readonly basis?: LegalBasis;
  /** The basis in words, with its articles. */
  readonly basisName?: string;
  readonly interest?: string;
  /** Absent if the activity states the basis and the law knows it. */
  readonly because?: string;
}

/** The same in the API. */
const BASIS: RowShape & { readonly fields: { readonly [N in keyof BrazilBasis]-?: Shape } } = {
  name: 'BrazilBasis',
  description: 'The legal basis of a purpose in Brazil, and the reason why it applies.',
  fields: {
    dataCategories: { is: 'TEXTS', description: 'Names of the data; empty if it is not limited to some of them.' },
    dataSubjects: {
      is: 'TEXTS',
      description: 'Names of the data subjects; empty if it is not limited to some of them.',
    },
    condition: { is: 'MAYBE' },
    purpose: { is: 'TEXT' },
    basis: { is: 'CODE', codes: LegalBasis },
    basisName: { is: 'MAYBE', description: "The basis in the document's language, with its articles." },
    interest: { is: 'MAYBE', description: 'The interest pursued, if the basis is legitimate interest.' },
    because: {
      is: 'MAYBE',
      description: 'The reason of law; null if the activity states the basis and the law knows it.',
    },
  },
};

/** The record of the activities that are subject to Brazilian law. */
export const BRAZIL = recordDocument({
  field: 'brazil',
  law: 'BR',
  name: 'The record of Art. 37 LGPD',
  report: {
    code: 'BR',
    title: 'Brazilian record of processing operations (LGPD Art 37)',
    about: 'The record that controllers and processors in Brazil keep of what they do with personal data.',
    source: 'General Data Protection Law (LGPD), Art. 37',
  },
  type: {
    name: 'Brazil',
    description:
      'The record of processing operations of Art. 37 LGPD, of every activity that is subject to Brazilian law. The law lists no fields. A missing purpose, data category, agent, legal basis, legitimate interest or ground of a transfer is a gap. Other fields are shown if stated.',
  },
  words: WORDS,
  gaps: GAPS,
  facts: {},
  fields: {
    role: each.text("Controller or operator, in the document's language.", ({ activity, say }) =>
      say(`role.${activity.role}`),
    ),
    agents: each.texts(
      'The controllers that the profile of Brazil names, then those of the activity. If neither names any, those of the profile ALL.',
      ({ activity, snapshot }) => brazilianLaw.agentsOf(activity, snapshot),
    ),
    legalBases: each.rows(
      BASIS,
      'The stated legal bases, with the replacements that the profile of Brazil makes.',
      basesOf,
    ),
    sensitiveData: each.texts(
      'The data categories that are sensitive.',
      ({ activity }) => sensitiveRows(activity).sensitiveData,
    ),
    revealingData: each.texts(
      'The data categories that may reveal sensitive data without being sensitive themselves.',
      ({ activity }) => sensitiveRows(activity).revealingData,
    ),
  },
  columns: [
    ...NAMED,
    { name: 'role', width: 0.7 },
    'agents',
    'onBehalfOf',
    wide('purposes'),
    { ...wide('legalBases'), parts: ['purpose', 'basisName', 'interest', 'condition', 'because'] },
    'dataSubjects',
    wide('dataCategories'),
    'sensitiveData',
    'revealingData',
    wide('recipients'),
    TRANSFERS,
    wide('erasure'),
    wide('securityMeasures'),
  ],
  lacks: ({ activity, record, ...context }) =>
    [...brazilianLaw.lackingOfRecord(activity, context)].map((fault) =>
      gapOf(fault, lack(`gap.${fault.key}` as keyof typeof GAPS, { record, purpose: fault.purpose ?? '' }), {
        rule: 'BR.RECORD',
        subject: activity,
      }),
    ),
  onGrounds: articleFor,
});

/** Returns the legal bases of each purpose in Brazil, and the reasons of law why they apply or do not. */
function basesOf(of: OfRecord<Key>): BrazilBasis[] {
  const { activity, snapshot } = of;
  return activity.purposes.flatMap((purpose) =>
    brazilianLaw
      .legalBases(activity, purpose, snapshot)
      .filter((applying) => touches(activity, applying, { purposes: [purpose.key] }))
      .map((applying) => ({
        purpose: purposeText(purpose),
        basis: applying.basis,
        ...useOf(activity, { limits: applying, condition: applying.condition }, { purposes: [purpose.key] }),
        interest: applying.interest,
        ...inWords(applying, sensitivityOf(activity, purpose.key, applying), of),
      })),
  );
}

/** The data of a purpose that a basis covers: the names of the sensitive ones, and whether there are others. */
interface Sensitivity {
  readonly sensitive: readonly string[];
  readonly hasOthers: boolean;
}

function sensitivityOf(activity: Activity, purpose: string, applying: ApplyingBasis): Sensitivity {
  const data = partOf(activity, applying, { purposes: [purpose] }).dataCategories;
  const sensitive = data.filter(({ special }) => special === 'YES').map(({ name }) => name);
  return { sensitive, hasOthers: sensitive.length < data.length || data.length === 0 };
}

/** Returns the basis in words, with its articles for the data that it covers, and the reasons of law. */
function inWords(
  { basis, override }: ApplyingBasis,
  { sensitive, hasOthers }: Sensitivity,
  { say, language }: OfRecord<Key>,
): Pick<BrazilBasis, 'basisName' | 'because'> {
  const name = say(`basis.${basis}`);
  const articles = brazilianLaw.articlesOf(basis);
  const cited = [hasOthers && articles?.any, sensitive.length > 0 && articles?.sensitive].filter(Boolean).join('; ');
  const { replaced } = override ?? {};
  const reasons = [
    ...(replaced && replaced !== basis ? [say('because.instead', { basis: say(`basis.${replaced}`) })] : []),
    ...(articles ? [] : [say('because.unknown')]),
    ...(articles && !articles.sensitive && sensitive.length > 0
      ? [say('because.notForSensitive', { names: sensitive.join(', ') })]
      : []),
  ];
  return {
    basisName: cited === '' ? name : say('basis.cited', { basis: name, article: articleIn(language, cited) }),
    because: reasons.length > 0 ? reasons.join(' ') : undefined,
  };
}

/** Returns the item of Art 33 on recognised countries if all of them are, otherwise the article. */
function articleFor(countries: readonly string[], law: LawOn): string {
  const isRecognised = countries.length > 0 && countries.every((country) => law.recognition('BR', country));
  return (isRecognised ? law.ground('BR.ADEQ')?.article : undefined) ?? '33';
}
