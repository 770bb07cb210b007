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
  const lists = Object.entries(LISTS).flatMap(([name, field]) => (scope[field] ?? []).map((one) => [name, one]));
  return `${REPORTS}/draft?${new URLSearchParams([...given, ...lists] as [string, string][])}`;
}

type Query = Readonly<Record<string, unknown>>;

/** Parameters that can come several times, with the lists of the scope that they are. */
const LISTS = { activity: 'activities', people: 'dataSubjects', transfer: 'transfers' } as const;

/** Parameters that an address can have once, each with the function that reads it. */
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

/** The most activities, groups of people or transfers that an address names. */
const MOST = 100;

/**
 * Reads the query of an address that {@link draftAddress} has made.
 * @throws {Rejection} INVALID with the name of the parameter
 */
export function draftRequestOf(query: Query): DraftRequest {
  for (const name of Object.keys(query))
    if (!Object.hasOwn(PARAMETERS, name) && !Object.hasOwn(LISTS, name))
      reject(
        'INVALID',
        `There is no parameter ${name}. There are ${[...Object.keys(PARAMETERS), ...Object.keys(LISTS)].join(', ')}.`,
        name,
      );
  const value = <N extends keyof typeof PARAMETERS>(name: N) => {
    const given = query[name];
    if (given === undefined || given === '') return undefined;
    if (typeof given !== 'string') return reject('INVALID', `Give ${name} once.`, name);
    return PARAMETERS[name](given) as ReturnType<(typeof PARAMETERS)[N]>;
  };
  const lists = Object.entries(LISTS).map(([name, field]) => [field, listOf(query, name)] as const);
  const since = without({ on: value('sinceOn'), knownAt: value('sinceKnownAt'), position: value('sincePosition') });
  return without({
    kind: value('kind') ?? reject('INVALID', 'Name the kind of report: a code of reportKinds.', 'kind'),
    format: value('format') ?? reject('INVALID', `Name the format: ${FORMATS.join(', ')}.`, 'format'),
    at: without({ on: value('on'), knownAt: value('knownAt'), position: value('position') }),
    since: Object.keys(since).length > 0 ? since : undefined,
    language: value('language'),
    template: value('template'),
    unapproved: value('unapproved'),
    scope: without({ controller: value('controller'), ...Object.fromEntries(lists) }),
  });
}

function listOf(query: Query, name: string): string[] | undefined {
  const list = [query[name] ?? []].flat() as string[];
  if (list.length > MOST)
    reject('INVALID', `An address names at most ${MOST} of ${name}: give a controller instead.`, name);
  return list.length > 0 ? list : undefined;
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
