import { jest } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { ON_POSTGRES } from '../engines/postgres.testing.js';
import { textsInPostgres } from '../engines/postgres.text-index.js';
import { textsInSqlite } from '../engines/sqlite.text-index.js';
import { indexedBy } from '../engines/word-index.js';
import { fold } from '../engines/words.js';
import { ASKED, play, RUNS, type Step, THINGS } from '../histories.testing.js';
import { type Note, noteProjection, RegisterNote, RetitleNote } from '../note.testing.js';
import { NoteRegister } from '../testing.js';

jest.setTimeout(180_000 + RUNS * 3_000);

let register: NoteRegister;
beforeEach(async () => {
  register = await NoteRegister.start();
});
afterEach(() => register.cleanUp());

const ids = async (text: string, at = {}) =>
  (await register.things.page<Note>('note', { at }, { text })).nodes.map(({ id }) => id);

/** Registers a note of each title, and resolves once all can be read. */
async function titled(...titles: string[]): Promise<void> {
  for (const [i, title] of titles.entries()) await register.run(new RegisterNote(`note-${i}`, { title }));
  await register.caughtUp();
}

describe('A search for text', () => {
  it.each<[text: string, found: number[]]>([
    ['newsletter', [0]],
    ['NEWS', [0]],
    ['e', [0, 4, 6]],
    ['sl', [0]],
    ['개인정보', [1]],
    ['정보', [1, 2]],
    ['정', [1, 2]],
    ['個人情報', [3]],
    ['情報', [3]],
    ['サービス', [3]],
    ['ｻｰﾋﾞｽ', [3]],
    ['100% a_b', [4]],
    ['%', [4]],
    ['_', [4]],
    ['"', [5]],
    ['"x" or', [5]],
    ['\\', [5]],
    ['*', []],
    ['né', [6]],
    ['ne\u0301', [6]],
    ['𠮷野', [7]],
    ['𠮷', [7]],
    ['zz', []],
    ['zzz', []],
    ['b e', [4]],
    ['報と', [3]],
    ['人情報とサ', [3]],
    ['정보 처', [1]],
    ['보 처리방', [1]],
    [' ', [1, 4, 5]],
    ['e ', []],
    [' e', [4]],
  ])('for %s finds what contains it', async (text, found) => {
    await titled(
      'Newsletter',
      '개인정보 처리방침',
      '정보주체',
      '個人情報とサービス',
      '100% a_b e',
      'say "x" or \\y',
      'Née',
      '𠮷野家',
    );

    expect((await ids(text)).sort()).toEqual(found.map((i) => `note-${i}`));
  });

  it('finds what lies in a word that is too long for the index', async () => {
    const long = 'long'.repeat(60);
    await titled(`a ${long}er word`, 'a longer word');

    expect(await ids(`${long}e`)).toEqual(['note-0']);
    expect((await ids('onger')).sort()).toEqual(['note-0', 'note-1']);
    expect((await ids('onger w')).sort()).toEqual(['note-0', 'note-1']);
    expect(await ids('onglong')).toEqual(['note-0']);
    expect(await ids('longerer')).toEqual([]);
  });

  it('finds nothing with U+0000, or is refused', async () => {
    await titled('Newsletter');

    const found = ids('r\0e').catch(({ code }) => code);
    expect(await found).toEqual(ON_POSTGRES ? 'INVALID' : []);
  });

  it('is as long as its limit, and not longer', async () => {
    const title = 'long words '.repeat(45).trim();
    await titled(title, title.slice(1));

    expect(await ids(title)).toEqual(['note-0']);
    await expect(ids('x'.repeat(501))).rejects.toMatchObject({ code: 'INVALID', path: 'filter.text' });
  });

  it('finds a text that was replaced at the moments at which it held, and not now', async () => {
    await titled('Old words');
    const before = { position: register.progress.position() };
    await register.run(new RetitleNote('note-0', { title: 'New words' }));
    await register.caughtUp();

    expect(await ids('old')).toEqual([]);
    expect(await ids('new')).toEqual(['note-0']);
    expect(await ids('old', before)).toEqual(['note-0']);
    expect(await ids('new', before)).toEqual([]);
  });

  it('is of its moment, whatever is recorded while it looks for texts', async () => {
    await titled('Newsletter');
    const { database } = register;
    const indexed = database.indexed.bind(database);
    database.indexed = async (needle) => {
      const found = await indexed(needle);
      await register.run(new RegisterNote('note-1', { title: 'Newsletter' }));
      await register.caughtUp();
      return found;
    };

    const page = await register.things.page<Note>('note', {}, { text: 'newsletter' });

    expect(page.nodes.map(({ id, at }) => [id, at.position])).toEqual([['note-0', 1n]]);
  });

  it('stores a text once for all states that have it', async () => {
    await titled('Same', 'Other');
    for (const title of ['A', 'Same', 'A', 'Same']) await register.run(new RetitleNote('note-0', { title }));
    await register.caughtUp();

    const texts = await register.database.reader.selectFrom('texts').select('text').execute();
    expect(texts.length).toBeLessThanOrEqual(6);
  });

  it('finds the new text once the kind is stored in another way', async () => {
    await titled('Newsletter', 'Payroll');
    await register.restart({
      ...noteProjection,
      version: 2,
      text: (note) => ({ title: `${(note as Note).title} again` }),
    });
    await register.projector.built;
    await register.caughtUp();

    expect(await ids('newsletter again')).toEqual(['note-0']);
    expect(await ids('newsletter')).toEqual(['note-0']);
    expect(await ids('ter')).toEqual(['note-0']);
  });
});

describe('Texts that are personal data', () => {
  it('are found, and are in no index', async () => {
    await register.restart({
      ...noteProjection,
      decider: { ...noteProjection.decider, personal: { NoteRegistered: ['title'] } },
    });
    await titled('Ada Lovelace');

    expect(await ids('lovelace')).toEqual(['note-0']);
    expect(await ids('el')).toEqual(['note-0']);
    expect(await words()).toEqual([]);
  });

  async function words(): Promise<string[]> {
    const { rows } = await sql<{ word: string }>`SELECT word FROM words`.execute(register.database.reader);
    return rows.map(({ word }) => word);
  }
});

describe('Whatever is done to a register', () => {
  const TEXTS = ON_POSTGRES ? textsInPostgres : textsInSqlite;
  const LONG = 'x'.repeat(250);
  const WORDS = [
    'letter',
    'Newsletter',
    'Lettre',
    '정보',
    '개인정보',
    '報',
    '個人情報',
    'a_b',
    'Née',
    '情報とカード',
    LONG,
  ];
  const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const thing = fc.constantFrom(...THINGS);
  const wait = fc.constantFrom(0, 7, 18);
  const on = fc.option(fc.constantFrom(...ASKED.slice(1, -1)), { nil: undefined });
  const pick = fc.noBias(fc.nat(11));
  const step = fc.oneof(
    fc.record({ deed: fc.constant('register'), thing, wait, title, rows: fc.constant([]), on }),
    fc.record({ deed: fc.constant('retitle'), thing, wait, title, on }),
    fc.record({ deed: fc.constant('retitle'), thing, wait, title, on }),
    fc.record({ deed: fc.constant('annul'), thing, wait, pick }),
    fc.record({ deed: fc.constant('redate'), thing, wait, pick, to: fc.constantFrom(...ASKED.slice(1, -1)) }),
    fc.record({ deed: fc.constant('retire'), thing, wait, on }),
  ) as fc.Arbitrary<Step>;
  const history = fc.array(step, { minLength: 6, maxLength: 16, size: 'max' });
  const needle = fc.oneof(
    fc.constantFrom(
      ...WORDS,
      'e',
      'et',
      'let',
      '정',
      '情',
      '人',
      'zzz',
      '_',
      'é',
      'newsletter l',
      'r 정',
      '報と',
      ' ',
      'e ',
    ),
    title.map((words) => words.slice(0, 500)),
  );
  // In so small a register, every way is taken only with other bounds than those of the product.
  const bounds = fc.record({ words: fc.constantFrom(0, 1, 2, 200), texts: fc.constantFrom(0, 1, 3, 1_000) });

  it('searches find, at every moment of both clocks, what reading every text finds', async () => {
    const needles = fc.array(needle, { minLength: 3, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(history, needles, bounds, async (history, needles, bounds) => {
        const register = await NoteRegister.start();
        const { database } = register;
        database.indexed = (needle) => indexedBy(TEXTS, database.reader, needle, bounds);
        try {
          const receipts = await play(history, register);
          await register.caughtUp();
          for (const position of [...receipts.map((receipt) => receipt.position), register.progress.position()])
            for (const on of [ASKED[2]!, ASKED[5]!, ASKED.at(-1)!]) {
              const at = { position, on };
              const moment = await register.things.moment(at);
              const all = await register.things.all<Note>('note', moment);
              for (const text of needles) {
                const page = await register.things.page<Note>('note', { at }, { text });
                const expected = all.filter((note) => fold(note.title).includes(fold(text))).map(({ id }) => id);
                expect({ text, at, ids: page.nodes.map(({ id }) => id) }).toEqual({ text, at, ids: expected });
                expect(await page.totalCount()).toBe(expected.length);
              }
            }
        } finally {
          await register.cleanUp();
        }
      }),
      { numRuns: RUNS },
    );
  });
});
