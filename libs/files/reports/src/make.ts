import { type Language, lookedThroughIn, saying, type Writer } from '#disclosures';
import { reject } from '#kernel';
import type { LawOn } from '#law';
import type { Snapshot } from '#snapshot';
import {
  type CoverName,
  NARROWINGS,
  type Narrowing,
  type ReportKind,
  type ReportScope,
  type Saying,
  statedIn,
  templateOf,
} from './model/kind.js';
import { comparesMoments, type Material } from './model/material.js';
import { type AboutGap, aboutGaps, named, statedGap } from './model/named-gaps.js';
import type { Report } from './model/report.js';
import type { Treated } from './model/unapproved.js';
import { scoped } from './shared/scope.js';
import { treated } from './shared/unapproved.js';
import { isWithoutLaw, nothingUnder } from './shared/without-law.js';
import { contentsInWords, reportWords, scopeInWords } from './words/report.words.js';

/** The inputs of a report. Equal inputs give an equal report. */
export interface ReportInputs {
  readonly kind: ReportKind;
  readonly snapshot: Snapshot;
  readonly law: LawOn;
  readonly language: Language;
  /** Writes the messages of gaps. */
  readonly write: Writer['write'];
  readonly scope: ReportScope;
  /** The version of the template; the current one if absent. */
  readonly template?: string;
  /** The instant at which the last event of the snapshot was recorded (ISO 8601). */
  readonly knownAt?: string;
  /** The ids of the gaps that are accepted by name. */
  readonly acceptedGaps?: readonly string[];
  /** The treatment of drafts and records in review; they are shown without a mark if absent. */
  readonly unapproved?: Treated;
  readonly material?: Material;
}

/**
 * Makes the report. Pure.
 * @throws {Rejection} INVALID if the kind is not written in the language, or if it has no such template; NOT_FOUND for a
 *   controller or an activity that is not in force; as the document of the law does
 */
export function makeReport(inputs: ReportInputs): Report {
  return makeWithGaps(inputs).report;
}

/** Makes the report, and says of its gaps what files do not, by the id of the gap. Pure. As {@link makeReport}. */
export function makeWithGaps(inputs: ReportInputs): {
  readonly report: Report;
  readonly about: Readonly<Record<string, AboutGap>>;
} {
  const { kind, law, language, write, scope, knownAt, acceptedGaps = [], material = {} } = inputs;
  mustBeWrittenIn(kind, language);
  mustBeNarrowedBy(kind, scope);
  const template = templateOf(kind, inputs.template) ?? noTemplate(kind, inputs.template!);
  const { snapshot: whole, party, references } = scoped(inputs.snapshot, scope);
  const snapshot = treated(whole, inputs.unapproved ?? 'SHOWN', language);
  const isShown = (of: string) => snapshot.activities.some(({ reference }) => reference === of);
  const say: Saying = (catalogue) => saying(catalogue, language, 'The report');
  const context = { snapshot, law, language, scope, party, template, saying: say, knownAt, material };
  const content = isWithoutLaw(kind, whole) ? nothingUnder(kind.law!, context) : kind.make(context);
  const gaps = named(content.gaps);
  const stated = (isAccepted: boolean) =>
    [...gaps]
      .filter(([id]) => acceptedGaps.includes(id) === isAccepted)
      .map(([id, gap]) => statedGap(id, gap, isAccepted, { language, write, law: kind.law }));
  const organisation = content.organisation;
  const words = reportWords(language);
  const report: Report = {
    kind: kind.code,
    title: content.title ?? kind.title(language),
    language,
    cover: {
      about: aboutOf(inputs),
      organisation: organisation?.name,
      contact: linesOf({ ...organisation, name: undefined }),
      answeredBy: content.answeredBy && linesOf(content.answeredBy),
      on: snapshot.on,
      knownAt,
      position: String(snapshot.moment.position),
      lawVersion: law.version,
      lookedThrough: kind.law === undefined ? undefined : lookedThroughIn(language, law.jurisdiction(kind.law)!),
      scope: [scopeInWords(language, party?.name, references?.filter(isShown)), ...(content.of ?? [])].join('; '),
      template: statedIn(language, template, kind),
    },
    words: { ...words, cover: { ...words.cover, ...content.coverWords } },
    sections: content.sections,
    gaps: stated(false),
    acceptedGaps: stated(true),
    ...(content.graph && { graph: content.graph }),
  };
  return { report, about: aboutGaps(gaps, kind.law) };
}

/** Returns what the file is, and what is in it. One that compares two moments says these in its sections. */
function aboutOf({ kind, snapshot, language, unapproved = 'SHOWN' }: ReportInputs): string[] {
  const about = kind.about(language);
  if (comparesMoments(kind)) return [about];
  const { on, moment } = snapshot;
  const treatment = moment.readScope?.isLimited ? 'LEFT_OUT' : unapproved; // who sees a part sees approved content alone
  return [about, ...contentsInWords(language, { on, isOfLaw: kind.law !== undefined, unapproved: treatment })];
}

function linesOf({ name, department, address, email, phone }: CoverName): string[] {
  return [name, department, address, email, phone].filter((line) => line !== undefined);
}

function mustBeWrittenIn({ code, languages }: ReportKind, language: Language): void {
  if (!languages.includes(language))
    reject(
      'INVALID',
      `The report ${code} is not written in ${language}. It is written in: ${languages.join(', ')}.`,
      'language',
    );
}

/** The fields of a scope by which only some kinds are narrowed. */
const FIELDS = { DATA_SUBJECTS: 'dataSubjects', TRANSFERS: 'transfers' } as const satisfies Record<
  Narrowing,
  keyof ReportScope
>;

function mustBeNarrowedBy({ code, narrowedBy = [] }: ReportKind, scope: ReportScope): void {
  for (const narrowing of NARROWINGS)
    if (scope[FIELDS[narrowing]] && !narrowedBy.includes(narrowing))
      reject(
        'INVALID',
        `The report ${code} cannot be narrowed by ${FIELDS[narrowing]}: leave them out.`,
        FIELDS[narrowing],
      );
}

function noTemplate({ code, templates }: ReportKind, version: string): never {
  const known = templates.map((template) => template.version).join(', ');
  return reject('INVALID', `The report ${code} has no template version ${version}. It has: ${known}.`, 'template');
}
