import { itemsOf } from '#kernel';
import { keyFrom } from '#naming';
import { DENIALS, OWN_STAFF, RECIPIENT_KINDS, ROLES, SPECIAL_CATEGORIES } from './data/values.js';
import { type DraftReader, spanOf } from './draft-reader.js';
import type { Entries } from './entries.js';
import { vulnerableOf } from './evidence.js';
import { type NamedParty, namedParty } from './named-parties.js';
import { isOfAddress, partiesNamed } from './party-names.js';
import type { Statement } from './reading.js';
import { folded, linesOf, listOf, oneLine, recipientsIn } from './text.js';
import { answerIn, answerOf, beginsWithAnswer, codeOf, codesOf } from './values.js';
import { anyOf, wordsOf } from './words.js';

/** A row of a list of an activity. */
export type Row = Record<string, unknown> & { readonly key: string };
/** A list of an activity; undefined if no cell has it, so that the register keeps its own. */
export type Rows = Row[] | undefined;

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** Returns rows with different keys. The first of a key wins. */
export function distinct(rows: Row[]): Rows {
  return some([...new Map(rows.toReversed().map((row) => [row.key, row])).values()].reverse());
}

/** Returns the categories of data, and the retention rules of those that have one in their row. */
export function dataCategoriesOf(reader: DraftReader): Rows {
  const rows: Row[] = [];
  for (const row of reader.rows('dataCategory', 'dataCategory.description', 'dataCategory.special')) {
    const name = row.get('dataCategory');
    if (!name) continue;
    const [description, special] = [row.get('dataCategory.description'), row.get('dataCategory.special')];
    const names = namesOf(name);
    for (const text of names)
      rows.push({
        ...categoryOf(reader, text, special?.text),
        ...(description && { description: description.text.trim() }),
      });
    const codes = rows.slice(-names.length).flatMap(({ specialKinds = [] }) => itemsOf(specialKinds).map(String));
    reader.report(name, codes.length > 0 ? 'VALUE' : 'TEXT', some(codes)?.join(', '));
    if (description) reader.report(description, 'TEXT');
    const { answer, note } = answerIn(special?.text ?? '');
    const became = special && (answer ?? codes[0] ?? (rows.at(-1)!.criminal ? 'CRIMINAL' : undefined));
    if (special && note !== undefined) reader.describe(special);
    if (special && became) reader.report(special, 'VALUE', became);
    else if (special) reader.describe(special, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  }
  for (const statement of reader.of('specialCategory')) {
    const { answer, note } = answerIn(statement.text);
    const named = answer === undefined ? listOf(statement.text) : answer === 'YES' ? listOf(note ?? '') : [];
    const isName = (text: string) => !beginsWithAnswer(text) && specialIn(reader, text).length > 0;
    if (named.length === 0 || !named.every(isName)) {
      const isPlain = answer !== undefined && named.length === 0;
      reader.describe(statement, isPlain ? 'DESCRIPTION' : 'NOT_UNDERSTOOD', isPlain ? undefined : 'NO_SUCH_CODE');
      continue;
    }
    rows.push(...named.map((text) => categoryOf(reader, text)));
    reader.report(
      statement,
      'VALUE',
      rows
        .slice(-named.length)
        .flatMap(({ specialKinds = [] }) => specialKinds)
        .join(', '),
    );
  }
  return distinct(rows);
}

const DENIED = new RegExp(`(?:^| )${anyOf(DENIALS)}(?: |$)`);

/** Returns the special categories in the name of a category. A name that denies one has none, if no correction says so. */
function specialIn(reader: DraftReader, name: string): readonly string[] {
  const { specialCategories } = reader.corrections;
  const isDenied = DENIED.test(wordsOf(name)) && !specialCategories.has(folded(name));
  return isDenied ? [] : codesOf(name, SPECIAL_CATEGORIES, specialCategories);
}

/** Returns the names of categories of data in a cell. */
export function namesOf({ row, text, isItem }: Statement): string[] {
  return row === undefined && !isItem ? listOf(text) : [oneLine(text)];
}

/** Returns the items of a list in a cell. One item that the mapping divided is whole. */
function itemsIn({ text, isItem }: Statement): string[] {
  return isItem ? [oneLine(text)] : listOf(text);
}

function categoryOf(reader: DraftReader, name: string, special?: string): Row {
  const { answer, note } = answerIn(special ?? '');
  const codes = answer === 'NO' ? [] : specialIn(reader, note ?? (special !== undefined && !answer ? special : name));
  const kinds = codes.filter((code) => code !== 'CRIMINAL');
  const isSpecial = kinds.length > 0 || answer === 'YES';
  return {
    key: keyFrom(name),
    name,
    ...(isSpecial && { special: 'YES' }),
    ...(kinds.length > 0 && { specialKinds: kinds }),
    ...(codes.includes('CRIMINAL') && { criminal: 'YES' }),
    ...(answer === 'NO' && { special: 'NO' }),
  };
}

const OTHER = /^(?:autre|other|sonstige)/;

/** Returns the name of a row of a kind and a text. The text is the name if the kind is "other". */
function nameOf(kind: string, detail: string | undefined): string {
  if (detail === undefined) return kind;
  return OTHER.test(folded(kind)) ? detail : `${kind}: ${detail}`;
}

/** Returns the categories of data subjects. */
export function dataSubjectsOf(reader: DraftReader): Rows {
  const lines = new Map<string, readonly string[]>();
  const rows = reader.rows('dataSubject', 'dataSubject.detail').flatMap((row): Row[] => {
    const [name, detail] = [row.get('dataSubject'), row.get('dataSubject.detail')];
    if (!name) return [];
    for (const statement of [name, detail]) if (statement) reader.report(statement, 'TEXT');
    const names = detail ? [oneLine(nameOf(name.text.trim(), detail.text.trim()))] : namesOf(name);
    for (const line of spanOf(name)) lines.set(line, [...(lines.get(line) ?? []), ...names.map(keyFrom)]);
    return names.map((text) => ({ key: keyFrom(text), name: text }));
  });
  const vulnerable = vulnerableOf(reader, lines);
  for (const row of rows) if (vulnerable.has(row.key)) row.vulnerable = 'YES';
  return distinct(rows);
}

/** Returns the recipients. Those that are processors get a party and an engagement by `processor`. */
export function recipientsOf(reader: DraftReader, entries: Entries, processor: (party: NamedParty) => string): Rows {
  const rows = reader.rows('recipient', 'recipient.kind').flatMap((row): Row[] => {
    const [detail, kind] = [row.get('recipient'), row.get('recipient.kind')];
    const isProcessor = kind !== undefined && codesOf(kind.text, ROLES).includes('PROCESSOR');
    const names = detail ? namesOfRecipients(reader, entries, detail, isProcessor) : [];
    if (!names) return [];
    const parties = detail
      ? names.map((name) => namedParty(name, reader.corrections.countries, isProcessor))
      : [{ name: oneLine(kind!.text), isProcessor: false, locations: [] }];
    if (detail) reader.report(detail, 'TEXT', parties.some((party) => party.isProcessor) ? 'PROCESSOR' : undefined);
    const found = parties.map((party) =>
      recipientOf(reader, party.name, kind?.text, party.isProcessor ? processor(party) : undefined),
    );
    if (kind)
      reader.report(kind, found.some((row) => row.kind ?? row.ownStaff) ? 'VALUE' : 'TEXT', found[0]?.kind as string);
    return found;
  });
  return distinct(rows);
}

/** Returns the names in a cell; undefined if they are processors, and nobody knows what its commas divide. */
function namesOfRecipients(
  reader: DraftReader,
  entries: Entries,
  cell: Statement,
  isProcessor: boolean,
): readonly string[] | undefined {
  if (isProcessor) return partiesNamed(reader, entries, cell)?.map(({ name }) => name);
  const names = cell.isItem ? [cell.text] : recipientsIn(cell.text);
  const isAddress = linesOf(cell.text).length === 1 && names.some(isOfAddress);
  return isAddress ? [oneLine(cell.text)] : names.map(oneLine);
}

const STAFF = OWN_STAFF.map(folded);

function recipientOf(reader: DraftReader, name: string, kind: string | undefined, party: string | undefined): Row {
  const { recipients } = reader.corrections;
  const code = party
    ? 'SERVICE_PROVIDER'
    : (codeOf(name, RECIPIENT_KINDS, recipients) ?? (kind && codeOf(kind, RECIPIENT_KINDS)));
  const words = ` ${folded(`${kind ?? ''} ${name}`)} `;
  const isStaff = STAFF.some((staff) => words.includes(` ${staff} `));
  return {
    key: keyFrom(name),
    name,
    ...(code && !isStaff && { kind: code }),
    ...(isStaff && { ownStaff: true }),
    ...(party && { party }),
  };
}

/** Returns the security measures as texts. */
export function securityMeasuresOf(reader: DraftReader): string[] | undefined {
  const texts = reader.rows('securityMeasure', 'securityMeasure.detail').flatMap((row) => {
    const [measure, detail] = [row.get('securityMeasure'), row.get('securityMeasure.detail')];
    for (const statement of [measure, detail]) if (statement) reader.report(statement, 'TEXT');
    if (!measure) return detail ? [detail.text.trim()] : [];
    return measure.row === undefined ? linesOf(measure.text) : [nameOf(measure.text.trim(), detail?.text.trim())];
  });
  return some([...new Set(texts)]);
}

/** Returns a list of rows that have only a name, under the name of its field. */
export function namedRows(reader: DraftReader, field: 'source' | 'system', name: 'description' | 'name'): Rows {
  return distinct(
    reader.of(field).flatMap((statement) => {
      reader.report(statement, 'TEXT');
      return itemsIn(statement).map((text) => ({ key: keyFrom(text), [name]: text }));
    }),
  );
}

/** Returns the automated decisions. An answer of no has no row: it goes to the description. */
export function automatedDecisionsOf(reader: DraftReader): Rows {
  const rows = reader.of('automatedDecision').filter(({ text }) => answerOf(text) !== 'NO');
  for (const statement of rows) reader.report(statement, 'TEXT');
  return some(
    rows.map(({ text }, i) => ({
      key: i === 0 ? 'automated-decision' : `automated-decision-${i + 1}`,
      description: text.trim(),
    })),
  );
}
