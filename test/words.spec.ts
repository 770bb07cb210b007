import { globSync, readFileSync } from 'node:fs';
import { exportsOfLibraries } from './exports.js';
import { prose, sentencesWith } from './prose.js';

/** The words that this house does not use, each with what to say instead. */
const UNUSED: Readonly<Record<string, string>> = {
  whoever: 'the caller, the user, a person who',
  whatever: 'any, every',
  whichever: 'any, the',
  whomever: 'anybody',
  whom: 'who, the person',
  whosoever: 'anybody',
  anew: 'again',
  heed: 'use, respect',
  bears: 'has, carries',
  told: 'reported, given, shown',
  stands: 'is',
  'stands in': 'is in',
  beside: 'next to, in addition to, with',
  'comes to': 'results in, is',
  'but for': 'except',
  'of which': 'split the sentence',
  'to which': 'split the sentence',
  'where none': 'if there is none',
  'where there is none': 'if there is none',
  'where nobody': 'if nobody',
  'in whose': 'split the sentence',
};

/** Names that the code does not use, each with the trade's name for it. A name means one thing. */
const HOUSE_NAMES: Readonly<Record<string, string>> = {
  // The event loop and the work of a request
  breathe: 'yieldToEventLoop',
  hurry: 'raisePriority',
  isPatient: 'isLowPriority',
  letOthersFirst: 'isLowPriority',
  isForNow: 'isProvisional',
  answerForNow: 'isProvisional',
  heavyPlaces: 'a Semaphore',
  // What is remembered
  StoredOnce: 'StringPool',
  grownBetween: 'changedBetween',
  setAside: 'retire',
  letGo: 'evict',
  rightIn: 'verifiedAt',
  'Kept(?:Answers|Event|Finding|Folds|Streams?)': 'Cached…',
  '[A-Z]+_KEPT': 'MAX_…',
  // The read models
  moveLog: 'checkpointWal',
  MovedLog: 'WalCheckpointer',
  goOn: 'switchTo',
  takeOver: 'promote',
  LEFT_OPEN: 'GRACE',
  recordedLog: 'journal',
  RecordedLog: 'Journal',
  // Commands
  supposing: 'compute, with StateOverrides',
  trial: 'rehearsal',
  tiesOf: 'referenceChanges',
  // The proofs, and what remembers the head of a ledger
  LogStore: 'TransparencyLogStore',
  witnessOf: 'headRecordOf',
  parseEvidence: 'parseBundle',
  // The findings
  Sought: 'RequiredItem',
  Held: 'SnapshotThing',
};

/** A docstring begins with a verb or a noun, not with a clause that leaves both out. */
const CLAUSES =
  /^(?:What|Whether|Whoever|Whatever|Where|Of|How|That|Whose|Because|Since|Who|Whom|When|Which|Why|So|As|If|For|By|With|From)\b/;

const LONGEST_SENTENCE = 25;

const pieces = prose(process.cwd());
const at = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

describe('The words of the house', () => {
  it('are looked for in every place where people read them', () => {
    for (const kind of ['docstring', 'comment', 'message', 'paragraph'])
      expect(pieces.filter((piece) => piece.kind === kind).length).toBeGreaterThan(100);
  });

  it.each(Object.entries(UNUSED))('do not include "%s": say %s', (word) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'i');
    const uses = pieces.filter(({ text }) => pattern.test(text.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, '')));
    expect(uses.map((piece) => `${at(piece)} ${piece.text}`)).toEqual([]);
  });

  it("do not include a name of the house's own where the trade has one", () => {
    // The console is a client of the API: its pages name other things.
    const sources = globSync('{apps,libs,test,bench}/**/*.{ts,js}', {
      cwd: process.cwd(),
      exclude: ['**/node_modules/**', '**/dist/**', 'apps/console/**', 'test/words.spec.ts'],
    });
    expect(sources.length).toBeGreaterThan(1_000);
    const names = Object.entries(HOUSE_NAMES).map(([name, say]) => ({
      pattern: new RegExp(`\\b${name}\\b`),
      name,
      say,
    }));
    const uses = sources.flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return names.filter(({ pattern }) => pattern.test(source)).map(({ name, say }) => `${file} ${name}: say ${say}`);
    });
    expect(uses).toEqual([]);
  });

  it('begin a docstring with a verb or a noun', () => {
    const clauses = pieces.filter(({ kind, text }) => kind === 'docstring' && CLAUSES.test(text));
    expect(clauses.map((piece) => `${at(piece)} ${piece.text}`)).toEqual([]);
  });

  it('have a docstring on everything that a library exports', () => {
    const exported = exportsOfLibraries(process.cwd());
    expect(exported.length).toBeGreaterThan(300);
    const bare = exported.filter(({ hasDocstring }) => !hasDocstring);
    expect(bare.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it(`make sentences of at most ${LONGEST_SENTENCE} words`, () => {
    const long = pieces.flatMap((piece) =>
      sentencesWith(piece.text)
        .filter((sentence) => sentence.split(' ').length > LONGEST_SENTENCE)
        .map((sentence) => `${at(piece)} ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
