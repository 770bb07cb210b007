import {
  ApplicableLaws,
  abroad,
  brazilianLaw,
  quoted,
  type RuleContext,
  recorded,
  titleOf,
  withoutGround,
} from '#findings';
import { type LawOn, type LegalBasis } from '#law';
import { type Activity, type ApplyingBasis, partOf, type Transfer, touches } from '#snapshot';
import { articleIn } from '../shared/articles.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gapOf,
  headingsIn,
  nothingRegistered,
} from '../shared/disclosure.js';
import { countriesIn, lacking } from '../shared/gap-sentence.js';
import {
  inOrder,
  processorsAbroad,
  purposeText,
  type RecordRows,
  type RecordUse,
  rowsOf,
  type SensitiveRows,
  sensitiveRows,
  transfersIn,
  useOf,
} from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
import { BRAZIL_GAPS, type BrazilGap } from './gaps.js';
import { BRAZIL_WORDS, type BrazilKey } from './words.js';

// The record of Art 37 LGPD, which controllers and operators keep, above all of processing based on legitimate
// interest. The law lists no fields. Other information of the register is shown, and is no gap, except that a transfer
// needs a ground of Art 33.

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

/** The record of one activity, with the data that may reveal sensitive ones (Art 11, paragraph 1). */
export interface BrazilRecord extends RecordRows, SensitiveRows {
  /** The role of the organisation, in the language of the document. */
  readonly role: string;
  readonly agents: readonly string[];
  readonly legalBases: readonly BrazilBasis[];
  readonly gaps: readonly Gap[];
}

/** The records of Art 37 LGPD. */
export interface Brazil extends Disclosure {
  readonly records: readonly BrazilRecord[];
}

const lack = lacking(BRAZIL_GAPS);

/** Returns the record of the activities that are subject to Brazilian law. Pure. */
export function brazil(context: DocumentContext<BrazilKey>): Brazil {
  const { snapshot, law, say } = context;
  const ruleContext: RuleContext = { snapshot, law, laws: new ApplicableLaws(snapshot) };
  const concerned = snapshot.activities.filter((activity) => ruleContext.laws.includes('BR', activity));
  const records = inOrder(concerned).map((activity) => recordOf(activity, ruleContext, context));
  const duty = law.one('BR', 'record');
  const gaps = [
    ...(records.length === 0 && duty ? nothingRegistered(snapshot, duty, lack('gap.noRecords')) : []),
    ...records.flatMap((record) => record.gaps),
  ];
  const headings = headingsIn(BRAZIL_WORDS, say);
  return {
    ...disclosed(context, { code: 'BR' }, say('title'), headings, gaps),
    records,
  };
}

function recordOf(activity: Activity, ruleContext: RuleContext, context: DocumentContext<BrazilKey>): BrazilRecord {
  const { snapshot, law } = ruleContext;
  const { say, language } = context;
  const of = { ...ruleContext, code: 'BR' };
  const transfers = transfersIn(activity, of);
  const record = `${activity.reference} (${activity.title})`;
  return {
    ...rowsOf(recorded(activity, snapshot, 'BR'), transfers, { ...of, say, language }),
    role: say(`role.${activity.role}`),
    agents: brazilianLaw.agentsOf(activity, snapshot),
    legalBases: activity.purposes.flatMap((purpose) =>
      brazilianLaw
        .legalBases(activity, purpose, snapshot)
        .filter((applying) => touches(activity, applying, { purposes: [purpose.key] }))
        .map((applying) => ({
          purpose: purposeText(purpose),
          basis: applying.basis,
          ...useOf(activity, { limits: applying, condition: applying.condition }, { purposes: [purpose.key] }),
          interest: applying.interest,
          ...inWords(applying, sensitivityOf(activity, purpose.key, applying), context),
        })),
    ),
    ...sensitiveRows(activity),
    gaps: [
      ...[...brazilianLaw.lackingOfRecord(activity, ruleContext)].map((fault) =>
        gapOf(fault, lack(`gap.${fault.key}` as BrazilGap, { record, purpose: fault.purpose ?? '' }), {
          rule: 'BR.RECORD',
          subject: activity,
        }),
      ),
      ...retentionGaps('BR', activity, ruleContext),
      ...transfers.flatMap((transfer) => groundGaps(record, transfer, ruleContext)),
      ...processorsAbroad(activity, transfers, of).map(({ recipient, countries }) =>
        gapOf(
          { article: articleFor(countries, law) },
          lack('gap.PROCESSOR_ABROAD', { record, recipient, countries: countriesIn(countries) }),
          { subject: activity, path: 'transfers' },
        ),
      ),
    ],
  };
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
  { say, language }: DocumentContext<BrazilKey>,
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

/** Returns the gap of a transfer without a ground of Art 33. The recognition of its countries is one to be stated. */
function groundGaps(record: string, transfer: Transfer, { snapshot, law, laws }: RuleContext): Gap[] {
  const fault = withoutGround('BR', transfer, { snapshot, law, laws });
  if (!fault) return [];
  const countries = abroad(transfer, 'BR');
  const values = { record, transfer: quoted(titleOf(transfer, snapshot)), countries: countriesIn(countries) };
  const word = fault.severity === 'NOTICE' ? 'gap.RECOGNISED' : 'gap.GROUND';
  const by = { rule: 'BR.TRANSFER.GROUND', subject: transfer, path: fault.path };
  return [gapOf({ article: articleFor(countries, law) }, lack(word, values), by)];
}

/** Returns the item of Art 33 on recognised countries if all of them are, otherwise the article. */
function articleFor(countries: readonly string[], law: LawOn): string {
  const isRecognised = countries.length > 0 && countries.every((country) => law.recognition('BR', country));
  return (isRecognised ? law.ground('BR.ADEQ')?.article : undefined) ?? '33';
}
