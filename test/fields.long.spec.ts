import {
  ActivityRole,
  InstrumentKind,
  Law,
  LegalBasis,
  OfficerRole,
  PartyKind,
  RetentionAction,
  RetentionAnchor,
  RetentionBound,
  RetentionKind,
  TransferKind,
} from '#law';
import type { Kind, Snapshot } from '#snapshot';
import { article30 } from '../libs/compliance/disclosures/src/article30/document.js';
import { ARTICLE30_WORDS } from '../libs/compliance/disclosures/src/article30/words.js';
import { DOCUMENTS } from '../libs/compliance/disclosures/src/documents.js';
import { type Catalogue, saying } from '../libs/compliance/disclosures/src/shared/words.js';
import { judge } from '../libs/compliance/findings/src/model/judge.js';
import { RULES } from '../libs/compliance/findings/src/rules.js';
import { snapshotOf } from '../libs/compliance/findings/src/testing.js';
import { FULL_REGISTER } from './full-register.js';

// Every field of the model that a law could ask about matters to a rule or a document. A field matters if another value
// of it changes a finding or a document. The register that is changed has a value in every field, by its types.

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };
type Register = Readonly<Record<Kind, readonly Json[]>>;

const LAW = new Law().on('2026-11-25');

const context = <C extends Catalogue>(snapshot: Snapshot, catalogue: C) =>
  ({ snapshot, law: LAW, language: 'en', say: saying(catalogue, 'en', 'The document') }) as never;

/** Returns true for a thing of the register, which an answer passes on without reading it. */
function isThing(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'at' in value;
}

/** Returns the register as a snapshot, without what rules and documents remember of another. */
function snapshotOfCopy(register: Register): Snapshot {
  return snapshotOf(LAW.date, structuredClone(register) as never);
}

/** Returns all findings in the register. */
function findings(snapshot: Snapshot) {
  return [...judge(snapshot, LAW, RULES)]
    .flat()
    .map(({ rule, article, severity, path, message, subject }) => [rule, article, severity, path, message, subject.id]);
}

/** The questions to the register: what is found, and each document. */
const QUESTIONS: readonly ((snapshot: Snapshot) => unknown)[] = [
  findings,
  ...(['EU', 'UK'] as const).flatMap((code) =>
    (['CONTROLLER', 'PROCESSOR'] as const).map(
      (role) => (snapshot: Snapshot) =>
        snapshot.parties
          .filter(({ group }) => group)
          .map((party) => article30(context(snapshot, ARTICLE30_WORDS), { party, role, code })),
    ),
  ),
  ...DOCUMENTS.map(
    ({ make, words }) =>
      (snapshot: Snapshot) =>
        make(context(snapshot, words)),
  ),
];

/** Values that a field of few values can have. */
const WORDS: readonly (readonly string[])[] = [
  ['YES', 'NO', 'NOT_STATED'],
  [...Object.values(ActivityRole)],
  [...Object.values(LegalBasis)],
  [...Object.values(TransferKind)],
  [...Object.values(RetentionKind)],
  [...Object.values(RetentionAction)],
  [...Object.values(RetentionBound)],
  [...Object.values(RetentionAnchor)],
  [...Object.values(InstrumentKind)],
  [...Object.values(OfficerRole)],
  [...Object.values(PartyKind)],
];

/** Returns other values for a field, starting with none at all. */
function otherThan(value: Json): readonly (Json | undefined)[] {
  if (typeof value === 'boolean') return [undefined, !value];
  if (typeof value === 'number') return [undefined, value + 50];
  if (Array.isArray(value)) return [[], ...otherWords(value)];
  if (typeof value !== 'string') return [undefined];
  const words = WORDS.find((list) => list.includes(value));
  if (words) return words.filter((word) => word !== value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [undefined, '1999-01-01', '2099-01-01'];
  return [undefined, 'Something else'];
}

/** Returns a list of other words of the same kind, for a list of few values. */
function otherWords(list: readonly Json[]): Json[] {
  const words = WORDS.find((candidates) => list.some((value) => candidates.includes(value as string)));
  return words ? [words.filter((word) => !list.includes(word))] : [];
}

/** Yields each field of the value by its path, and the register with another value in its place. */
function* changes(
  value: Json,
  path: string,
  put: (value: Json | undefined) => Json,
): Generator<[string, () => Json[]]> {
  if (Array.isArray(value)) {
    for (const [i, row] of value.entries())
      if (typeof row === 'object')
        yield* changes(row, `${path}[]`, (other) => put(value.map((same, j) => (j === i ? (other as Json) : same))));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value as { readonly [key: string]: Json })) {
      if (key === 'id') continue;
      const of = path.length > 0 ? `${path}.${key}` : key;
      const putField = (other: Json | undefined) => put({ ...(value as object), [key]: other });
      yield [of, () => otherThan(field).map(putField)];
      yield* changes(field, of, putField);
    }
  }
}

/** Returns the answer as text; undefined if an impossible value makes it fail, which shows that it was read. */
function answer(ask: (typeof QUESTIONS)[number], snapshot: Snapshot): string | undefined {
  try {
    return textOf(ask(snapshot));
  } catch {
    return undefined;
  }
}

/** Returns an answer as text. A thing of the register that it passes on without reading it is its id. */
function textOf(answered: unknown): string {
  return JSON.stringify(answered, (_, value) =>
    isThing(value) ? value.id : typeof value === 'bigint' ? `${value}` : value,
  );
}

/**
 * Returns the paths of the fields that the question reads in the register. No other field can change its answer: up to the first
 * read of a changed field, all is as it was.
 */
function readBy(ask: (typeof QUESTIONS)[number]): ReadonlySet<string> {
  const read = new Set<string>();
  const watch = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const row of value) watch(row, `${path}[]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, field] of Object.entries(value)) {
        const of = `${path}.${key}`;
        watch(field, of);
        const get = () => {
          read.add(of);
          return field;
        };
        Object.defineProperty(value, key, { enumerable: true, get });
      }
    }
  };
  const snapshot = snapshotOfCopy(FULL_REGISTER as never);
  for (const kind of Object.keys(FULL_REGISTER) as Kind[]) for (const thing of snapshot.all(kind)) watch(thing, kind);
  textOf(ask(snapshot));
  return read;
}

/** Returns the value with another one in each place of a path: the one of this number. */
function everywhere(value: Json, path: string, at: string, number: number): Json {
  if (at === path) return (otherThan(value)[number] ?? value) as Json;
  if (!path.startsWith(at)) return value;
  if (Array.isArray(value)) return value.map((row) => everywhere(row, path, `${at}[]`, number));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [
    key,
    everywhere(field as Json, path, `${at}.${key}`, number),
  ]);
  return Object.fromEntries(fields);
}

/**
 * Returns each field of the model, and whether an answer depends on it. It is changed everywhere at once, and then, where no answer
 * is another one, in one place at a time. The last things of a kind come first: they state little, so that less makes up for a
 * field that is changed.
 */
function fields(): ReadonlyMap<string, boolean> {
  const unchanged = snapshotOfCopy(FULL_REGISTER as never);
  const questions = QUESTIONS.map((ask) => ({ ask, reads: readBy(ask), before: answer(ask, unchanged) }));
  const matters = new Map<string, boolean>();
  for (const kind of Object.keys(FULL_REGISTER) as Kind[]) {
    const things = FULL_REGISTER[kind] as readonly Json[];
    for (const [i, thing] of [...things.entries()].reverse())
      for (const [path, others] of changes(thing, kind, (other) => other as Json)) {
        if (matters.get(path) || path.endsWith('.key')) continue; // a key names a row, and is part of every path
        const readers = questions.filter(({ reads }) => reads.has(path));
        const isRead = (list: readonly Json[]) => {
          const changed = snapshotOfCopy({ ...FULL_REGISTER, [kind]: list } as never);
          return readers.some(({ ask, before }) => answer(ask, changed) !== before);
        };
        const atOnce = matters.has(path) ? [] : [1, 0]; // another value, and none
        matters.set(
          path,
          readers.length > 0 &&
            (atOnce.some((number) => isRead(things.map((one) => everywhere(one, path, kind, number)))) ||
              others().some((other) => isRead(things.map((same, j) => (j === i ? other : same))))),
        );
      }
  }
  return matters;
}

const each = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}.${name}`);

/** Fields that no rule and no document reads, and why. `*` is any part of a path. */
const NOT_READ: Readonly<Record<string, readonly string[]>> = {
  'Templates of authorities ask for it. No law makes it wrong.': [
    ...each('processingActivity', 'technologies', 'privacyNotice', 'retentionPolicy.reference'),
    ...each('processingActivity.assessments[]', 'outcome', 'reference', 'ofRevision'),
  ],
  'The organisation assigns it for its own work.': [
    'processingActivity.tags',
    ...['processingActivity', 'engagement', 'transfer'].flatMap((kind) => each(kind, 'department', 'owner')),
  ],
  'It describes for the reader what another field says to the law.': [
    ...each('processingActivity', 'description', 'dataCategories[].description'),
    ...['engagement.condition', 'transfer.suspension.reason', 'party.officers[].condition'],
    ...['processingActivity.retention[].statement', 'jurisdictionProfile.retention[].statement'],
    'jurisdictionProfile.ccpaCategories[].examples',
  ],
  'It refers to a document that a regulator may ask for. The law wants the fact, not its reference.': [
    ...['engagement.contract.reference', 'transfer.checks[].evidence', 'transfer.impairments[].evidence'],
    ...each('transfer.priorAuthorisations[]', 'reference', 'evidence'),
  ],
  'The organisation judges it: the law wants that it was assessed or checked, and when.': [
    ...['transfer.assessments[].outcome', 'transfer.checks[].implementation'],
  ],
  'A source is named in words. No law wants the party behind it.': ['processingActivity.sources[].party'],
  'No law asks for systems: they say where to look for data.': ['processingActivity.systems*'],
  'A processor must give sufficient guarantees (GDPR Art 28(1)). The law does not say by which assessment.': [
    ...['party.assessments*', 'party.certifications[].issuer', 'party.certifications[].since'],
    ...['party.certifications', 'party.certifications[].standard', 'party.certifications[].evidence'],
  ],
  'No law wants it of a party in a record.': each('party', 'registrationNumber', 'website'),
  'It says that the personal fields are gone. The fields themselves are missed.': ['contact.erased'],
  "It is the organisation's own choice: the law sets an age of consent, not one of customers.": [
    'jurisdictionProfile.customerAge*',
  ],
  'The law knows its own authority: how to reach it is not asked for.': each(
    'jurisdictionProfile.complaintBody',
    ...['address', 'email', 'phone', 'website'],
  ),
  'No law says which version prevails.': ['jurisdictionProfile.languages.prevailing'],
};

/** Returns true if the pattern describes the path. */
function describes(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.[\]]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

describe('Every field of the model', () => {
  const patterns = Object.values(NOT_READ).flat();
  const isListed = (path: string) => patterns.some((pattern) => describes(pattern, path));
  let all: ReadonlyMap<string, boolean>;

  beforeAll(() => {
    all = fields();
  });

  it('has a value in the register that is changed, and that gives an answer to every question', () => {
    const snapshot = snapshotOfCopy(FULL_REGISTER as never);
    for (const question of QUESTIONS) expect(answer(question, snapshot)).toBeDefined();
    expect(all.size).toBeGreaterThan(250);
  });

  it('is read by a rule or a document, or is in the list of those that are not, with the reason', () => {
    const unread = [...all].filter(([path, isRead]) => !isRead && !isListed(path));
    expect(unread.map(([path]) => path)).toEqual([]);
  });

  it('is in that list only if it exists and is not read', () => {
    const unknown = patterns.filter((pattern) => ![...all.keys()].some((path) => describes(pattern, path)));
    expect(unknown).toEqual([]);
    expect([...all].filter(([path, isRead]) => isRead && isListed(path)).map(([path]) => path)).toEqual([]);
  });
});
