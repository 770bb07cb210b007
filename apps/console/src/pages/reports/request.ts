import type { PageMoment } from '../../moment/moment';
import type { Kind } from './queries';
import { idsIn, type ReportsSearch } from './search';

/** A way to show drafts and records in review, or not. */
export type Unapproved = NonNullable<Kind['unapproved']>;

/** The choices for them, in the order of the form. */
export const UNAPPROVED: readonly Unapproved[] = ['LEFT_OUT', 'MARKED'];

/** A report as the API is asked for it. */
export interface ReportRequest {
  readonly kind: string;
  readonly at: PageMoment['at'];
  readonly since?: { readonly on: string; readonly knownAt: string };
  readonly language?: string;
  readonly controller?: string;
  readonly activities?: string[];
  readonly dataSubjects?: string[];
  readonly transfers?: string[];
  readonly unapproved?: Unapproved;
}

/** Returns the request for the report in the address. An earlier date means what the register said on that day. */
export function inputOf(
  {
    kind,
    language,
    controller,
    activities,
    people,
    transfers,
    unapproved,
    since,
  }: ReportsSearch & { readonly kind: string },
  at: PageMoment['at'],
): ReportRequest {
  const chosen = UNAPPROVED.find((one) => one === unapproved);
  return {
    kind,
    at,
    ...(language && { language }),
    ...(controller && { controller }),
    ...(activities && { activities: idsIn(activities) }),
    ...(people && { dataSubjects: idsIn(people) }),
    ...(transfers && { transfers: idsIn(transfers) }),
    ...(chosen && { unapproved: chosen }),
    ...(since && { since: { on: since, knownAt: since } }),
  };
}

/** Returns the address of the file of a report that is not issued. */
export function draftAddress(request: ReportRequest, format: string): string {
  const { kind, at, since, language, controller, unapproved, activities, dataSubjects, transfers } = request;
  const lists = { activity: activities, people: dataSubjects, transfer: transfers };
  const texts = {
    kind,
    format,
    on: at.on,
    knownAt: at.knownAt,
    position: at.position,
    sinceOn: since?.on,
    sinceKnownAt: since?.knownAt,
    language,
    controller,
    unapproved,
  };
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const listed = Object.entries(lists).flatMap(([name, list = []]) => list.map((one): [string, string] => [name, one]));
  return `/reports/draft?${new URLSearchParams([...given, ...listed])}`;
}
