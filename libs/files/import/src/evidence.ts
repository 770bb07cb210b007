import { UK_SCHEDULE_1 } from '#law';
import { keyFrom } from '#naming';
import { AROUND_ASSESSMENTS, AROUND_SCHEDULE_1 } from './data/fillers.js';
import { ASSESSMENT_STATES } from './data/values.js';
import { type DraftReader, spanOf } from './draft-reader.js';
import type { Entries } from './entries.js';
import type { Statement } from './reading.js';
import { listOf, oneLine } from './text.js';
import { answerOf, answersIn, plainAnswerOf, wholeOf } from './values.js';

type Fields = Record<string, unknown>;
const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

const first = (reader: DraftReader, field: Statement['field']) => reader.of(field)[0];

/** Returns the text of a field, and reports it. */
function textOf(reader: DraftReader, field: Statement['field']): string | undefined {
  const statement = first(reader, field);
  if (statement) reader.report(statement, 'TEXT');
  return statement?.text.trim();
}

/** Returns the answer to a question. */
function answered(reader: DraftReader, statement: Statement | undefined): string | undefined {
  return reader.codes(statement ? [statement] : [], answersIn, 1)[0];
}

/** Returns what a sheet says of who answers for an activity, and of the evidence for it. */
export function evidenceOf(reader: DraftReader, entries: Entries): Fields {
  const [owner, department] = [textOf(reader, 'owner'), textOf(reader, 'department')];
  return {
    department: department && oneLine(department),
    owner: owner === undefined ? undefined : entries.owner(owner),
    assessments: assessmentsOf(reader),
    breaches: breachesOf(reader),
    consentRecord: textOf(reader, 'consentRecord'),
    privacyNotice: textOf(reader, 'privacyNotice'),
    retentionPolicy: retentionPolicyOf(reader),
    schedule1Conditions: schedule1Of(reader),
    technologies: technologiesOf(reader),
  };
}

function assessmentsOf(reader: DraftReader): Fields[] | undefined {
  const assessments: Fields[] = [];
  const [needed, state] = [first(reader, 'dpiaNeeded'), first(reader, 'dpiaState')];
  const answer = answered(reader, needed);
  const stateIn = (text: string) => wholeOf(text, ASSESSMENT_STATES, AROUND_ASSESSMENTS);
  const [progress] = reader.codes(state ? [state] : [], stateIn, 1);
  const document = namedIn(reader, 'dpiaDocument');
  // What is not needed and yet in progress contradicts itself: the state counts.
  const isContradicted = answer === 'NO' && progress === 'IN_PROGRESS';
  if (isContradicted) reader.describe(needed!, 'NOT_UNDERSTOOD', 'SEVERAL');
  if (answer || progress || document)
    assessments.push({
      ...{ key: 'dpia', kind: 'DPIA' },
      ...(answer && !isContradicted && { needed: answer }),
      state: progress ?? 'NOT_STATED',
      ...document,
    });
  const lia = namedIn(reader, 'legitimateInterestsAssessment');
  if (lia) assessments.push({ key: 'lia', kind: 'LIA', state: 'NOT_STATED', ...lia });
  return assessments.length > 0 ? assessments : undefined;
}

/**
 * Returns what a cell names of an assessment: its reference, or only that there is one. Nobody says by this how far it is. An answer is
 * no reference, and with a no there is none.
 */
function namedIn(
  reader: DraftReader,
  field: 'dpiaDocument' | 'legitimateInterestsAssessment',
): { readonly reference?: string } | undefined {
  const statement = first(reader, field);
  const answer = statement && plainAnswerOf(statement.text);
  if (!statement || answer === 'NO') return undefined; // an answer stays in the description
  if (answer === 'YES') return {};
  reader.report(statement, 'TEXT');
  return { reference: statement.text.trim() };
}

/** Returns the breach that a sheet reports. An answer of no has no row: it goes to the description. */
function breachesOf(reader: DraftReader): Fields[] | undefined {
  const [occurred, document] = [first(reader, 'breach'), first(reader, 'breachDocument')];
  const isNone = occurred !== undefined && answerOf(occurred.text) === 'NO';
  if (isNone || (!occurred && !document)) return undefined;
  for (const statement of [occurred, document]) if (statement) reader.report(statement, 'TEXT');
  return [
    {
      key: 'breach',
      description: occurred?.text.trim() ?? document!.text.trim(),
      ...(document && { reference: document.text.trim() }),
    },
  ];
}

function retentionPolicyOf(reader: DraftReader): Fields | undefined {
  const answer = answered(reader, first(reader, 'retentionFollowed'));
  const reference = textOf(reader, 'retentionPolicy');
  // Reasons belong to a policy that is not followed. Others go to the description.
  const because = answer === 'YES' ? undefined : textOf(reader, 'retentionReasons');
  if (!answer && !reference && !because) return undefined;
  return { ...(reference && { reference }), ...(answer && { followed: answer }), ...(because && { because }) };
}

const CONDITIONS = Object.fromEntries(
  UK_SCHEDULE_1.map(({ key, name }) => [key, [name, key.replace('PARA_', 'paragraph ')]]),
);

function schedule1Of(reader: DraftReader): string[] | undefined {
  const conditionsIn = (text: string) => wholeOf(text, CONDITIONS, AROUND_SCHEDULE_1);
  const keys = reader.codes(reader.of('schedule1'), conditionsIn);
  return keys.length > 0 ? [...keys] : undefined;
}

function technologiesOf(reader: DraftReader): string[] | undefined {
  const names = reader.of('technology').flatMap((statement) => {
    reader.report(statement, 'TEXT');
    return listOf(statement.text);
  });
  return names.length > 0 ? [...new Set(names)] : undefined;
}

/**
 * Returns the keys of the data subjects that a sheet calls vulnerable, from their keys by row of the sheet. An answer of yes means
 * those of its row.
 */
export function vulnerableOf(
  reader: DraftReader,
  subjects: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const all = [...subjects.values()].flat();
  const keys = new Set<string>();
  for (const statement of reader.of('vulnerable')) {
    const answer = plainAnswerOf(statement.text);
    if (answer === 'NO') continue;
    const named =
      answer === 'YES'
        ? (some(spanOf(statement).flatMap((line) => subjects.get(line) ?? [])) ?? all)
        : listOf(statement.text).map((name) => keyFrom(name));
    if (named.length > 0 && named.every((key) => all.includes(key))) {
      reader.report(statement, 'VALUE', answer);
      for (const key of named) keys.add(key);
    } else reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  }
  return keys;
}
