import { say } from '#kernel';
import { type Item, type LawOn, lawOf } from '#law';
import type { Activity, Contact, Party, Profile, Snapshot, Transfer } from '#snapshot';
import {
  citing,
  type Fault,
  inWords,
  isStated,
  missingItems,
  type Rule,
  type RuleContext,
  rulesOf,
} from '../../model/rule.js';
import type { GroundRow } from '../../shared/grounds.js';
import { appointed, isReachable, named, officerOf } from '../../shared/officers.js';
import { RECORD_ITEMS, recorded, withoutRule } from '../../shared/record.js';
import { periodOf } from '../../shared/terms.js';

// The record of Art 30, common to the EU and the UK: only what it requires. It requires no legal basis, no source, no
// trigger of a retention rule and no processor's name.

/** Yields the items of the list that the record lacks. Items required only where possible are a WARNING. */
function* lackingOf(law: string, list: string, activity: Activity, context: RuleContext): Generator<Fault> {
  const items = context.law.items(law, list);
  const possible = new Set(items.filter((item) => item.wherePossible).map(({ key }) => key));
  for (const fault of missingItems(items, RECORD_ITEMS, recorded(activity, context.snapshot, law)))
    yield { ...fault, ...(possible.has(fault.key) && { severity: 'WARNING' as const }) };
}

/** A detail that the record lacks of a party or an officer that it names. */
export interface LackingOfParty extends Fault {
  readonly key: 'class' | 'contact' | 'officerName' | 'officerContact';
  readonly office?: RecordOffice;
}

/** Reports a party in the record without contact details, or a class of companies in place of a party. */
export function* lackingOfParty(party: Party, item: Item): Generator<LackingOfParty> {
  if (party.class)
    yield {
      key: 'class',
      path: 'controllers',
      message: say`"${party.name}" is a class of companies. Name each controller, with its contact details.`,
      ...citing(item),
    };
  else if (!isReachable(party))
    yield {
      key: 'contact',
      path: 'address',
      message: say`The record must hold the contact details of ${party.name}. State its address, e-mail address or telephone number.`,
      ...citing(item),
    };
}

const OFFICES = ['REPRESENTATIVE', 'DATA_PROTECTION_OFFICER'] as const;
/** Offices whose holders the record of Art 30 names. */
export type RecordOffice = (typeof OFFICES)[number];

/** Returns the person who holds the office for the party that keeps the record, as far as the register shows. */
export function officerInRecord(
  office: RecordOffice,
  law: 'EU' | 'UK',
  party: Party,
  snapshot: Snapshot,
): Contact | undefined {
  const role = office === 'REPRESENTATIVE' ? (`${law}_REPRESENTATIVE` as const) : office;
  const [own] = appointed(role, law, snapshot, party);
  if (own || !party.group) return own;
  if (office === 'DATA_PROTECTION_OFFICER') return officerOf(office, law, snapshot, party);
  // A party seated there needs no representative, and the representative of another company acts for that company only.
  return lawOf(party.country ?? '') === law ? undefined : named(role, law, snapshot)[0];
}

/** Reports missing details of the party's representative and data protection officer, if it has them. */
export function* lackingOfOfficers(
  law: 'EU' | 'UK',
  party: Party,
  item: Item,
  snapshot: Snapshot,
): Generator<LackingOfParty> {
  for (const office of OFFICES) {
    const officer = officerInRecord(office, law, party, snapshot);
    if (!officer) continue;
    const common = { office, ...citing(item) };
    const path = `officers.${office}`;
    const whose = say`the ${inWords(office)} of ${party.name}`;
    if (!isStated(officer.name) && !isStated(officer.department))
      yield {
        ...common,
        key: 'officerName',
        path: `${path}.name`,
        message: say`The record must name ${whose}. Enter the name in the contact.`,
      };
    if (!isReachable(officer))
      yield {
        ...common,
        key: 'officerContact',
        path: `${path}.email`,
        message: say`The record must hold the contact details of ${whose}. State an e-mail address, telephone number or postal address of the contact.`,
      };
  }
}

/** Reports classes of companies in place of controllers: the record must name each. */
function* unnamed(law: string, activity: Activity, { snapshot, law: on }: RuleContext): Generator<Fault> {
  const path = activity.role === 'PROCESSOR' ? 'onBehalfOf' : 'controllers';
  const item = itemOf(law, activity.role === 'PROCESSOR' ? 'CONTROLLERS' : 'CONTROLLER', on);
  if (!item) return;
  for (const id of activity[path]) {
    const party = snapshot.party(id);
    if (party?.class) for (const fault of lackingOfParty(party, item)) yield { ...fault, path };
  }
}

/** Reports data categories that no retention rule covers. */
function uncovered(law: string, activity: Activity, { snapshot, law: on }: RuleContext): Fault | false {
  const item = on.item(law, 'ART30_1', 'ERASURE');
  if (!item || activity.role === 'PROCESSOR') return false;
  const { retention, hasLentRules } = recorded(activity, snapshot, law);
  if (retention.length === 0 || hasLentRules) return false; // no rule at all, or rules for all activities
  const left = withoutRule(activity);
  return (
    left.length > 0 && {
      path: 'retention',
      message: say`No retention rule covers: ${left.map(({ name }) => name)}. State for each how long it is kept, or by what that is decided.`,
      ...citing(item),
    }
  );
}

function* withoutTrigger({ retention }: Activity | Profile): Generator<Fault> {
  for (const { key, kind, trigger, period } of retention)
    if (kind === 'FIXED_PERIOD' && !isStated(trigger))
      yield {
        path: `retention.${key}.trigger`,
        message: say`The retention rule "${key}" keeps data for ${periodOf(period!)} and does not say from which event: no date of erasure can be worked out. State the event.`,
      };
}

/** Role of a party in a record: controller, processor, or controller on whose behalf a processor works. */
type Place = 'CONTROLLER' | 'PROCESSOR' | 'CONTROLLERS';

function itemOf(law: string, place: Place, on: LawOn): Item | undefined {
  return on.item(law, place === 'CONTROLLER' ? 'ART30_1' : 'ART30_2', place);
}

/** Returns the roles of parties in records, worked out once for all parties. */
function placesIn(register: Snapshot): ReadonlyMap<string, Place> {
  return register.derive('places of parties in records', (snapshot) => {
    const places = { CONTROLLERS: new Set<string>(), PROCESSOR: new Set<string>(), CONTROLLER: new Set<string>() };
    for (const { role, controllers, onBehalfOf } of snapshot.activities) {
      for (const party of onBehalfOf) places.CONTROLLERS.add(party);
      for (const party of controllers) places[role === 'PROCESSOR' ? 'PROCESSOR' : 'CONTROLLER'].add(party);
    }
    const all = Object.entries(places) as [Place, ReadonlySet<string>][]; // the last place counts
    return new Map(all.flatMap(([place, parties]) => [...parties].map((party) => [party, place])));
  });
}

function placeOf(party: string, register: Snapshot): Place | undefined {
  return register.entry('place in records', party, (snapshot) => placesIn(snapshot).get(party));
}

/** Reports controllers, processors and their officers whose identity or contact details the record lacks. */
function* unreachable(law: 'EU' | 'UK', party: Party, { snapshot, law: on }: RuleContext): Generator<Fault> {
  const place = party.class ? undefined : placeOf(party.id, snapshot);
  const item = place && itemOf(law, place, on);
  if (!item) return;
  yield* lackingOfParty(party, item);
  if (place !== 'CONTROLLERS') yield* lackingOfOfficers(law, party, item, snapshot);
}

/**
 * Returns true if a document named in the record shows the safeguards for compelling legitimate interests by the date
 * (49(6)).
 */
export function isDocumented({ assessments }: Transfer, { instrument }: GroundRow, date: string): boolean {
  return (
    isStated(instrument?.evidence) || assessments.some(({ evidence, on = date }) => isStated(evidence) && on <= date)
  );
}

/** Returns the rules on the record, for the EU or the UK. */
export function recordRules(law: 'EU' | 'UK'): readonly Rule[] {
  const { on } = rulesOf(law);
  return [
    on('processingActivity', 'ART30.CONTROLLER', '30(1)', 'ERROR', (activity, context) =>
      activity.role === 'PROCESSOR' ? undefined : lackingOf(law, 'ART30_1', activity, context),
    ),
    on('processingActivity', 'ART30.PROCESSOR', '30(2)', 'ERROR', (activity, context) =>
      activity.role === 'PROCESSOR' ? lackingOf(law, 'ART30_2', activity, context) : undefined,
    ),
    on('processingActivity', 'ART30.NAMES', '30', 'ERROR', (activity, context) => unnamed(law, activity, context)),
    on('party', 'ART30.CONTACT_DETAILS', '30(1)(a)', 'ERROR', (party, context) => unreachable(law, party, context)),
    on('processingActivity', 'RETENTION.UNCOVERED', '30(1)(f)', 'WARNING', (activity, context) =>
      uncovered(law, activity, context),
    ),
    on('processingActivity', 'RETENTION.TRIGGER', '5(1)(e)', 'WARNING', withoutTrigger),
    on('jurisdictionProfile', 'RETENTION.TRIGGER', '5(1)(e)', 'WARNING', withoutTrigger),
  ];
}
