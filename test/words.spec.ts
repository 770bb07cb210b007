import { exportsOfLibraries } from './exports.js';
import { prose, sentencesOf } from './prose.js';

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
      sentencesOf(piece.text)
        .filter((sentence) => sentence.split(' ').length > LONGEST_SENTENCE)
        .map((sentence) => `${at(piece)} ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
