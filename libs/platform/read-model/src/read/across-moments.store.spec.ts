import { VIEW } from '../engines/database.js';
import {
  type Note,
  RegisterNote,
  ReinstateNote,
  RemoveNoteRow,
  RetireNote,
  RetitleNote,
  SetNoteRow,
} from '../note.testing.js';
import type { ReadScope } from '../scope/read-scope.js';
import { NoteRegister, only } from '../testing.js';
import type { MomentInput } from '../time/timeline.js';

let register: NoteRegister;

const at = (date: string) => register.clock.set(date);
const from = (effectiveOn: string) => ({ effectiveOn });
const registered = (id: string, title: string, meta = {}) => register.run(new RegisterNote(id, { title }, meta));
const retitle = (id: string, title: string, meta = {}) => register.run(new RetitleNote(id, { title }, meta));

/** Returns the past states of the notes since the date, as `title from to`. */
async function past(since: string, moment: MomentInput = {}, readScope?: ReadScope): Promise<string[]> {
  const resolved = { ...(await register.things.moment(moment)), ...(readScope && { readScope }) };
  const states = await register.across.before<Note>('note', since, resolved);
  return states.map(({ title, from, to }) => `${title} ${from} ${to}`).sort();
}

beforeEach(async () => {
  register = await NoteRegister.start();
});
afterEach(() => register.cleanUp());

describe('What things were before a moment', () => {
  beforeEach(async () => {
    at('2023-01-10');
    await registered('note-1', 'First');
    at('2023-06-01');
    await retitle('note-1', 'Second');
    at('2024-02-01');
    await retitle('note-1', 'Third');
    at('2024-03-01');
  });

  it('is each state that no longer holds, and none that does', async () => {
    expect(await past('2000-01-01')).toEqual(['First 2023-01-10 2023-06-01', 'Second 2023-06-01 2024-02-01']);
  });

  it.each([
    ['2023-05-31', 2],
    ['2023-06-01', 1],
    ['2024-01-31', 1],
    ['2024-02-01', 0],
  ])('since %s, its last day counting, is %i states', async (since, count) => {
    expect(await past(since)).toHaveLength(count);
  });

  it('holds a state that ends on the very date, since it does not hold then, and no scheduled one', async () => {
    await retitle('note-1', 'Fourth', from('2024-07-01'));

    expect(await past('2024-01-01', { on: '2024-02-01' })).toEqual(['Second 2023-06-01 2024-02-01']);
    expect(await past('2024-01-01', { on: '2024-01-31' })).toEqual([]);
    expect(await past('2024-01-01', { on: '2024-06-30' })).toEqual(['Second 2023-06-01 2024-02-01']);
    expect(await past('2024-01-01', { on: '2024-07-01' })).toEqual([
      'Second 2023-06-01 2024-02-01',
      'Third 2024-02-01 2024-07-01',
    ]);
  });

  it('is no time in which a thing had ended', async () => {
    await register.run(new RetireNote('note-1', {}, from('2024-03-01')));
    await register.run(new ReinstateNote('note-1', {}, from('2024-05-01')));

    expect(await past('2024-02-01', { on: '2024-06-01' })).toEqual(['Third 2024-02-01 2024-03-01']);
  });

  it('is by what was known: a backdated fact changes it from when it was recorded', async () => {
    await retitle('note-1', 'Corrected', from('2023-09-01'));

    expect(await past('2023-06-01')).toEqual(['Corrected 2023-09-01 2024-02-01', 'Second 2023-06-01 2023-09-01']);
    expect(await past('2023-06-01', { knownAt: '2024-02-29' })).toEqual(['Second 2023-06-01 2024-02-01']);
  });

  it('leaves out a fact that has been annulled, from when it was', async () => {
    const [, second] = await register.ledger.read('note-1');
    await register.runner.annul('note-1', second!.position, 'recorded in error');

    expect(await past('2000-01-01')).toEqual(['First 2023-01-10 2024-02-01']);
    expect(await past('2000-01-01', { knownAt: '2024-02-29' })).toHaveLength(2);
  });
});

describe('Every thing that was ever recorded', () => {
  it('has its state if it exists on the date, and is named also before that, up to the position', async () => {
    at('2023-01-10');
    await registered('note-1', 'First');
    await retitle('note-1', 'Second', from('2023-02-01'));
    await registered('note-2', 'Later', from('2024-01-01'));
    await retitle('note-2', 'Later still', from('2024-02-01'));
    const position = (await register.ledger.head())!;
    await registered('note-3', 'Recorded later');
    await register.caughtUp();

    const known = await register.across.everKnown('note', { position, on: '2023-03-01' });
    expect(known.map(({ id, state }) => [id, (state as Note | undefined)?.title]).sort()).toEqual([
      ['note-1', 'Second'],
      ['note-2', undefined],
    ]);
  });
});

describe('What things were, to whoever does not see everything', () => {
  beforeEach(async () => {
    at('2023-01-10');
    await registered('note-1', 'Approved');
    await register.runner.review('note-1', { type: 'SubmitForReview', data: {} });
    await register.runner.review('note-1', { type: 'Approve', data: {} });
    at('2023-06-01');
    await retitle('note-1', 'Draft');
    at('2024-03-01');
    await retitle('note-1', 'Later draft');
    await registered('note-2', 'Unseen', from('2023-01-01'));
    await retitle('note-2', 'Unseen still', from('2023-05-01'));
  });

  it('is what had been approved and was replaced by what is approved', async () => {
    expect(await past('2023-01-01', {}, only('note', VIEW.APPROVED))).toEqual([]);

    await register.runner.review('note-1', { type: 'SubmitForReview', data: {} });
    await register.runner.review('note-1', { type: 'Approve', data: {} });

    expect(await past('2023-01-01', {}, only('note', VIEW.APPROVED))).toEqual([
      'Approved 2023-01-10 2023-06-01',
      'Draft 2023-06-01 2024-03-01',
    ]);
  });

  it('is of things that the grant covers', async () => {
    const covered = { view: VIEW.CURRENT, covered: { ids: ['note-2'] } };
    const readScope: ReadScope = { kinds: new Map([['note', covered]]), isLimited: true };

    expect(await past('2023-01-01', {}, readScope)).toEqual(['Unseen 2023-01-01 2023-05-01']);
  });

  it('leaves what all others read the same list', async () => {
    const moment = await register.things.moment({});
    const read = (readScope?: ReadScope) => register.across.before('note', '2023-01-01', { ...moment, readScope });
    const whole = await read();
    await read(only('note', VIEW.APPROVED));

    expect(whole).toHaveLength(3);
    expect(await read(only('note'))).toBe(whole);
  });

  it('is nothing of a kind that is not seen', async () => {
    expect(await past('2023-01-01', {}, only('party'))).toEqual([]);
  });

  it('is covered by what it was then: a row that it has no longer', async () => {
    await register.run(new SetNoteRow('note-1', { row: { key: 'kr', value: 'there' } }, from('2023-07-01')));
    await register.run(new RemoveNoteRow('note-1', { key: 'kr' }, from('2023-09-01')));
    const covered = { view: VIEW.CURRENT, covered: { terms: [{ term: 'row', value: 'kr' }] } };
    const readScope: ReadScope = { kinds: new Map([['note', covered]]), isLimited: true };

    expect(await past('2023-01-01', {}, readScope)).toEqual(['Draft 2023-07-01 2023-09-01']);
  });
});
