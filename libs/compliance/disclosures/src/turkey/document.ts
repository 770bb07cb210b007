import {
  ApplicableLaws,
  missingItems,
  quoted,
  RECORD_ITEMS,
  type Recorded,
  type RuleContext,
  recorded,
  representativeIn,
  titleOf,
} from '#findings';
import { isVerified } from '#law';
import { type Activity, legalBasesIn, type Snapshot } from '#snapshot';
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
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { inOrder, purposeText, type RecordRows, rowsOf, sensitiveRows, transfersIn } from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
import { TURKEY_GAPS } from './gaps.js';
import { TURKEY_WORDS, type TurkeyKey } from './words.js';

// The inventory of Registry By-Law 4(1)(h). Controllers alone keep one, those that register in VERBIS. No form is prescribed.

/** The inventory of one activity. */
export interface TurkeyRecord extends RecordRows {
  readonly controllers: readonly string[];
  /** The legal grounds of each purpose under Turkish law, in the language of the document. */
  readonly legalBases: readonly string[];
  readonly sensitiveData: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The inventory of all activities of controllers under Turkish law. */
export interface Turkey extends Disclosure {
  /** Says which form it follows, and which it does not. */
  readonly form: string;
  /** The filings of the profile of Turkey that concern VERBIS. */
  readonly registration: readonly string[];
  /** The representative of a controller abroad; absent if not named. */
  readonly representative?: string;
  readonly records: readonly TurkeyRecord[];
}

const lack = lacking(TURKEY_GAPS);
const VERBIS = /verb[iİ]s|sicil/i;

/** Returns the inventory of the activities that are subject to Turkish law. Pure. */
export function turkey(context: DocumentContext<TurkeyKey>): Turkey {
  const { snapshot, law, say } = context;
  const ruleContext: RuleContext = { snapshot, law, laws: new ApplicableLaws(snapshot) };
  const concerned = snapshot.activities.filter(
    (activity) => activity.role !== 'PROCESSOR' && ruleContext.laws.includes('TR', activity),
  );
  const records = inOrder(concerned).map((activity) => recordOf(activity, ruleContext, context));
  const duty = law.one('TR', 'record');
  const gaps = [
    ...(records.length === 0 && duty?.controllerItems ? nothingRegistered(snapshot, duty, lack('gap.noRecords')) : []),
    ...records.flatMap((record) => record.gaps),
  ];
  return {
    ...disclosed(context, { code: 'TR' }, say('title'), headingsIn(TURKEY_WORDS, say), gaps),
    form: say('form'),
    registration: registrationIn(snapshot),
    representative: representativeIn('TR', snapshot, context.party)?.name,
    records,
  };
}

function registrationIn(snapshot: Snapshot): string[] {
  const filings = snapshot.profile('TR')?.filings ?? [];
  return filings
    .filter(({ item, reference = '' }) => VERBIS.test(`${item} ${reference}`))
    .map(({ item, reference, since }) => [item, reference, since].filter(Boolean).join(', '));
}

function recordOf(activity: Activity, ruleContext: RuleContext, context: DocumentContext<TurkeyKey>): TurkeyRecord {
  const { snapshot } = ruleContext;
  const { say, language } = context;
  const of = { ...ruleContext, code: 'TR' };
  const transfers = transfersIn(activity, of);
  const shown = recorded(activity, snapshot, 'TR');
  const rows = rowsOf(shown, transfers, { ...of, say, language });
  const record = `${activity.reference} (${activity.title})`;
  return {
    ...rows,
    controllers: activity.controllers.flatMap((id) => snapshot.party(id)?.name ?? []),
    legalBases: groundsOf(activity, snapshot, say),
    sensitiveData: sensitiveRows(activity).sensitiveData,
    gaps: [
      ...missingIn(shown, rows, ruleContext).map(({ key, path, article, isVerified: verified, purpose }) =>
        gapOf({ article, isVerified: verified, path }, lack(`gap.${key}`, { record, purpose }), {
          rule: key === 'LEGAL_BASIS' ? 'TR.LEGAL_BASIS.NONE' : 'TR.RECORD',
          subject: activity,
        }),
      ),
      ...retentionGaps('TR', activity, ruleContext),
      ...transfers.flatMap((transfer) =>
        groundGaps('TR', transfer, ruleContext, () =>
          lack('gap.GROUND', { record, transfer: quoted(titleOf(transfer, snapshot)) }),
        ),
      ),
      ...processorGaps(activity, transfers, of, ({ recipient, countries }) =>
        lack('gap.PROCESSOR_ABROAD', {
          record,
          recipient,
          countries: countriesIn(countries),
        }),
      ),
    ],
  };
}

/** Returns each legal ground of the activity once, with the purposes that rest on it. */
function groundsOf(activity: Activity, snapshot: Snapshot, say: DocumentContext<TurkeyKey>['say']): string[] {
  const byGround = new Map<string, string[]>();
  for (const purpose of activity.purposes)
    for (const { basis } of legalBasesIn(activity, purpose, 'TR', snapshot.profile('TR'))) {
      if (basis === undefined) continue;
      const ground = say(`basis.${basis}`);
      byGround.set(ground, [...new Set([...(byGround.get(ground) ?? []), purposeText(purpose)])]);
    }
  return [...byGround].map(([ground, purposes]) => `${ground}: ${purposes.join('; ')}`);
}

type ItemKey =
  | 'PURPOSES'
  | 'LEGAL_BASIS'
  | 'DATA_CATEGORIES'
  | 'RECIPIENTS'
  | 'DATA_SUBJECTS'
  | 'RETENTION'
  | 'TRANSFERS'
  | 'SECURITY';

interface Lacking {
  readonly key: ItemKey;
  readonly path: string;
  readonly article: string;
  readonly isVerified: boolean;
  readonly purpose: string;
}

/** Returns the items of the law's list that the record lacks, with the purposes that have no legal ground. */
function missingIn(shown: Recorded, rows: RecordRows, { law, snapshot }: RuleContext): Lacking[] {
  const items = law.items('TR', 'INVENTORY');
  const { activity } = shown;
  const cited = (key: ItemKey, path: string, purpose = ''): Lacking[] =>
    items
      .filter((item) => item.key === key)
      .map((item) => ({ key, path, purpose, article: item.article, isVerified: isVerified(item) }));
  const missing = [...missingItems(items, RECORD_ITEMS, shown)];
  const isAbroadSaid = [snapshot.profile('TR'), snapshot.profile('ALL')].some((profile) =>
    profile?.statements.some(({ item }) => item === 'internationalTransfers'),
  );
  const unfounded = activity.purposes.filter(
    (purpose) => legalBasesIn(activity, purpose, 'TR', snapshot.profile('TR')).length === 0,
  );
  return [
    ...missing.flatMap(({ key, path }) => cited(key as ItemKey, path)),
    ...unfounded.flatMap(({ key, description }) => cited('LEGAL_BASIS', `purposes.${key}.legalBases`, description)),
    ...(rows.transfers.length > 0 || isAbroadSaid ? [] : cited('TRANSFERS', 'transfers')),
  ];
}
