import {
  ApplicableLaws,
  abroad,
  coded,
  isInDoubt,
  isUnconditional,
  missingItems,
  RECORD_ITEMS,
  recorded,
  titleOf,
  withoutGround,
} from '#findings';
import { reject } from '#kernel';
import type { ActivityRole, Item, RecordDuty } from '#law';
import type { Activity, Party, Transfer } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  gapOf,
  headingsIn,
  nothingRegistered,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { inOrder, type RecordRows, rowsOf, transfersIn } from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
import { SWISS_GAPS, type SwissGap } from './gaps.js';
import { SWISS_SECTIONS } from './sections.js';
import { SWISS_WORDS, type SwissKey } from './words.js';

// The record of processing activities of FADP Art 12. It requires no legal basis: Swiss law has none in the private
// sector.

/** The record of one activity. */
export interface SwissRecord extends RecordRows {
  readonly role: ActivityRole;
  /** Names of the controllers; in a processor's record, of the controllers for which it works. */
  readonly controllers: readonly string[];
  /** Names of the processors; only in a processor's record. */
  readonly processors: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The records of one party, or of all activities that are subject to Swiss law. */
export interface Switzerland extends Disclosure {
  /** The party of the record; absent if the record covers all activities that are subject to Swiss law. */
  readonly party?: { readonly name: string; readonly address?: string; readonly email?: string };
  readonly records: readonly SwissRecord[];
}

const lack = lacking(SWISS_GAPS);

type SwissContext = DocumentContext<SwissKey> & { readonly party?: Party; readonly laws: ApplicableLaws };

/**
 * Returns the records of a controller (12(2)) and of a processor (12(3)). Without a party, it returns the records of
 * all activities that are subject to Swiss law according to the register. Pure.
 * @throws {Rejection} NO_SUCH_LAW before the revised act, which was the first to require a record
 */
export function switzerland(context: DocumentContext<SwissKey>, party?: Party): Switzerland {
  const { snapshot, law, say } = context;
  const duty = law.one('CH', 'record');
  if (duty?.required !== 'YES') return noRecord(law.date, duty);
  const recordContext: SwissContext = { ...context, party, laws: new ApplicableLaws(snapshot) };
  const records = inOrder(snapshot.activities.filter((activity) => belongsTo(activity, recordContext))).map(
    (activity) => recordOf(activity, recordContext),
  );
  const gaps = [
    ...(records.length > 0
      ? []
      : nothingRegistered(
          snapshot,
          duty,
          party ? lack('gap.noRecords.party', { party: party.name }) : lack('gap.noRecords'),
        )),
    ...records.flatMap(({ gaps }) => gaps),
  ];
  const headings = headingsIn(SWISS_WORDS, say);
  return {
    ...disclosed(context, { code: 'CH', party }, say('title'), headings, gaps),
    party: party && { name: party.name, address: party.address, email: party.email },
    records,
  };
}

function noRecord(on: string, duty: RecordDuty | undefined): never {
  const instead = duty?.instead ? ` It required something else: ${duty.instead}` : '';
  return reject('NO_SUCH_LAW', `Swiss law required no record of processing on ${on}.${instead}`, 'at.on');
}

/**
 * Returns true if the activity belongs to the party's record: it controls the activity, or does the work for others. A
 * processor's activity that names no company belongs to every company of the group.
 */
function belongsTo(activity: Activity, { party, laws }: SwissContext): boolean {
  if (!party) return laws.includes('CH', activity);
  const isUnnamed = activity.role === 'PROCESSOR' && activity.controllers.length === 0;
  return activity.controllers.includes(party.id) || (isUnnamed && party.group);
}

function recordOf(activity: Activity, context: SwissContext): SwissRecord {
  const { snapshot, law, laws, party } = context;
  const of = { ...context, code: 'CH' };
  const isProcessor = activity.role === 'PROCESSOR';
  const items = law.items('CH', isProcessor ? 'ART12_PROCESSOR' : 'ART12_CONTROLLER');
  const record = recorded(activity, snapshot, 'CH');
  const transfers = transfersIn(activity, of);
  const rows = rowsOf(record, transfers, of);
  const named = activity.controllers.flatMap((id) => snapshot.party(id)?.name ?? []);
  // The company that works for others is seldom named: then it is the party of the record.
  const processors = isProcessor ? (named.length > 0 || !party ? named : [party.name]) : [];
  const values = { record: `${activity.reference} (${activity.title})` };
  const reported = new Set<string>(
    laws.lawsOf('processingActivity', activity).has('CH')
      ? [...missingItems(items, RECORD_ITEMS, record)].map(({ key }) => key)
      : [],
  );
  const required = { ...RECORD_ITEMS, PROCESSOR: { ...RECORD_ITEMS.PROCESSOR, has: () => processors.length > 0 } };
  return {
    ...rows,
    role: activity.role,
    controllers: isProcessor ? rows.onBehalfOf : named,
    processors,
    gaps: [
      ...[...missingItems(items, required, record)].map((fault) =>
        gapOf(fault, lack(`gap.${fault.key}` as SwissGap, values), {
          rule: reported.has(fault.key) && `CH.ART12.${isProcessor ? 'PROCESSOR' : 'CONTROLLER'}`,
          subject: activity,
        }),
      ),
      ...retentionGaps('CH', activity, context),
      ...classGaps(activity, items, context),
      ...transfers.flatMap((transfer) => transferGaps(transfer, items, context)),
    ],
  };
}

/** Returns the gaps of classes of controllers: the record must identify each controller. */
function classGaps(activity: Activity, items: readonly Item[], { snapshot }: SwissContext): Gap[] {
  const isProcessor = activity.role === 'PROCESSOR';
  const path = isProcessor ? 'onBehalfOf' : 'controllers';
  const item = items.find(({ key }) => key === (isProcessor ? 'CONTROLLERS' : 'CONTROLLER'));
  const classes = activity[path].map((id) => snapshot.party(id)).filter((party) => party?.class);
  return item
    ? classes.map((party) => gap(item, lack('gap.class', { party: party!.name }), { subject: activity, path }))
    : [];
}

/**
 * Returns the gap of a missing state; if the states are named, the gap of missing guarantees (16(2)) that the rule
 * reports.
 */
function transferGaps(transfer: Transfer, items: readonly Item[], context: SwissContext): Gap[] {
  const { snapshot, law } = context;
  const values = { transfer: titleOf(transfer, snapshot) };
  const [state, guarantees] = ['STATE', 'GUARANTEES'].map((key) => items.find((item) => item.key === key));
  const by = (rule: string) => ({ rule: `CH.TRANSFER.${rule}`, subject: transfer });
  if (transfer.countries.length === 0)
    return state ? [gap(state, lack('gap.STATE', values), { ...by('COUNTRY'), path: 'countries' })] : [];
  const fault = withoutGround('CH', transfer, context);
  if (!guarantees || !fault || fault.severity === 'NOTICE') return [];
  const away = abroad(transfer, 'CH').filter((country) => !isUnconditional(law.recognition('CH', country)));
  const says = lack('gap.GUARANTEES', { ...values, states: away.map(coded) });
  const inDoubt = away.some((country) => isInDoubt('CH', country, law));
  const entry = { ...gap(guarantees, says, { ...by('GROUND'), path: fault.path }) };
  return [inDoubt ? { ...entry, howKnown: 'UNCONFIRMED' } : entry];
}

/** The Swiss record of processing activities. */
export const SWITZERLAND = lawDocument({
  field: 'switzerland',
  isReplaced: true,
  law: 'CH',
  name: 'The Swiss record of Art 12',
  words: SWISS_WORDS,
  gaps: SWISS_GAPS,
  sections: SWISS_SECTIONS,
  make: switzerland,
  reports: [
    {
      code: 'CH',
      title: 'Swiss record of processing activities (FADP Art 12)',
      about: 'The record of processing that controllers and processors keep under Swiss law.',
      source: 'Federal Act on Data Protection Art 12(2) and (3)',
    },
  ],
});
