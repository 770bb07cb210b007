import { inOrder, type Language, type Say } from '#disclosures';
import { titleOf } from '#findings';
import { ActivityAssessmentKind } from '#law';
import { CONTENT_FIELDS } from '#processing-activities';
import { formsIn, STEP } from '#say';
import { ASSESSED_FIELDS } from '#transfers';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind, type ReportContext } from '../model/kind.js';
import { assessmentOf, type ShownOutdated } from '../model/material.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf, listed, sortedBy } from '../shared/columns.js';
import { groupOf } from '../shared/people.js';
import { ASSESSMENTS_WORDS } from '../words/assessments.words.js';
import { codeIn, sentencesIn } from '../words/register-texts.js';
import { TABLE_FORMATS } from './formats.js';

type Key = keyof (typeof ASSESSMENTS_WORDS)['en'];
type Row = Table['rows'][number];
type Making = ReportContext & { readonly say: Say<Key> };
type KindOf = keyof typeof ActivityAssessmentKind;

/** An assessment with the name of what it is of, and what has changed since. */
interface Assessed {
  readonly kind: KindOf;
  readonly row: Row;
  readonly outdated?: ShownOutdated;
}

/** Kinds that are always shown: who asks for the register of one wants to read that there is none. */
const ALWAYS: readonly KindOf[] = ['DPIA', 'LIA', 'TIA'];

/** The assessments of each kind: how far they have come, of what they are, and what has changed since. */
export const assessments = kind({
  code: 'ASSESSMENTS',
  title: 'Registers of assessments',
  about: 'Every assessment of impact, of interests and of transfers, with its state and its result.',
  templates: [{ id: 'ASSESSMENTS', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['OUTDATED'],
  unapproved: 'MARKED',
  isInternal: true,
  make(context) {
    const making = { ...context, say: context.saying(ASSESSMENTS_WORDS) };
    const all = [...ofActivities(making), ...ofTransfers(making)];
    return {
      organisation: context.party ?? groupOf(context.snapshot),
      sections: [
        ...Object.values(ActivityAssessmentKind).flatMap((of) => registerOf(of, all, making)),
        ...changesOf(all, making),
        ...vendorsOf(making),
        countsOf(making),
      ],
      gaps: [],
    };
  },
});

function ofActivities({ snapshot, material, language }: Making): Assessed[] {
  return inOrder(snapshot.activities).flatMap(({ id, reference, title, assessments: rows = [] }) =>
    rows.map(({ key, kind: of, needed, because, state, on, outcome, reference: document }): Assessed => {
      const said = needed === 'NOT_STATED' ? undefined : codeIn(language, 'Stated', needed);
      return {
        kind: of,
        outdated: material.outdated?.get(assessmentOf(id, key)),
        row: {
          of: `${reference} ${title}`,
          needed: listed([said, because].filter((part) => part !== undefined)),
          state: codeIn(language, 'AssessmentState', state),
          on,
          outcome,
          reference: document,
        },
      };
    }),
  );
}

/** Returns the assessments of transfers. The register states no progress of them, and no need. */
function ofTransfers({ snapshot, material }: Making): Assessed[] {
  return sortedBy(snapshot.transfers, (transfer) => titleOf(transfer, snapshot)).flatMap((transfer) =>
    transfer.assessments.map(
      ({ key, on, outcome, evidence }): Assessed => ({
        kind: 'TIA',
        outdated: material.outdated?.get(assessmentOf(transfer.id, key)),
        row: { of: titleOf(transfer, snapshot), on, outcome, reference: evidence },
      }),
    ),
  );
}

function registerOf(of: KindOf, all: readonly Assessed[], { say, language }: Making): Section[] {
  const ofKind = all.filter((one) => one.kind === of);
  if (ofKind.length === 0 && !ALWAYS.includes(of)) return [];
  const rows = ofKind.map(({ row, outdated }) => ({
    ...row,
    since: outdated?.since,
    because: becauseOf(outdated, say),
  }));
  const columns = columnsOf(
    [
      ['of', 1.4],
      ['needed', 1.2],
      ['state', 0.8],
      ['on', 0.7, 'DATE'],
      ['outcome', 1.3],
      ['reference', 1.1, 'LINK'],
      ['since', 0.7, 'DATE'],
      ['because', 1.3],
    ],
    say,
  );
  const heading = say('register', { kind: abbreviationOf(of, language) });
  const note = { type: 'NOTE', paragraphs: [codeIn(language, 'ActivityAssessmentKind', of)] } as const;
  return [{ key: of, heading, blocks: [note, { type: 'TABLE', columns, rows, empty: say('none') }] }];
}

/** Returns the short name of the kind in the language: the title of its code ends with it, in brackets. */
function abbreviationOf(of: KindOf, language: Language): string {
  const [, name, mark = ''] =
    /[(（]([^()（）]+)[)）](\u00a0\S+)?$/.exec(codeIn(language, 'ActivityAssessmentKind', of)) ?? [];
  return name === undefined ? of : name + mark;
}

/** Returns the fields in which the record is another one, by their labels. The values are in a table of their own. */
function becauseOf(outdated: ShownOutdated | undefined, say: Say<Key>): readonly string[] | undefined {
  if (!outdated) return undefined;
  const labels = outdated.fields?.map(({ path }) => path.split(STEP)[0]!);
  return labels ? listed([...new Set(labels)]) : [say('noBase')];
}

function changesOf(all: readonly Assessed[], { say, language }: Making): Section[] {
  const rows = all.flatMap(({ kind: of, row, outdated }) =>
    (outdated?.fields ?? []).map(({ path, before, after }) => ({
      of: row.of,
      kind: abbreviationOf(of, language),
      field: path,
      before,
      after,
    })),
  );
  if (rows.length === 0) return [];
  const columns = columnsOf(
    [
      ['of', 1.3],
      ['kind', 0.9],
      ['field', 1.2],
      ['before', 1.6],
      ['after', 1.6],
    ],
    say,
  );
  return [{ key: 'changes', heading: say('changes'), blocks: [{ type: 'TABLE', columns, rows, empty: '' }] }];
}

function vendorsOf({ snapshot, say, language }: Making): Section[] {
  const rows = sortedBy(snapshot.parties, ({ name }) => name).flatMap(({ name, assessments: made }) =>
    made.map(({ kind: of, on, by, outcome, evidence }) => ({
      party: name,
      kind: codeIn(language, 'AssessmentKind', of),
      on,
      by,
      outcome,
      reference: evidence,
    })),
  );
  if (rows.length === 0) return [];
  const columns = columnsOf(
    [
      ['party', 1.2],
      ['kind', 0.8],
      ['on', 0.7, 'DATE'],
      ['by', 1],
      ['outcome', 1.4],
      ['reference', 1.1, 'LINK'],
    ],
    say,
  );
  return [{ key: 'vendors', heading: say('vendors'), blocks: [{ type: 'TABLE', columns, rows, empty: '' }] }];
}

/** Says which fields count: those that the register compares. */
function countsOf({ say, language }: Making): Section {
  const { field } = sentencesIn(language);
  const named = (names: readonly string[]) => ({ fields: formsIn(language).list(names.map(field)) });
  const paragraphs = [say('ofActivity', named(CONTENT_FIELDS)), say('ofTransfer', named(ASSESSED_FIELDS))];
  return { key: 'counts', heading: say('counts'), blocks: [{ type: 'NOTE', paragraphs }] };
}
