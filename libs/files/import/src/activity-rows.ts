import {
  ANSWERS,
  LEGAL_BASES,
  OWN_STAFF,
  RECIPIENT_KINDS,
  SPECIAL_CATEGORIES,
  SPECIAL_CONDITIONS,
} from './data/values.js';
import type { DraftReader, RowOf } from './draft-reader.js';
import { vulnerableOf } from './evidence.js';
import type { Statement } from './reading.js';
import { retentionOf } from './retention.js';
import { folded, keyOf, linesOf, listOf, oneLine } from './text.js';
import { answerOf, codeOf, codesOf } from './values.js';

type Row = Record<string, unknown> & { readonly key: string };
/** A list of an activity; undefined if no cell has it, so that the register keeps its own. */
type Rows = Row[] | undefined;

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** Returns rows with different keys. The first of a key wins. */
function distinct(rows: Row[]): Rows {
  return some([...new Map(rows.toReversed().map((row) => [row.key, row])).values()].reverse());
}

/** Returns the purposes with their legal bases. Keys follow the order, so a changed text changes a purpose. */
export function purposesOf(reader: DraftReader, title: string): Rows {
  const stated = reader.rows('purpose', 'purpose.description', 'legalBasis', 'specialCondition', 'legitimateInterest');
  if (stated.length === 0) return undefined;
  const named = stated.filter((row) => row.has('purpose'));
  const general = stated.filter((row) => !row.has('purpose'));
  const bases = basesOf(reader, general);
  const rows = (named.length > 0 ? named : [undefined]).flatMap((row): Omit<Row, 'key'>[] => {
    if (!row) return [{ description: title, legalBases: bases }];
    const purpose = row.get('purpose')!;
    const own = [...row.keys()].length > 1 ? basesOf(reader, [row]) : [];
    const more = row.get('purpose.description');
    if (more) reader.report(more, 'TEXT');
    reader.report(purpose, 'TEXT');
    return linesOf(purpose.text).map((text) => ({
      description: more ? `${text}: ${more.text.trim()}` : text,
      legalBases: [...own, ...bases],
    }));
  });
  return some(rows.map((row, i) => ({ key: i === 0 ? 'purpose' : `purpose-${i + 1}`, ...row })));
}

function basesOf(reader: DraftReader, rows: readonly RowOf[]): Record<string, unknown>[] {
  const all = (field: Statement['field']) => rows.flatMap((row) => row.get(field) ?? []);
  const codes = new Set<string>();
  for (const statement of all('legalBasis')) {
    const found = codesOf(statement.text, LEGAL_BASES, reader.corrections.legalBases);
    for (const code of found) codes.add(code);
    if (found.length > 0) reader.report(statement, 'VALUE', found.join(', '));
    else reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  }
  let condition: string | undefined;
  for (const statement of all('specialCondition')) {
    const code = codeOf(statement.text, SPECIAL_CONDITIONS, reader.corrections.specialConditions);
    if (!code || codes.size === 0) reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
    else reader.report(statement, 'VALUE', code);
    condition ??= code;
  }
  const interests = all('legitimateInterest').filter(({ text }) => answerOf(text) !== 'NO');
  const isInterest = codes.has('LEGITIMATE_INTERESTS');
  for (const statement of interests) if (isInterest) reader.report(statement, 'TEXT');
  return [...codes].map((basis) => ({
    basis,
    ...(condition !== undefined && { specialCondition: condition }),
    ...(basis === 'LEGITIMATE_INTERESTS' &&
      interests.length > 0 && { interest: interests.map(({ text }) => text.trim()).join('; ') }),
  }));
}

/** Returns the categories of data, and the retention rules of those that have one in their row. */
export function dataCategoriesOf(reader: DraftReader): Rows {
  const rows: Row[] = [];
  for (const row of reader.rows('dataCategory', 'dataCategory.description', 'dataCategory.special')) {
    const name = row.get('dataCategory');
    if (!name) continue;
    const [description, special] = [row.get('dataCategory.description'), row.get('dataCategory.special')];
    const names = name.row === undefined ? listOf(name.text) : [oneLine(name.text)];
    for (const text of names)
      rows.push({
        ...categoryOf(reader, text, special?.text),
        ...(description && { description: description.text.trim() }),
      });
    const codes = rows.slice(-names.length).flatMap(({ specialKinds = [] }) => specialKinds as string[]);
    reader.report(name, codes.length > 0 ? 'VALUE' : 'TEXT', some(codes)?.join(', '));
    if (description) reader.report(description, 'TEXT');
    if (special) reader.report(special, 'VALUE', answerOf(special.text) ?? codes[0] ?? 'CRIMINAL');
  }
  for (const statement of reader.of('specialCategory')) {
    const answer = isAnswer(statement.text);
    const named = answer ? [] : listOf(statement.text);
    const found = named.filter((text) => codeOf(text, SPECIAL_CATEGORIES, reader.corrections.specialCategories));
    if (found.length === 0) {
      reader.describe(statement, answer ? 'DESCRIPTION' : 'NOT_UNDERSTOOD', answer ? undefined : 'NO_SUCH_CODE');
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

function categoryOf(reader: DraftReader, name: string, special?: string): Row {
  const codes = codesOf(
    special && !answerOf(special) ? special : name,
    SPECIAL_CATEGORIES,
    reader.corrections.specialCategories,
  );
  const kinds = codes.filter((code) => code !== 'CRIMINAL');
  const isSpecial = kinds.length > 0 || (special !== undefined && answerOf(special) === 'YES');
  return {
    key: keyOf(name),
    name,
    ...(isSpecial && { special: 'YES' }),
    ...(kinds.length > 0 && { specialKinds: kinds }),
    ...(codes.includes('CRIMINAL') && { criminal: 'YES' }),
    ...(special !== undefined && answerOf(special) === 'NO' && { special: 'NO' }),
  };
}

function isAnswer(text: string): boolean {
  const plain = folded(text);
  return [...ANSWERS.YES, ...ANSWERS.NO].some((answer) => answer === plain);
}

/** Returns the retention rules: one for each category of data that has one, or those of the whole activity. */
export function retentionRulesOf(reader: DraftReader): Rows {
  const rows: Row[] = [];
  const categories = new Map(reader.of('dataCategory').map((statement) => [statement.row, statement]));
  for (const statement of reader.of('retention')) {
    const category = statement.row === undefined ? undefined : categories.get(statement.row);
    const texts = category ? [statement.text] : linesOf(statement.text);
    const rules = texts.map(retentionOf);
    for (const { isUnderstood: _, ...rule } of rules) {
      const scope = category && keyOf(oneLine(category.text));
      const ordinal = rows.length === 0 ? 'retention' : `retention-${rows.length + 1}`;
      rows.push({ key: scope ?? ordinal, ...rule, ...(scope && { appliesTo: { dataCategories: [scope] } }) });
    }
    const isUnderstood = rules.every((rule) => rule.isUnderstood);
    const became = rules.map(({ kind, period }) => period ?? kind).join(', ');
    reader.report(statement, isUnderstood ? 'VALUE' : 'TEXT', became, isUnderstood ? undefined : 'NO_PERIOD');
  }
  return distinct(rows);
}

const OTHER = /^(?:autre|other|sonstige)/;

/** Returns the name of a row of a kind and a text. The text is the name if the kind is "other". */
function nameOf(kind: string, detail: string | undefined): string {
  if (detail === undefined) return kind;
  return OTHER.test(folded(kind)) ? detail : `${kind}: ${detail}`;
}

/** Returns the categories of data subjects. */
export function dataSubjectsOf(reader: DraftReader): Rows {
  const rows = reader.rows('dataSubject', 'dataSubject.detail').flatMap((row): Row[] => {
    const [name, detail] = [row.get('dataSubject'), row.get('dataSubject.detail')];
    if (!name) return [];
    for (const statement of [name, detail]) if (statement) reader.report(statement, 'TEXT');
    const names =
      detail || name.row !== undefined ? [oneLine(nameOf(name.text.trim(), detail?.text.trim()))] : listOf(name.text);
    return names.map((text) => ({ key: keyOf(text), name: text }));
  });
  const vulnerable = vulnerableOf(reader);
  const names = vulnerable === 'ALL' ? rows : rows.filter(({ key }) => vulnerable.has(key));
  for (const row of names) row.vulnerable = 'YES';
  return distinct(rows);
}

/** Returns the recipients. Those that are processors get a party and an engagement by `processor`. */
export function recipientsOf(reader: DraftReader, processor: (name: string) => string): Rows {
  const rows = reader.rows('recipient', 'recipient.kind').flatMap((row): Row[] => {
    const [detail, kind] = [row.get('recipient'), row.get('recipient.kind')];
    const isProcessor = kind !== undefined && PROCESSORS.test(folded(kind.text));
    if (detail) reader.report(detail, 'TEXT', isProcessor ? 'PROCESSOR' : undefined);
    const texts = detail ? listOf(detail.text) : [oneLine(kind!.text)];
    const found = texts.map((name) =>
      recipientOf(reader, name, kind?.text, isProcessor && detail ? processor(name) : undefined),
    );
    if (kind)
      reader.report(kind, found.some((row) => row.kind ?? row.ownStaff) ? 'VALUE' : 'TEXT', found[0]?.kind as string);
    return found;
  });
  return distinct(rows);
}

const PROCESSORS = /sous traitant|processor|auftragsverarbeiter/;
const STAFF = OWN_STAFF.map(folded);

function recipientOf(reader: DraftReader, name: string, kind: string | undefined, party: string | undefined): Row {
  const { recipients } = reader.corrections;
  const code = party
    ? 'SERVICE_PROVIDER'
    : (codeOf(name, RECIPIENT_KINDS, recipients) ?? (kind && codeOf(kind, RECIPIENT_KINDS)));
  const words = ` ${folded(`${kind ?? ''} ${name}`)} `;
  const isStaff = STAFF.some((staff) => words.includes(` ${staff} `));
  return {
    key: keyOf(name),
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
      return listOf(statement.text).map((text) => ({ key: keyOf(text), [name]: text }));
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
