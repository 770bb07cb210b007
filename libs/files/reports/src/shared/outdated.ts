import { membersOf } from '#kernel';
import { changedContent, contentRevision } from '#processing-activities';
import type { Version } from '#read-model';
import type { Activity, States, Transfer } from '#snapshot';
import { changedSinceAssessed } from '#transfers';

// Assessments whose record has moved on: since when, and in which fields that they rest on. Pure.

type Fields = ReturnType<typeof changedContent>;

/** Returns the changes row by row: all that differs in a row of a list is one change, whose values have only what differs. Pure. */
export function byRow(fields: Fields): Fields {
  const rows = new Map<string, { before: unknown; after: unknown }>();
  for (const { path, before, after } of fields) {
    const [list = '', key, ...leaf] = path.split('.');
    const row = key === undefined ? list : `${list}.${key}`;
    const known = rows.get(row);
    rows.set(row, { before: within(known?.before, leaf, before), after: within(known?.after, leaf, after) });
  }
  return [...rows].map(([path, values]) => ({ path, ...values }));
}

/** Returns the value with another one at the place within it. Nothing is put where there is nothing. */
function within(value: unknown, [step, ...rest]: readonly string[], inner: unknown): unknown {
  if (inner === undefined) return value;
  if (step === undefined) return inner;
  const members = membersOf(value);
  return { ...members, [step]: within(members[step], rest, inner) };
}

/** A record that is another one than what was assessed: since when, and in which fields. */
export interface Outdated {
  readonly since: string;
  /** Absent if no version is what was assessed. */
  readonly fields?: Fields;
}

/** Returns the outdated assessments of an activity by their keys. The version with the revision of each says what it was of. Pure. */
export function outdatedOf(
  activity: Activity,
  versions: readonly Version<States['processingActivity']>[],
): ReadonlyMap<string, Outdated> {
  const revisions = versions.map(({ state }) => contentRevision(state));
  const rows = (activity.assessments ?? []).flatMap(({ key, ofRevision, outdatedSince }): [string, Outdated][] => {
    if (outdatedSince === undefined) return [];
    const assessed = versions[revisions.lastIndexOf(ofRevision!)]?.state;
    return [[key, { since: outdatedSince, fields: assessed && changedContent(assessed, activity) }]];
  });
  return new Map(rows);
}

/** Returns the assessments of a transfer that rest on something else than is in force, by their keys, as known now. Pure. */
export function changedSince(
  transfer: Transfer,
  versions: readonly Version<States['transfer']>[],
  now: string,
): ReadonlyMap<string, Outdated> {
  const known = versions.filter(({ until }) => until === undefined);
  const rows = transfer.assessments.flatMap(({ key, on }): [string, Outdated][] => {
    const assessed = on === undefined ? undefined : known.find(({ from, to }) => from <= on && on < to)?.state;
    const fields = assessed ? changedSinceAssessed(assessed, transfer) : [];
    if (!assessed || fields.length === 0) return [];
    const others = known.filter(({ from, state }) => on! < from && from <= now && isOther(assessed, state));
    return [[key, { since: others.map(({ from }) => from).sort()[0]!, fields }]];
  });
  return new Map(rows);
}

const isOther = (assessed: States['transfer'], state: States['transfer']) =>
  changedSinceAssessed(assessed, state).length > 0;
