import { type Activity, isLentTo, type Limits, type Profile, type Snapshot, touches } from '#snapshot';

// Recipients of an activity: each once, with all that it does and receives.

/** A part of the data that a recipient receives, and the condition. */
export interface RecipientUse {
  readonly limits: Limits;
  readonly condition?: string;
}

/** A recipient of an activity. */
export interface RecordedRecipient {
  readonly name: string;
  /** The work that it does, by its engagements. */
  readonly works: readonly string[];
  /** The parts that it receives. Empty if it receives all data of the activity, without a condition. */
  readonly uses: readonly RecipientUse[];
}

interface Row {
  readonly name: string | undefined;
  readonly work?: string;
  readonly use?: RecipientUse;
}

/**
 * Returns the recipients that the activity itself has: those it names, its processors and its importers.
 *
 * A controller is no recipient of its own data. Neither are people who work under its authority (CJEU C-579/21,
 * paragraphs 73 to 75); no other law of the register counts them. A class that is the recipients of a profile is
 * left out, because the profile names them.
 */
export function ownRecipients(activity: Activity, snapshot: Snapshot): RecordedRecipient[] {
  const isOther = (party: string | undefined) =>
    party === undefined || (!activity.controllers.includes(party) && !isResolved(party, activity.id, snapshot));
  const named = activity.recipients
    .filter((row) => !row.ownStaff && isOther(row.party) && touches(activity, row))
    .map((row) => ({
      name: snapshot.party(row.party)?.name ?? row.name,
      use: { limits: row, condition: row.condition },
    }));
  const processors = snapshot
    .engagementsOf(activity.id)
    .filter(({ processor }) => isOther(processor))
    .map(({ processor, work }) => ({ name: snapshot.party(processor)?.name, work }));
  const importers = snapshot
    .transfersOf(activity.id)
    .filter(({ importer }) => isOther(importer))
    .map(({ importer, condition }) => ({
      name: snapshot.party(importer)?.name,
      use: { limits: {}, condition },
    }));
  return together([], [...named, ...processors, ...importers]);
}

/** Adds the recipients that a profile lends to the activity. */
export function withLent(
  recipients: readonly RecordedRecipient[],
  activity: Activity,
  profile: Profile,
  snapshot: Snapshot,
): readonly RecordedRecipient[] {
  const lent = profile.recipients
    .filter((row) => isLentTo(activity.id, row) && !(row.party && activity.controllers.includes(row.party)))
    .map(({ party, name, condition }) => ({
      name: snapshot.party(party)?.name ?? name,
      use: { limits: {}, condition },
    }));
  return lent.length > 0 ? together(recipients, lent) : recipients;
}

/**
 * Returns the name of the party. For a class that is the recipients of a profile, returns their names. An activity
 * limits them to those that the profile lends it.
 */
export function namesOf(party: string | undefined, snapshot: Snapshot, activity?: string): string[] {
  const found = snapshot.party(party);
  if (!found) return [];
  const rows = lentBy(found.recipientsOf, snapshot, activity);
  if (rows.length === 0) return [found.name];
  return [...new Set(rows.map((row) => snapshot.party(row.party)?.name ?? row.name))];
}

/** Returns true if the party is a class for which a profile names the recipients. */
export function isResolved(party: string | undefined, activity: string | undefined, snapshot: Snapshot): boolean {
  return lentBy(snapshot.party(party)?.recipientsOf, snapshot, activity).length > 0;
}

function lentBy(code: string | undefined, snapshot: Snapshot, activity: string | undefined): Profile['recipients'] {
  const rows = (code !== undefined && snapshot.profile(code)?.recipients) || [];
  return activity === undefined ? rows : rows.filter((row) => isLentTo(activity, row));
}

/** Returns the recipients with the rows added: one entry for each name. */
function together(recipients: readonly RecordedRecipient[], rows: readonly Row[]): RecordedRecipient[] {
  const byName = new Map(recipients.map((recipient) => [recipient.name, recipient]));
  for (const { name, work, use } of rows) {
    if (name === undefined) continue;
    const before = byName.get(name);
    const works = [...new Set([...(before?.works ?? []), ...(work === undefined ? [] : [work])])];
    byName.set(name, { name, works, uses: added(before, use) });
  }
  return [...byName.values()];
}

/**
 * Returns what the recipient receives with the use added. All data without a condition contain every other use. An
 * engagement has no use of its own: the rows that name the processor say what it receives, otherwise it is all.
 */
function added(before: RecordedRecipient | undefined, use: RecipientUse | undefined): readonly RecipientUse[] {
  const uses = before?.uses ?? [];
  if (!use) return uses;
  if ((before && uses.length === 0) || isWhole(use)) return [];
  return uses.some((other) => isSame(other, use)) ? uses : uses.concat(use); // a literal would have room for 16 more
}

function isWhole({ limits, condition }: RecipientUse): boolean {
  return condition === undefined && keysOf(limits) === keysOf({});
}

function isSame(one: RecipientUse, other: RecipientUse): boolean {
  return one.condition === other.condition && keysOf(one.limits) === keysOf(other.limits);
}

function keysOf({ dataCategories = [], dataSubjects = [], purposes = [] }: Limits): string {
  return JSON.stringify([dataCategories, dataSubjects, purposes]);
}
