import { say } from '#kernel';
import type { LawOn } from '#law';
import type { Activity, Profile, Snapshot } from '#snapshot';
import { isStated, missingItems, type RequiredItem, type Rule, rulesOf } from '../model/rule.js';
import { RECORD_ITEMS, type Recorded, recorded } from './record.js';

// Records of laws outside Europe, with items in addition to the GDPR's.

/** An activity as the record of one law shows it, with the profiles that apply. */
interface Shown extends Recorded {
  /** Profiles of that law and of everywhere. */
  readonly profiles: readonly Profile[];
}

function shown(activity: Activity, law: string, snapshot: Snapshot): Shown {
  const profiles = [snapshot.profile(law), snapshot.profile('ALL')].filter((profile) => profile !== undefined);
  return { ...recorded(activity, snapshot, law), profiles };
}

function hasStatement({ profiles }: Shown, item: string): boolean {
  return profiles.some(({ statements }) => statements.some((statement) => statement.item === item));
}

/** Returns true if the controller can be reached, as far as the register shows it. */
function canBeReached({ activity, snapshot, profiles }: Shown): boolean {
  if (profiles.some(({ contacts }) => contacts.length > 0)) return true;
  return activity.controllers
    .map((id) => snapshot.party(id))
    .every((party) => !party || isStated(party.address) || isStated(party.email) || isStated(party.phone));
}

/** The items of such records, and where the register holds each. */
export const SPECIAL_ITEMS: Readonly<Record<string, RequiredItem<Shown>>> = {
  ...RECORD_ITEMS,
  CONTROLLER: {
    path: 'controllers',
    has: (record) =>
      // A processor's record names those on whose behalf it works, often as a class of customers.
      record.activity.role === 'PROCESSOR'
        ? isStated(record.activity.controllers) || isStated(record.activity.onBehalfOf)
        : isStated(record.activity.controllers) && canBeReached(record),
    message: say`The record names no controller, or no way to reach it. Name the company that decides what the data are processed for, and give its address, e-mail or phone.`,
  },
  SOURCES: {
    path: 'sources',
    has: ({ activity }) => isStated(activity.sources),
    message: say`The record does not say where the data come from. State the sources: the flow of the data begins with them.`,
  },
  // Without any retention rule, the rule is missing, not the way of erasure.
  ERASURE_MECHANISM: {
    path: 'retention',
    has: (record) =>
      !isStated(record.retention) ||
      record.retention.some(({ action }) => isStated(action)) ||
      hasStatement(record, 'destruction'),
    message: say`The record does not say how data are erased or changed. State it in the retention rules (delete, anonymise), or once for all in the statement "destruction" of the profile.`,
  },
  TRANSFERS: {
    path: 'transfers',
    has: (record) =>
      isStated(record.snapshot.transfersOf(record.activity.id)) ||
      record.snapshot.engagementsOf(record.activity.id).some(({ locations }) => isStated(locations)) ||
      hasStatement(record, 'internationalTransfers'),
    message: say`The record must say whether the data go abroad, and nothing does. Record the transfers of the activity; if there are none, say so in the statement "internationalTransfers" of the profile.`,
  },
};

/** Items that may be absent from the register because there are none. */
const PERHAPS_NONE = ['TRANSFERS'];

/** Returns the items that the law requires in the record of the activity. */
function itemsFor({ role }: Activity, code: string, law: LawOn) {
  const duty = law.one(code, 'record');
  const list = role === 'PROCESSOR' ? duty?.processorItems : duty?.controllerItems;
  return list === undefined ? [] : law.items(code, list);
}

/** Returns the rule that reports the items missing from the law's record of each activity. */
export function recordRule(code: string, article: string): Rule<'processingActivity'> {
  return rulesOf(code).on('processingActivity', 'RECORD', article, 'ERROR', (activity, { law, snapshot }) => {
    const items = itemsFor(activity, code, law);
    if (items.length === 0) return false;
    const possible = items.flatMap(({ key, wherePossible }) => (wherePossible ? [key] : []));
    return [...missingItems(items, SPECIAL_ITEMS, shown(activity, code, snapshot))].map((fault) => {
      if (PERHAPS_NONE.includes(fault.key)) return { ...fault, severity: 'NOTICE' as const };
      return possible.includes(fault.key) ? { ...fault, severity: 'WARNING' as const } : fault;
    });
  });
}
