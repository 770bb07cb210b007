import { UK_SCHEDULE_1 } from '#law';
import { ASSESSMENT_STATES } from './data/values.js';
import type { DraftReader } from './draft-reader.js';
import type { Entries } from './entries.js';
import type { Statement } from './reading.js';
import { folded, keyOf, linesOf, listOf, oneLine } from './text.js';
import { answerOf, codeOf } from './values.js';

type Fields = Record<string, unknown>;

const first = (reader: DraftReader, field: Statement['field']) => reader.of(field)[0];

/** Returns the text of a field, and reports it. */
function textOf(reader: DraftReader, field: Statement['field']): string | undefined {
  const statement = first(reader, field);
  if (statement) reader.report(statement, 'TEXT');
  return statement?.text.trim();
}

/** Returns what a sheet says of who answers for an activity, and of the evidence for it. */
export function evidenceOf(reader: DraftReader, entries: Entries): Fields {
  const [owner, department] = [textOf(reader, 'owner'), textOf(reader, 'department')];
  return {
    department: department && oneLine(department),
    owner: owner === undefined ? undefined : ownerOf(owner, entries),
    assessments: assessmentsOf(reader),
    breaches: breachesOf(reader),
    consentRecord: textOf(reader, 'consentRecord'),
    privacyNotice: textOf(reader, 'privacyNotice'),
    retentionPolicy: retentionPolicyOf(reader),
    schedule1Conditions: schedule1Of(reader),
    technologies: technologiesOf(reader),
  };
}

/** Returns the key of the contact. An address of e-mail names the contact by it. */
function ownerOf(text: string, entries: Entries): string {
  return /^\S+@\S+$/.test(text) ? entries.contact(text, { email: text }) : entries.contact(text);
}

function assessmentsOf(reader: DraftReader): Fields[] | undefined {
  const assessments: Fields[] = [];
  const [needed, state] = [first(reader, 'dpiaNeeded'), first(reader, 'dpiaState')];
  const answer = needed && answerOf(needed.text);
  const progress = state && codeOf(state.text, ASSESSMENT_STATES);
  if (needed && answer) reader.report(needed, 'VALUE', answer);
  if (state && progress) reader.report(state, 'VALUE', progress);
  else if (state) reader.describe(state, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  if (needed && !answer) reader.describe(needed, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  const reference = textOf(reader, 'dpiaDocument');
  // What is not needed and yet in progress contradicts itself: the state counts.
  const isNeeded = answer === 'NO' && progress === 'IN_PROGRESS' ? undefined : answer;
  if (answer || progress || reference)
    assessments.push({
      ...{ key: 'dpia', kind: 'DPIA' },
      ...(isNeeded && { needed: isNeeded }),
      ...(progress && { state: progress }),
      ...(reference && { reference }),
    });
  const lia = textOf(reader, 'legitimateInterestsAssessment');
  if (lia) assessments.push({ key: 'lia', kind: 'LIA', reference: lia });
  return assessments.length > 0 ? assessments : undefined;
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
  const followed = first(reader, 'retentionFollowed');
  const answer = followed && answerOf(followed.text);
  if (followed && answer) reader.report(followed, 'VALUE', answer);
  else if (followed) reader.describe(followed, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  const reference = textOf(reader, 'retentionPolicy');
  // Reasons belong to a policy that is not followed. Others go to the description.
  const because = answer === 'YES' ? undefined : textOf(reader, 'retentionReasons');
  if (!answer && !reference && !because) return undefined;
  return { ...(reference && { reference }), ...(answer && { followed: answer }), ...(because && { because }) };
}

const CONDITIONS = Object.fromEntries(UK_SCHEDULE_1.map(({ key, name }) => [key, [name]]));

function schedule1Of(reader: DraftReader): string[] | undefined {
  const keys = new Set<string>();
  for (const statement of reader.of('schedule1')) {
    const found = linesOf(statement.text).map((text) => conditionOf(text));
    const known = found.filter((key) => key !== undefined);
    for (const key of known) keys.add(key);
    if (known.length === found.length) reader.report(statement, 'VALUE', known.join(', '));
    else reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  }
  return keys.size > 0 ? [...keys] : undefined;
}

/** Returns the key of a condition: by its paragraph, or by its title in the Act. */
function conditionOf(text: string): string | undefined {
  const paragraph = /\bpara(?:graph)? (\d{1,2})\b/.exec(folded(text))?.[1];
  return paragraph && Object.hasOwn(CONDITIONS, `PARA_${paragraph}`) ? `PARA_${paragraph}` : codeOf(text, CONDITIONS);
}

function technologiesOf(reader: DraftReader): string[] | undefined {
  const names = reader.of('technology').flatMap((statement) => {
    reader.report(statement, 'TEXT');
    return listOf(statement.text);
  });
  return names.length > 0 ? [...new Set(names)] : undefined;
}

/** Returns the categories of data subjects that a sheet calls vulnerable. An answer of yes means all of the row. */
export function vulnerableOf(reader: DraftReader): ReadonlySet<string> | 'ALL' {
  const keys = new Set<string>();
  for (const statement of reader.of('vulnerable')) {
    const answer = answerOf(statement.text);
    if (answer === 'NO') continue;
    reader.report(statement, 'VALUE', answer);
    if (answer === 'YES') return 'ALL';
    for (const name of listOf(statement.text)) keys.add(keyOf(name));
  }
  return keys;
}
