import type { Activity, Party, Snapshot } from '#register';
import { RECORD_ITEMS, recorded } from '../record.js';
import { type Case, citing, type Fault, lacking, type Rule, rulesOf, says } from '../rule.js';
import { touches } from './gdpr.scope.js';

// The record of Art 30, which the EU and the UK have in common: what it asks for, and nothing beside. It asks for no legal
// basis, no source, no trigger of a retention rule and no processor's name.

/** What the record lacks of the list; what is asked for only as far as possible is a warning. */
function* lackingOf(law: string, list: string, activity: Activity, of: Case): Generator<Fault> {
  const items = of.law.items(law, list);
  const possible = new Set(items.filter((item) => item.wherePossible).map(({ key }) => key));
  for (const fault of lacking(items, RECORD_ITEMS, recorded(activity, of.snapshot)))
    yield { ...fault, ...(possible.has(fault.key) && { severity: 'WARNING' as const }) };
}

/** Controllers that are no company but a class of them: the record names each. */
function* unnamed(law: string, activity: Activity, { snapshot, law: on }: Case): Generator<Fault> {
  const processor = activity.role === 'PROCESSOR';
  const named = processor ? activity.onBehalfOf : activity.controllers;
  const classes = named.map((id) => snapshot.party(id)).filter((party) => party?.class);
  if (classes.length === 0) return;
  const item = processor ? on.item(law, 'ART30_2', 'CONTROLLERS') : on.item(law, 'ART30_1', 'CONTROLLER');
  if (item)
    yield {
      path: processor ? 'onBehalfOf' : 'controllers',
      message: `${classes.map((party) => `"${party!.name}"`).join(', ')} stands for a class of companies. Name each controller, with its contact details.`,
      ...citing(item),
    };
}

/** Data categories of which no retention rule says how long they are kept. */
function uncovered(law: string, activity: Activity, { snapshot, law: on }: Case): Fault | false {
  const item = on.item(law, 'ART30_1', 'ERASURE');
  if (!item || activity.role === 'PROCESSOR') return false;
  const { retention } = recorded(activity, snapshot);
  if (retention.length === 0 || retention.length > activity.retention.length) return false; // none at all; of every activity
  const left = activity.dataCategories.filter(
    ({ key }) => !activity.retention.some((rule) => touches(activity, rule.appliesTo, key)),
  );
  return (
    left.length > 0 && {
      path: 'retention',
      message: `No retention rule covers: ${left.map(({ name }) => name).join(', ')}. State for each how long it is kept, or by what that is decided.`,
      ...citing(item),
    }
  );
}

function* withoutTrigger({ retention }: Activity): Generator<Fault> {
  for (const { key, kind, trigger, period } of retention)
    if (kind === 'FIXED_PERIOD' && !says(trigger))
      yield {
        path: `retention.${key}.trigger`,
        message: `The retention rule "${key}" keeps data for ${period}, but from which event on, it does not say: no date of erasure can be worked out. State the event.`,
      };
}

type RecordList = 'ART30_1' | 'ART30_2';

/** Of each snapshot, in which record a party stands as controller: looked through once, whatever the number of parties. */
const CONTROLLERS = new WeakMap<Snapshot, ReadonlyMap<string, RecordList>>();

function controllersIn(snapshot: Snapshot): ReadonlyMap<string, RecordList> {
  let found = CONTROLLERS.get(snapshot);
  if (!found) {
    const of = (list: RecordList, ids: readonly string[]) => ids.map((id) => [id, list] as const);
    found = new Map([
      ...snapshot.activities.flatMap(({ onBehalfOf }) => of('ART30_2', onBehalfOf)),
      ...snapshot.activities.flatMap(({ controllers }) => of('ART30_1', controllers)),
    ]);
    CONTROLLERS.set(snapshot, found);
  }
  return found;
}

const REACHABLE = ['address', 'email', 'phone'] as const;
const OFFICERS: readonly string[] = ['DATA_PROTECTION_OFFICER', 'EU_REPRESENTATIVE', 'UK_REPRESENTATIVE'];

/** Controllers, and their officers, of whom the record does not say how to reach them. */
function* unreachable(law: string, party: Party, { snapshot, law: on }: Case): Generator<Fault> {
  const list = party.class ? undefined : controllersIn(snapshot).get(party.id);
  const item = list && on.item(law, list, list === 'ART30_1' ? 'CONTROLLER' : 'CONTROLLERS');
  if (!item) return;
  if (!REACHABLE.some((field) => says(party[field])))
    yield {
      path: 'address',
      message: `The record must hold the contact details of ${party.name}. State its address, e-mail address or telephone number.`,
      ...citing(item),
    };
  for (const { role, contact } of party.officers) {
    const found = snapshot.contact(contact);
    if (OFFICERS.includes(role) && found && !REACHABLE.some((field) => says(found[field])))
      yield {
        path: 'officers',
        message: `The record must hold the contact details of the ${role.toLowerCase().replaceAll('_', ' ')} of ${party.name}. State an e-mail address, telephone number or postal address of the contact.`,
        ...citing(item),
      };
  }
}

/** The rules on the record, for either law. */
export function recordRules(law: string): readonly Rule[] {
  const { on } = rulesOf(law);
  return [
    on('processingActivity', 'ART30.CONTROLLER', '30(1)', 'ERROR', (activity, of) =>
      activity.role === 'PROCESSOR' ? undefined : lackingOf(law, 'ART30_1', activity, of),
    ),
    on('processingActivity', 'ART30.PROCESSOR', '30(2)', 'ERROR', (activity, of) =>
      activity.role === 'PROCESSOR' ? lackingOf(law, 'ART30_2', activity, of) : undefined,
    ),
    on('processingActivity', 'ART30.NAMES', '30', 'ERROR', (activity, of) => unnamed(law, activity, of)),
    on('party', 'ART30.CONTACT_DETAILS', '30(1)(a)', 'ERROR', (party, of) => unreachable(law, party, of)),
    on('processingActivity', 'RETENTION.UNCOVERED', '30(1)(f)', 'WARNING', (activity, of) =>
      uncovered(law, activity, of),
    ),
    on('processingActivity', 'RETENTION.TRIGGER', '5(1)(e)', 'WARNING', withoutTrigger),
  ];
}
