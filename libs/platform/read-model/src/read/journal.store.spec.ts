import { VIEW } from '../engines/database.js';
import { RegisterNote, RetitleNote } from '../note.testing.js';
import { NoteRegister, only } from '../testing.js';
import type { JournalFilter } from './journal.js';

describe('The newest events of the journal', () => {
  let register: NoteRegister;
  let positions: bigint[];

  beforeAll(async () => {
    register = await NoteRegister.start();
    register.clock.set('2024-01-01T12:00:00Z');
    await register.run(new RegisterNote('note-1', { title: 'A' }));
    register.clock.set('2024-01-02T12:00:00Z');
    await register.run(new RegisterNote('note-2', { title: 'B' }));
    register.clock.set('2024-01-03T12:00:00Z');
    await register.run(new RetitleNote('note-1', { title: 'C' }));
    await register.caughtUp();
    const rows = await register.database.reader.selectFrom('journal').orderBy('position').select('position').execute();
    positions = rows.map(({ position }) => position);
  });
  afterAll(() => register.cleanUp());

  const newest = async (
    filter: JournalFilter,
    atMost = 10,
    before?: bigint,
    readScope = only('note', VIEW.CURRENT),
  ) => {
    const moment = await register.things.moment(null);
    const { entries, searchedTo } = await register.journal.newest(filter, { ...moment, readScope }, atMost, before);
    return { numbers: entries.map(({ position }) => positions.indexOf(position) + 1), searchedTo };
  };

  it('come last first, page by page', async () => {
    expect(await newest({})).toEqual({ numbers: [3, 2, 1], searchedTo: undefined });
    expect(await newest({}, 2)).toEqual({ numbers: [3, 2], searchedTo: positions[1] });
    expect(await newest({}, 2, positions[1])).toEqual({ numbers: [1], searchedTo: undefined });
  });

  it.each<[string, JournalFilter, number[]]>([
    ['type', { type: 'NoteRetitled' }, [3]],
    ['kind', { kind: 'note' }, [3, 2, 1]],
    ['another kind', { kind: 'party' }, []],
    ['a kind that is a pattern', { kind: '%' }, []],
    ['account', { actor: 'anonymous' }, [3, 2, 1]],
    ['another account', { actor: 'account-1' }, []],
    ['an instant, which is included', { since: '2024-01-02T12:00:00.000Z' }, [3, 2]],
  ])('can be those of a %s', async (_, filter, numbers) => {
    expect((await newest(filter)).numbers).toEqual(numbers);
  });

  it('are those of kinds that the caller may read', async () => {
    expect((await newest({}, 10, undefined, only('party'))).numbers).toEqual([]);
    expect((await newest({ kind: 'note' }, 10, undefined, only('party'))).numbers).toEqual([]);
  });
});
