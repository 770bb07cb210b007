import {
  ApplicableLaws,
  abroad,
  isInDoubt,
  isUnconditional,
  lacking,
  nameOf,
  RECORD_ITEMS,
  recorded,
  withoutGround,
} from '#findings';
import type { ActivityRole, Item, RecordDuty } from '#law';
import { reject } from '#ledger';
import type { Activity, Party, Transfer } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  gapOf,
  nothingRegistered,
} from '../shared/disclosure.js';
import { inOrder, type RecordRows, rowsOf, transfersAbroad } from '../shared/records.js';
import { SWISS_HEADINGS, type SwissKey } from './words.js';

// The record of processing activities of FADP Art 12, which asks for no legal basis: Swiss law knows none in the private sector.

export interface SwissRecord extends RecordRows {
  readonly role: ActivityRole;
  /** Names of the controllers; in a processor's record, on whose behalf it is done. */
  readonly controllers: readonly string[];
  /** Names of the processors, where the record is of processing for others. */
  readonly processors: readonly string[];
  readonly gaps: readonly Gap[];
}

export interface Switzerland extends Disclosure {
  /** Whose record it is; absent where it is of all that Swiss law concerns. */
  readonly party?: { readonly name: string; readonly address?: string; readonly email?: string };
  readonly records: readonly SwissRecord[];
}

type SwissContext = DocumentContext<SwissKey> & { readonly party?: Party; readonly laws: ApplicableLaws };

/**
 * The record of a controller (12(2)) and of a processor (12(3)): of one party, or, where none is given, of everything that Swiss
 * law concerns as far as the register tells. Pure.
 * @throws {Rejection} NO_SUCH_LAW before the revised act, which was the first to ask for a record
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
          party ? say('gap.noRecords.party', { party: party.name }) : say('gap.noRecords'),
        )),
    ...records.flatMap(({ gaps }) => gaps),
  ];
  const headings = SWISS_HEADINGS.map((key) => ({ key, text: say(`heading.${key}`) }));
  return {
    ...disclosed(context, say('title'), headings, gaps),
    party: party && { name: party.name, address: party.address, email: party.email },
    records,
  };
}

function noRecord(on: string, duty: RecordDuty | undefined): never {
  const instead = duty?.instead ? ` It asked for something else: ${duty.instead}` : '';
  return reject('NO_SUCH_LAW', `Swiss law asked for no record of processing on ${on}.${instead}`, 'at.on');
}

/** Of a party: what it controls, and what it does for others; where a processor's activity names no company, any of the group's. */
function belongsTo(activity: Activity, { party, laws }: SwissContext): boolean {
  if (!party) return laws.lawsOf('processingActivity', activity).has('CH');
  const isUnnamed = activity.role === 'PROCESSOR' && activity.controllers.length === 0;
  return activity.controllers.includes(party.id) || (isUnnamed && party.group);
}

function recordOf(activity: Activity, context: SwissContext): SwissRecord {
  const { snapshot, law, laws, party, say } = context;
  const isProcessor = activity.role === 'PROCESSOR';
  const items = law.items('CH', isProcessor ? 'ART12_PROCESSOR' : 'ART12_CONTROLLER');
  const record = recorded(activity, snapshot, 'CH');
  const transfers = transfersAbroad(activity, 'CH', snapshot, laws, party);
  const rows = rowsOf(record, transfers, { ...context, code: 'CH' });
  const named = activity.controllers.map((id) => snapshot.party(id)?.name ?? id);
  // Who does the work for others is seldom named: then it is the party whose record is asked for.
  const processors = isProcessor ? (named.length > 0 || !party ? named : [party.name]) : [];
  const values = { record: `${activity.reference} (${activity.title})` };
  const sought = { ...RECORD_ITEMS, PROCESSOR: { ...RECORD_ITEMS.PROCESSOR, has: () => processors.length > 0 } };
  return {
    ...rows,
    role: activity.role,
    controllers: isProcessor ? rows.onBehalfOf : named,
    processors,
    gaps: [
      ...[...lacking(items, sought, record)].map((fault) => gapOf(fault, say(`gap.${fault.key}` as SwissKey, values))),
      ...classGaps(activity, items, context),
      ...transfers.flatMap((transfer) => transferGaps(transfer, items, context)),
    ],
  };
}

/** The record identifies controllers: a class of them is nobody. */
function classGaps(
  { role, controllers, onBehalfOf }: Activity,
  items: readonly Item[],
  { snapshot, say }: SwissContext,
): Gap[] {
  const item = items.find(({ key }) => key === (role === 'PROCESSOR' ? 'CONTROLLERS' : 'CONTROLLER'));
  const parties = (role === 'PROCESSOR' ? onBehalfOf : controllers).map((id) => snapshot.party(id));
  return item
    ? parties.flatMap((party) => (party?.class ? [gap(item, say('gap.class', { party: party.name }))] : []))
    : [];
}

/** The state, and the guarantees of 16(2), as the rule misses them; where no state is named, the state comes first. */
function transferGaps(transfer: Transfer, items: readonly Item[], context: SwissContext): Gap[] {
  const { snapshot, law, say } = context;
  const values = { transfer: nameOf(transfer, snapshot).slice(1, -1) };
  const [state, guarantees] = ['STATE', 'GUARANTEES'].map((key) => items.find((item) => item.key === key));
  if (transfer.countries.length === 0) return state ? [gap(state, say('gap.STATE', values))] : [];
  const fault = withoutGround('CH', transfer, context);
  if (!guarantees || !fault || fault.severity === 'NOTICE') return [];
  const away = abroad(transfer, 'CH').filter((country) => !isUnconditional(law.recognition('CH', country)));
  const message = say('gap.GUARANTEES', { ...values, states: away.join(', ') });
  const inDoubt = away.some((country) => isInDoubt('CH', country, law));
  return [{ ...gap(guarantees, message), ...(inDoubt && { isVerified: false }) }];
}
