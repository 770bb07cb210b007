import { ApplicableLaws, brazilianLaw, type RuleContext, recorded } from '#findings';
import type { LegalBasis } from '#law';
import { type Activity, touches } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gapOf,
  nothingRegistered,
} from '../shared/disclosure.js';
import {
  inOrder,
  purposeText,
  type RecordRows,
  type RecordUse,
  rowsOf,
  transfersUnder,
  useOf,
} from '../shared/records.js';
import { BRAZIL_HEADINGS, type BrazilKey } from './words.js';

// The record of Art 37 LGPD, which controllers and operators keep, above all of processing based on legitimate
// interest. The law lists no fields. Other information of the register is shown, and is never a gap.

/** The legal basis of a purpose in Brazil, and the reason why it applies. */
export interface BrazilBasis extends RecordUse {
  readonly purpose: string;
  readonly basis?: LegalBasis;
  readonly interest?: string;
  readonly because: string;
}

/** The record of one activity. */
export interface BrazilRecord extends RecordRows {
  /** `controlador` or `operador`. */
  readonly role: string;
  readonly agents: readonly string[];
  readonly legalBases: readonly BrazilBasis[];
  readonly sensitiveData: readonly string[];
  /** Names of data that may reveal sensitive ones (Art 11, paragraph 1). */
  readonly revealingData: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The records of Art 37 LGPD. */
export interface Brazil extends Disclosure {
  readonly records: readonly BrazilRecord[];
}

/** Returns the record of the activities that are subject to Brazilian law. Pure. */
export function brazil(context: DocumentContext<BrazilKey>): Brazil {
  const { snapshot, law, say } = context;
  const ruleContext: RuleContext = { snapshot, law, laws: new ApplicableLaws(snapshot) };
  const concerned = snapshot.activities.filter((activity) =>
    ruleContext.laws.lawsOf('processingActivity', activity).has('BR'),
  );
  const records = inOrder(concerned).map((activity) => recordOf(activity, ruleContext, context));
  const duty = law.one('BR', 'record');
  const gaps = [
    ...(records.length === 0 && duty ? nothingRegistered(snapshot, duty, say('gap.noRecords')) : []),
    ...records.flatMap((record) => record.gaps),
  ];
  const headings = BRAZIL_HEADINGS.map((key) => ({ key, text: say(`heading.${key}`) }));
  return {
    ...disclosed(context, { code: 'BR' }, say('title'), headings, gaps),
    records,
  };
}

function recordOf(
  activity: Activity,
  ruleContext: RuleContext,
  { say, language }: DocumentContext<BrazilKey>,
): BrazilRecord {
  const { snapshot, law } = ruleContext;
  const transfers = transfersUnder('BR', activity, ruleContext);
  const record = `${activity.reference} (${activity.title})`;
  const terms = law.one('BR', 'terms');
  return {
    ...rowsOf(recorded(activity, snapshot, 'BR'), transfers, { snapshot, law, say, language, code: 'BR' }),
    role: (activity.role === 'PROCESSOR' ? terms?.processor : terms?.controller) ?? activity.role,
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
          because: applying.because,
        })),
    ),
    sensitiveData: activity.dataCategories.filter(({ special }) => special === 'YES').map(({ name }) => name),
    revealingData: activity.dataCategories
      .filter(({ special, mayReveal = [] }) => special !== 'YES' && mayReveal.length > 0)
      .map(({ name }) => name),
    gaps: [...brazilianLaw.lackingOfRecord(activity, ruleContext)].map((fault) =>
      gapOf(fault, say(`gap.${fault.key}` as BrazilKey, { record, purpose: fault.purpose ?? '' })),
    ),
  };
}
