import type { Activity, PastActivity } from './parts.js';

// The scope of a row: its data, the people whose data they are, and the purpose. Every rule and document asks it here.

/** The rows of an activity that something is limited to, by their keys. An absent or empty list is no limit. */
export interface Limits {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/** The rows of an activity that limits leave, in the order of the activity. */
export interface Part {
  readonly dataCategories: Activity['dataCategories'];
  readonly dataSubjects: Activity['dataSubjects'];
  readonly purposes: Activity['purposes'];
}

type Of = Pick<Activity | PastActivity, 'dataCategories' | 'dataSubjects' | 'purposes'>;
type Key = string | undefined;

/** Returns true if the list contains the key, or is no limit. It cannot exclude rows that are not stated at all. */
function admits(list: readonly string[] | undefined, key: Key): boolean {
  return list === undefined || list.length === 0 || key === undefined || list.includes(key);
}

/** Returns true if the limits admit the purpose. What serves no purpose is not within a limit to some purposes. */
function isFor(limits: readonly Limits[], purpose: Key): boolean {
  return limits.every(({ purposes = [] }) =>
    purpose === undefined ? purposes.length === 0 : admits(purposes, purpose),
  );
}

const NONE = [undefined];

/**
 * Visits the cells of the activity that all limits admit: a datum of a data subject for a purpose, by their keys. Returns
 * true as soon as a visit does.
 *
 * A cell exists if the datum, by its data subjects, and the purpose, by its limits, admit it. Data that no purpose
 * admits have cells without a purpose. A list that the activity leaves empty gives cells without its key.
 */
function visit(
  { dataCategories, dataSubjects, purposes }: Of,
  limits: readonly Limits[],
  visited: (datum: Key, subject: Key, purpose: Key) => boolean,
): boolean {
  for (const datum of dataCategories.length > 0 ? dataCategories : NONE) {
    if (!limits.every((limit) => admits(limit.dataCategories, datum?.key))) continue;
    const of = dataSubjects.filter(({ key }) => admits(datum?.dataSubjects, key));
    const concerned = dataSubjects.length > 0 ? of : NONE;
    const served = purposes.filter(
      (purpose) =>
        admits(purpose.dataCategories, datum?.key) &&
        concerned.some((subject) => admits(purpose.dataSubjects, subject?.key)),
    );
    for (const subject of concerned) {
      if (!limits.every((limit) => admits(limit.dataSubjects, subject?.key))) continue;
      for (const purpose of served.length > 0 ? served : NONE)
        if (admits(purpose?.dataSubjects, subject?.key) && isFor(limits, purpose?.key))
          if (visited(datum?.key, subject?.key, purpose?.key)) return true;
    }
  }
  return false;
}

/** Returns true if some datum of the activity, of some data subject, for some purpose, is within all of the limits. */
export function touches(activity: Of, ...limits: readonly (Limits | undefined)[]): boolean {
  const given = limits.filter((limit) => limit !== undefined);
  return given.every(isUnlimited) || visit(activity, given, () => true);
}

/** Returns true if no list limits anything. */
export function isUnlimited({ dataCategories = [], dataSubjects = [], purposes = [] }: Limits): boolean {
  return dataCategories.length + dataSubjects.length + purposes.length === 0;
}

/** Returns the data, data subjects and purposes of the activity that are together within all of the limits. */
export function partOf(activity: Of, ...limits: readonly (Limits | undefined)[]): Part {
  const data = new Set<Key>();
  const subjects = new Set<Key>();
  const purposes = new Set<Key>();
  const given = limits.filter((limit) => limit !== undefined);
  visit(activity, given, (datum, subject, purpose) => {
    data.add(datum);
    subjects.add(subject);
    purposes.add(purpose);
    return false;
  });
  return {
    dataCategories: activity.dataCategories.filter(({ key }) => data.has(key)),
    dataSubjects: activity.dataSubjects.filter(({ key }) => subjects.has(key)),
    purposes: activity.purposes.filter(({ key }) => purposes.has(key)),
  };
}

/** Returns the rows that concern something within the limits. */
export function touching<R extends Limits>(activity: Of, rows: readonly R[], limits: Limits): R[] {
  return rows.filter((row) => touches(activity, row, limits));
}

/** Returns true if a row of a profile applies to the activity: it names it, or no activity. */
export function isLentTo(activity: string, { activities }: { readonly activities?: readonly string[] }): boolean {
  return admits(activities, activity);
}
