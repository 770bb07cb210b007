import { LanguageScalar } from '#disclosures';
import { DateScalar, DateTimeScalar, PositionScalar } from '#graphql';
import { reject } from '#kernel';
import { FORMATS, type Format } from '../model/report.js';
import { UNAPPROVED, type Unapproved } from '../model/unapproved.js';
import type { RequestedReport } from '../report-maker.js';

/** The path under which files of reports are served. */
export const REPORTS = '/reports';

/** The header that tells the maker of a draft how many drafts and records in review it leaves out. */
export const LEFT_OUT = 'regesta-left-out';

/** A request for a file that is not issued. */
export interface DraftRequest extends Omit<RequestedReport, 'acceptedGaps' | 'issue'> {
  readonly format: Format;
}

/** Returns the address of the file of an issued report, on the server that serves the API. */
export function issuedAddress(id: string): string {
  return `${REPORTS}/${id}`;
}

/** Returns the address of a file of the report that is not issued. Its open gaps mark it as a draft, accepted or not. */
export function draftAddress(request: DraftRequest): string {
  const { kind, at, since, language, format, scope = {}, template, unapproved } = request;
  const texts = {
    kind,
    on: at?.on,
    knownAt: at?.knownAt,
    position: at?.position,
    sinceOn: since?.on,
    sinceKnownAt: since?.knownAt,
    sincePosition: since?.position,
    language,
    format,
    template,
    controller: scope.controller,
    // Nobody asks for drafts without a mark: reports were so before there was a choice.
    unapproved: unapproved === 'SHOWN' ? undefined : unapproved,
  };
  const given = Object.entries(texts).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
  const activities = (scope.activities ?? []).map((id) => ['activity', id]);
  return `${REPORTS}/draft?${new URLSearchParams([...given, ...activities] as [string, string][])}`;
}

type Query = Readonly<Record<string, unknown>>;

/** Parameters that an address can have, each with the function that reads it. All but `activity` come once. */
const PARAMETERS = {
  kind: String,
  on: date,
  knownAt: instant,
  position,
  sinceOn: date,
  sinceKnownAt: instant,
  sincePosition: position,
  language: languageOf,
  format: formatOf,
  template: String,
  controller: String,
  unapproved: unapprovedOf,
} as const;

/** The most activities that an address names. */
const MOST_ACTIVITIES = 100;

/**
 * Reads the query of an address that {@link draftAddress} has made.
 * @throws {Rejection} INVALID with the name of the parameter
 */
export function draftRequestOf(query: Query): DraftRequest {
  for (const name of Object.keys(query))
    if (!Object.hasOwn(PARAMETERS, name) && name !== 'activity')
      reject(
        'INVALID',
        `There is no parameter ${name}. There are ${Object.keys(PARAMETERS).join(', ')} and activity.`,
        name,
      );
  const value = <N extends keyof typeof PARAMETERS>(name: N) => {
    const given = query[name];
    if (given === undefined || given === '') return undefined;
    if (typeof given !== 'string') return reject('INVALID', `Give ${name} once.`, name);
    return PARAMETERS[name](given) as ReturnType<(typeof PARAMETERS)[N]>;
  };
  const activities = [query.activity ?? []].flat() as string[];
  if (activities.length > MOST_ACTIVITIES)
    reject('INVALID', `An address names at most ${MOST_ACTIVITIES} activities: give a controller instead.`, 'activity');
  const controller = value('controller');
  const since = without({ on: value('sinceOn'), knownAt: value('sinceKnownAt'), position: value('sincePosition') });
  return without({
    kind: value('kind') ?? reject('INVALID', 'Name the kind of report: a code of reportKinds.', 'kind'),
    format: value('format') ?? reject('INVALID', `Name the format: ${FORMATS.join(', ')}.`, 'format'),
    at: without({ on: value('on'), knownAt: value('knownAt'), position: value('position') }),
    since: Object.keys(since).length > 0 ? since : undefined,
    language: value('language'),
    template: value('template'),
    unapproved: value('unapproved'),
    scope: without({ controller, activities: activities.length > 0 ? activities : undefined }),
  });
}

function date(text: string): string {
  return read(() => DateScalar.parseValue(text), 'on', 'a date, such as 2026-01-31');
}

function instant(text: string): string {
  return read(() => DateTimeScalar.parseValue(text), 'knownAt', 'an instant, such as 2026-01-31T12:00:00Z');
}

function position(text: string): bigint {
  return read(() => PositionScalar.parseValue(text), 'position', 'a position of the ledger');
}

function read<T>(parse: () => T, name: string, what: string): T {
  try {
    return parse();
  } catch {
    return reject('INVALID', `This is not ${what}.`, name);
  }
}

function languageOf(text: string) {
  return read(() => LanguageScalar.parseValue(text), 'language', 'a language of reports, such as en');
}

function formatOf(text: string): Format {
  return (
    FORMATS.find((format) => format === text.toUpperCase()) ??
    reject('INVALID', `There is no format ${text}. There are ${FORMATS.join(', ')}.`, 'format')
  );
}

function unapprovedOf(text: string): Unapproved {
  return (
    UNAPPROVED.find((one) => one === text.toUpperCase().replace('-', '_')) ??
    reject('INVALID', `There is no choice ${text}. There are ${UNAPPROVED.join(' and ')}.`, 'unapproved')
  );
}

function without<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
