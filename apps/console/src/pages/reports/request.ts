import type { PageMoment } from '../../moment/moment';
import { idsIn, type ReportsSearch } from './search';

/** A report as the API is asked for it. */
export interface ReportRequest {
  readonly kind: string;
  readonly at: PageMoment['at'];
  readonly since?: { readonly on: string; readonly knownAt: string };
  readonly language?: string;
  readonly controller?: string;
  readonly activities?: string[];
}

/** Returns the request for the report in the address. An earlier date means what the register said on that day. */
export function inputOf(
  { kind, language, controller, activities, since }: ReportsSearch & { readonly kind: string },
  at: PageMoment['at'],
): ReportRequest {
  return {
    kind,
    at,
    ...(language && { language }),
    ...(controller && { controller }),
    ...(activities && { activities: idsIn(activities) }),
    ...(since && { since: { on: since, knownAt: since } }),
  };
}

/** Returns the address of the file of a report that is not issued. */
export function draftAddress(request: ReportRequest, format: string): string {
  const { kind, at, since, language, controller, activities = [] } = request;
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
  };
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/reports/draft?${new URLSearchParams([...given, ...activities.map((id): [string, string] => ['activity', id])])}`;
}
