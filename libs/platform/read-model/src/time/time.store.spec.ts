import { Logger } from '@nestjs/common';
import { Rejection } from '#kernel';
import { type CommandMeta, type Ledger, type Receipt, type ReviewIntent } from '#ledger';
import { VIEW } from '../engines/database.js';
import {
  type Note,
  noteProjection,
  RegisterNote,
  ReinstateNote,
  RemoveNoteRow,
  RetireNote,
  RetitleNote,
  SetNoteRow,
} from '../note.testing.js';
import { JOURNAL, type Projection, Projections } from '../projection.js';
import { NoteRegister, only } from '../testing.js';
import { Progress } from '../write/progress.js';
import { Moments } from './moment.js';
import type { Moment, MomentInput } from './timeline.js';

const NOTE = 'note-newsletter';

let register: NoteRegister;

/** An action on the register. */
type Deed = () => Promise<Receipt>;

const from = (effectiveOn?: string, meta: CommandMeta = {}): CommandMeta => ({ ...meta, effectiveOn });
const row = (value: string, key = 'retention') => ({ key, value });

const registered =
  (retention = 'P12M', meta?: CommandMeta, id = NOTE): Deed =>
  () =>
    register.run(new RegisterNote(id, { title: 'Newsletter', rows: [row(retention)] }, meta));
const retentionSet =
  (value: string, meta?: CommandMeta): Deed =>
  () =>
    register.run(new SetNoteRow(NOTE, { row: row(value) }, meta));
const rowSet =
  (key: string, meta?: CommandMeta): Deed =>
  () =>
    register.run(new SetNoteRow(NOTE, { row: row('there', key) }, meta));
const rowRemoved =
  (key: string, meta?: CommandMeta): Deed =>
  () =>
    register.run(new RemoveNoteRow(NOTE, { key }, meta));
const retitled =
  (title: string, meta?: CommandMeta, id = NOTE): Deed =>
  () =>
    register.run(new RetitleNote(id, { title }, meta));
const retired =
  (meta?: CommandMeta, id = NOTE): Deed =>
  () =>
    register.run(new RetireNote(id, {}, meta));
const reinstated =
  (meta?: CommandMeta): Deed =>
  () =>
    register.run(new ReinstateNote(NOTE, {}, meta));
const annulled =
  ({ position }: { position: bigint }, meta?: CommandMeta): Deed =>
  () =>
    register.runner.annul(NOTE, position, 'recorded in error', meta);
const redated =
  ({ position }: { position: bigint }, to: string, meta?: CommandMeta): Deed =>
  () =>
    register.runner.redate(NOTE, position, to, 'the date was wrong', meta);
const review =
  (intent: ReviewIntent, meta?: CommandMeta): Deed =>
  () =>
    register.runner.review(NOTE, intent, meta);

const submitted = review({ type: 'SubmitForReview', data: {} });
const changesRequested = review({ type: 'RequestChanges', data: { comment: 'Which newsletter?' } });
const approved = (upTo?: bigint) => review({ type: 'Approve', data: upTo === undefined ? {} : { upTo: String(upTo) } });
const reviewed = review({ type: 'RecordReview', data: { outcome: 'still so' } });

/** Performs the deed at `time` (an instant, or a date for its noon). */
function at(time: string, deed: Deed): Promise<Receipt> {
  register.clock.set(time);
  return deed();
}

const [given, when] = [at, at];

/** Performs the deed at `time`, expects that it is refused, and returns the refusal. */
async function refused(time: string, deed: Deed): Promise<Rejection> {
  const outcome = await at(time, deed).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Rejection);
  return outcome as Rejection;
}

/** Returns the note's retention at the moment; undefined if the note does not exist then. */
async function retention(moment?: MomentInput, view = VIEW.CURRENT as bigint): Promise<string | undefined> {
  return (await register.note(NOTE, moment, view))?.rows.find((r) => r.key === 'retention')?.value;
}

const approvedRetention = (moment?: MomentInput) => retention(moment, VIEW.APPROVED);
const status = async (moment?: MomentInput) => (await register.note(NOTE, moment))?.status;
const revision = async (moment?: MomentInput) =>
  (await register.journal.revisions([NOTE], await register.things.moment(moment)))[0];
const types = async () => (await register.ledger.read(NOTE)).map((event) => event.type);

/** Returns the progress of a projector that has started and has received nothing yet. */
async function notFollowing(projection: Projection): Promise<Progress> {
  await register.projector.stop();
  const nothing: Partial<Ledger> = { follow: async function* () {} };
  const { projector, progress } = register.another(nothing as Ledger, projection);
  await projector.start();
  await projector.stop();
  return progress;
}

const open = async () => {
  register = await NoteRegister.start();
};
const close = () => register.cleanUp();

describe('The worked example of the two clocks', () => {
  let e2: Receipt;
  let e3: Receipt;

  beforeAll(async () => {
    await open();
    await given('2023-02-22', registered('P12M'));
    e2 = await given('2024-06-10', retentionSet('P6M', from('2024-07-01')));
    e3 = await given('2025-03-05', retentionSet('P24M', from('2024-01-01')));
    await given('2025-09-01', annulled(e3));
    register.clock.set('2025-10-01');
  });
  afterAll(close);

  it('has recorded the four events (T1)', async () => {
    const events = await register.ledger.read(NOTE);
    expect(events.map((e) => [e.recordedAt.slice(0, 10), e.metadata.effectiveOn, e.type])).toEqual([
      ['2023-02-22', '2023-02-22', 'NoteRegistered'],
      ['2024-06-10', '2024-07-01', 'NoteRowSet'],
      ['2025-03-05', '2024-01-01', 'NoteRowSet'],
      ['2025-09-01', '2025-09-01', 'EventAnnulled'],
    ]);
  });

  it.each([
    ['2023-06-01', '2025-04-01', 'P12M'],
    ['2024-03-01', '2025-04-01', 'P24M'],
    ['2024-03-01', '2024-12-31', 'P12M'],
    ['2024-03-01', 'absent', 'P12M'],
    ['absent', '2024-06-11T12:00:00Z', 'P12M'],
    ['2024-08-01', '2025-04-01', 'P6M'],
    ['2024-08-01', '2024-06-01', 'P12M'],
    ['2022-01-01', 'absent', 'nothing'],
  ])('on %s, knownAt %s: %s (T2)', async (on, knownAt, expected) => {
    const given = (field: string) => (field === 'absent' ? undefined : field);
    expect((await retention({ on: given(on), knownAt: given(knownAt) })) ?? 'nothing').toBe(expected);
  });

  it('holds P6M today: e3 is annulled, e2 has come into force', async () => {
    expect(await retention()).toBe('P6M');
  });

  it('told who made the correction e3 that e2 covers it today', () => {
    expect(e3.shadowedBy).toEqual([{ position: e2.position, type: 'NoteRowSet' }]);
  });
});

describe('A moment', () => {
  beforeEach(open);
  afterEach(close);

  it('is everything recorded and today where nothing is said (T8)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', retentionSet('P6M'));
    expect(await register.things.moment(undefined)).toEqual(register.at(2n, '2024-01-11'));
    expect(await retention()).toBe('P6M');
  });

  it('of today lets a scheduled change come into force at midnight, without an event (T9)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-10', retentionSet('P6M', from('2024-01-11')));
    register.clock.set('2024-01-10T23:59:59.999Z');
    expect(await retention()).toBe('P12M');
    register.clock.set('2024-01-11T00:00:00.000Z');
    expect(await retention()).toBe('P6M');
  });

  it('known at a bare date is known at its end, UTC (T10)', async () => {
    await given('2024-01-10T23:59:59.999Z', registered('P12M'));
    await given('2024-01-11T00:00:00.000Z', retentionSet('P6M', from('2024-01-10')));
    const on = '2024-01-11';
    expect(await retention({ knownAt: '2024-01-09', on })).toBeUndefined();
    expect(await retention({ knownAt: '2024-01-10', on })).toBe('P12M');
    expect(await retention({ knownAt: '2024-01-11', on })).toBe('P6M');
  });

  it('known at an instant holds what was recorded at that instant (T10)', async () => {
    await given('2024-01-10T08:00:00.000Z', registered('P12M'));
    await given('2024-01-10T09:00:00.000Z', retentionSet('P6M'));
    expect(await retention({ knownAt: '2024-01-10T08:59:59.999Z' })).toBe('P12M');
    expect(await retention({ knownAt: '2024-01-10T11:00:00+02:00' })).toBe('P6M');
  });

  it('known at a date is on that date, and at an instant on its date in UTC, without a date of its own (T11)', async () => {
    await given('2024-01-10', registered('P12M'));
    register.clock.set('2024-03-01');
    const { things } = register;
    expect(await things.moment({ knownAt: '2024-02-01' })).toEqual(register.at(1n, '2024-02-01'));
    expect(await things.moment({ knownAt: '2024-02-01T23:30:00-01:00' })).toEqual(register.at(1n, '2024-02-02'));
  });

  it('at a position is on the date of the event there, without a date of its own (T11)', async () => {
    const { position } = await given('2024-01-10', registered('P12M'));
    await given('2024-02-10', retentionSet('P6M', from('2024-01-10')));
    expect(await register.things.moment({ position })).toEqual(register.at(position, '2024-01-10'));
    expect(await retention({ position })).toBe('P12M');
    expect(await retention({ position, on: '2024-02-10' })).toBe('P12M');
  });

  it('lies never inside an append: a position in the middle of a redating means its end (T12)', async () => {
    await given('2024-01-10', registered('P12M'));
    const { position } = await when('2024-01-11', redated({ position: 1n }, '2024-01-05'));
    const middle = position - 1n;
    expect(await register.things.moment({ position: middle })).toEqual(register.at(position, '2024-01-11'));
    expect(await retention({ position: middle })).toBe('P12M');
    expect(await revision({ position: middle })).toBe(2n);
  });

  it('before anything was recorded shows nothing (T13)', async () => {
    await given('2024-01-10', registered('P12M'));
    expect(await retention({ position: 0n, on: '2024-01-10' })).toBeUndefined();
    expect(await revision({ position: 0n, on: '2024-01-10' })).toBe(-1n);
  });

  it('at a position that has not been recorded is refused (T13)', async () => {
    await given('2024-01-10', registered('P12M'));
    await expect(retention({ position: 2n })).rejects.toMatchObject({ code: 'POSITION_UNKNOWN', path: 'at.position' });
  });

  describe('at a position that has been recorded, while read models are behind,', () => {
    let [progress, moments]: [Progress, Moments] = [undefined as never, undefined as never];
    const shownTo = (position: bigint) => progress.update([{ ...journal, position }], 0n);
    const journal = { projection: JOURNAL, version: 1, events: 0n };
    beforeEach(async () => {
      await given('2024-01-10', registered('P12M'));
      progress = new Progress({ isShared: false } as never, new Projections());
      moments = new Moments(register.database, progress, register.clock, undefined, undefined, register.ledger);
      shownTo(0n);
    });

    // BUG: a client that the ledger had given a position could be refused it a moment later.
    it('is waited for until it can be read (T13)', async () => {
      const resolving = moments.resolve({ position: 1n });
      setImmediate(() => shownTo(1n));

      expect(await resolving).toMatchObject({ position: 1n, on: '2024-01-10' });
    });

    it('is refused if it cannot be read in time, with how far it can be read (T13)', async () => {
      progress.away(); // so that nobody waits

      await expect(moments.resolve({ position: 1n })).rejects.toMatchObject({
        code: 'READ_MODEL_BEHIND',
        path: 'at.position',
        details: { position: '0', awaited: '1' },
      });
      await expect(moments.resolve({ position: 2n })).rejects.toMatchObject({ code: 'POSITION_UNKNOWN' });
    });
  });

  it('is never ahead of what is shown, while one projection is built again and the journal stands (T15)', async () => {
    Logger.overrideLogger(false);
    await given('2024-01-10', registered('P12M'));
    const progress = await notFollowing({ ...noteProjection, version: 2, readableFrom: 2 });
    const moments = new Moments(register.database, progress, register.clock);
    expect(progress.position()).toBe(0n);
    const resolved = await moments.resolve({ knownAt: '2024-01-10' }).catch((error: unknown) => error);
    expect(resolved instanceof Rejection || (resolved as Moment).position <= progress.position()).toBe(true);
  });

  it('is not given by knownAt and position together (T14)', async () => {
    await given('2024-01-10', registered('P12M'));
    await expect(retention({ position: 1n, knownAt: '2024-01-10' })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('A page', () => {
  const titles = ['a', 'b', 'c', 'd', 'e'];
  const list = async (after?: string, at?: MomentInput) => {
    const page = await register.things.page<Note>('note', { first: 2, after, at });
    return {
      ...page,
      titles: page.nodes.map((note) => note.title),
      next: page.nodes.length > 0 ? page.cursorAt(page.nodes.length - 1) : undefined,
    };
  };

  beforeEach(async () => {
    await open();
    for (const id of titles) await given('2024-01-10', registered('P12M', {}, `note-${id}`));
    for (const id of titles) await given('2024-01-10', retitled(id, {}, `note-${id}`));
  });
  afterEach(close);

  it('stays a page of the same answer while things are written and midnight passes (T7, T16)', async () => {
    await given('2024-01-10', retitled('b2', from('2024-01-11'), 'note-e'));
    const first = await list();
    await when('2024-01-10', retitled('a2', {}, 'note-c'));
    await when('2024-01-10', retired({}, 'note-d'));
    await when('2024-01-11', registered('P12M', {}, 'note-new'));
    const second = await list(first.next);
    const third = await list(second.next);
    expect([first, second, third].map((page) => page.titles)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(await Promise.all([first, third].map((page) => page.totalCount()))).toEqual([5, 5]);
    expect((await list()).titles).toEqual(['a', 'a2']);
  });

  it('is refused where the cursor belongs to an answer of another moment (T16)', async () => {
    const first = await list(undefined, { knownAt: '2024-01-10' });
    await expect(list(first.next, { knownAt: '2024-01-09' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(list(first.next, { on: '2024-01-09' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    expect((await list(first.next, { knownAt: '2024-01-10' })).titles).toEqual(['c', 'd']);
  });
});

describe('Undoing', () => {
  beforeEach(open);
  afterEach(close);

  it('leaves an annulled event out from then on; as known before it is still there (T17)', async () => {
    await given('2024-01-10', registered('P12M'));
    const set = await given('2024-02-10', retentionSet('P6M'));
    const annulment = await when('2024-03-10', annulled(set));
    expect(await retention({ on: '2024-02-20' })).toBe('P12M');
    expect(await retention({ on: '2024-02-20', knownAt: '2024-03-09' })).toBe('P6M');
    expect(await retention({ on: '2024-02-20', position: set.position })).toBe('P6M');
    expect(await retention({ on: '2024-02-20', position: annulment.position })).toBe('P12M');
  });

  it('names the annulled event by its id (T17)', async () => {
    const { position } = await given('2024-01-10', registered('P12M'));
    await when('2024-01-11', annulled({ position }));
    const [registration, annulment] = await register.ledger.read(NOTE);
    expect(annulment).toMatchObject({ type: 'EventAnnulled', data: { event: registration!.id } });
    expect(annulment!.metadata).toMatchObject({ effectiveOn: '2024-01-11', reason: 'recorded in error' });
  });

  it('is final: neither an annulment nor what it annulled can be annulled or redated (T18)', async () => {
    await given('2024-01-10', registered('P12M'));
    const set = await given('2024-01-11', retentionSet('P6M'));
    const annulment = await given('2024-01-12', annulled(set));
    for (const what of [set, annulment]) {
      expect((await refused('2024-01-13', annulled(what))).code).toBe('CANNOT_ANNUL');
      expect((await refused('2024-01-13', redated(what, '2024-01-10'))).code).toBe('CANNOT_REDATE');
    }
    expect(await types()).toEqual(['NoteRegistered', 'NoteRowSet', 'EventAnnulled']);
  });

  it('lets a thing whose registration is annulled never have existed; as known before it did (T17)', async () => {
    const registration = await given('2024-01-10', registered('P12M'));
    await when('2024-02-10', annulled(registration));
    expect(await retention()).toBeUndefined();
    expect(await retention({ on: '2024-01-20' })).toBeUndefined();
    expect(await retention({ knownAt: '2024-02-09' })).toBe('P12M');
  });

  it('moves a fact to another date by an annulment and the same fact again in one append (T19)', async () => {
    await given('2024-01-10', registered('P12M'));
    const set = await given('2024-02-10', retentionSet('P6M'));
    await when('2024-03-10', redated(set, '2024-01-20'));
    expect(await types()).toEqual(['NoteRegistered', 'NoteRowSet', 'EventAnnulled', 'NoteRowSet']);
    const [, , annulment, again] = await register.ledger.read(NOTE);
    expect([annulment, again].map((e) => [e!.metadata.index, e!.metadata.count])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(await retention({ on: '2024-01-19' })).toBe('P12M');
    expect(await retention({ on: '2024-01-20' })).toBe('P6M');
    expect(await retention({ on: '2024-01-20', knownAt: '2024-03-09' })).toBe('P12M');
  });

  it('moves a fact to a later date as well (T19)', async () => {
    await given('2024-01-10', registered('P12M'));
    const set = await given('2024-02-10', retentionSet('P6M'));
    await when('2024-02-11', redated(set, '2024-03-01'));
    expect(await retention({ on: '2024-02-29' })).toBe('P12M');
    expect(await retention({ on: '2024-03-01' })).toBe('P6M');
  });

  it('moves a registration, so that the thing came to exist earlier than was first said (T19)', async () => {
    const registration = await given('2024-02-10', registered('P12M'));
    expect((await refused('2024-02-11', retentionSet('P6M', from('2024-01-20')))).code).toBe(
      'EFFECTIVE_BEFORE_EXISTENCE',
    );
    await when('2024-02-12', redated(registration, '2024-01-10'));
    expect(await retention({ on: '2024-01-09' })).toBeUndefined();
    expect(await retention({ on: '2024-01-10' })).toBe('P12M');
    expect(await retention({ on: '2024-01-10', knownAt: '2024-02-11' })).toBeUndefined();
    await when('2024-02-13', retentionSet('P6M', from('2024-01-20')));
    expect(await retention({ on: '2024-01-20' })).toBe('P6M');
  });

  it('redates nothing where the date is the same (T19)', async () => {
    const registration = await given('2024-01-10', registered('P12M'));
    await when('2024-01-11', redated(registration, '2024-01-10'));
    expect(await types()).toEqual(['NoteRegistered']);
  });

  it('reinstates what was retired: it is in force, was not, and was (T20)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-02-10', retired());
    await when('2024-03-10', reinstated());
    const dates = ['2024-02-09', '2024-02-10', '2024-03-09', '2024-03-10'];
    expect(await Promise.all(dates.map((on) => status({ on })))).toEqual(['DRAFT', 'RETIRED', 'RETIRED', 'DRAFT']);
    expect(await status({ knownAt: '2024-03-09', on: '2024-03-10' })).toBe('RETIRED');
  });
});

describe('Deciding in the past', () => {
  beforeEach(open);
  afterEach(close);

  it('is against the state in force on the effective date (T21)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-02-10', retired());
    expect((await refused('2024-03-10', retentionSet('P6M'))).code).toBe('RETIRED');
    await when('2024-03-10', retentionSet('P6M', from('2024-02-09')));
    expect(await retention({ on: '2024-02-09' })).toBe('P6M');
  });

  it('is refused before the thing existed, naming the date from which it does (T21)', async () => {
    await given('2024-01-10', registered('P12M'));
    const refusal = await refused('2024-01-11', retentionSet('P6M', from('2024-01-09')));
    expect(refusal).toMatchObject({ code: 'EFFECTIVE_BEFORE_EXISTENCE', details: { since: '2024-01-10' } });
  });

  it('is refused where a later event would no longer apply, naming that event and how to proceed (T22)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', rowSet('purpose'));
    const removal = await given('2024-03-10', rowRemoved('purpose', from('2024-02-10')));
    const refusal = await refused('2024-03-11', redated({ position: 2n }, '2024-02-11'));
    expect(refusal).toMatchObject({
      code: 'CONTRADICTS_LATER',
      path: 'meta.effectiveOn',
      details: { event: { position: String(removal.position), type: 'NoteRowRemoved', effectiveOn: '2024-02-10' } },
    });
    expect(refusal.message).toContain('Annul or redate that event first');
    expect(await types()).toEqual(['NoteRegistered', 'NoteRowSet', 'NoteRowRemoved']);
  });

  it('goes on once the event in the way has been annulled (T22)', async () => {
    await given('2024-01-10', registered('P12M'));
    const set = await given('2024-01-11', rowSet('purpose'));
    const removal = await given('2024-02-10', rowRemoved('purpose'));
    expect(await refused('2024-02-11', annulled(set))).toMatchObject({ code: 'CONTRADICTS_LATER', path: 'position' });
    await when('2024-02-12', annulled(removal));
    await when('2024-02-13', annulled(set));
    expect((await register.note(NOTE, { on: '2024-01-12' }))?.rows).toEqual([row('P12M')]);
  });

  it('is refused where others build on the registration that is taken back (T22)', async () => {
    const registration = await given('2024-01-10', registered('P12M'));
    const set = await given('2024-01-11', retentionSet('P6M'));
    for (const deed of [annulled(registration), redated(registration, '2024-01-12')])
      expect(await refused('2024-01-12', deed)).toMatchObject({
        code: 'CONTRADICTS_LATER',
        details: { event: { position: String(set.position) } },
      });
  });

  it('may say again what a later fact says: retiring from February what was retired from July moves the end (T23)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-06-10', retired(from('2024-07-01')));
    await when('2024-06-11', retired(from('2024-02-01')));
    expect(await status({ on: '2024-01-31' })).toBe('DRAFT');
    expect(await status({ on: '2024-02-01' })).toBe('RETIRED');
    expect(await status({ on: '2024-07-01' })).toBe('RETIRED');
    expect(await types()).toEqual(['NoteRegistered', 'NoteRetired', 'NoteRetired']);
  });

  it('adds nothing where the past says it already (T23)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-02-10', retentionSet('P6M'));
    const receipt = await when('2024-03-10', retentionSet('P12M', from('2024-01-11')));
    expect(receipt).toMatchObject({ revision: 1n, position: 2n, shadowedBy: [] });
    expect(await types()).toHaveLength(2);
  });

  describe('has a receipt', () => {
    beforeEach(() => given('2024-01-10', registered('P12M')));

    it('that names the later event because of which the change does not show today (T24)', async () => {
      const later = await given('2024-02-10', retentionSet('P6M'));
      await given('2024-02-10', rowSet('other'));
      const { shadowedBy } = await when('2024-03-10', retentionSet('P24M', from('2024-01-20')));
      expect(shadowedBy).toEqual([{ position: later.position, type: 'NoteRowSet' }]);
    });

    it('that names the later event for an annulment, too', async () => {
      const set = await given('2024-01-20', retentionSet('P24M'));
      const later = await given('2024-02-10', retentionSet('P6M'));
      expect((await when('2024-03-10', annulled(set))).shadowedBy).toEqual([
        { position: later.position, type: 'NoteRowSet' },
      ]);
    });

    it('without a shadow, for a change that shows', async () => {
      await given('2024-02-10', retitled('News'));
      expect((await when('2024-03-10', retentionSet('P24M', from('2024-01-20')))).shadowedBy).toEqual([]);
      expect((await when('2024-03-10', retentionSet('P6M'))).shadowedBy).toEqual([]);
      expect(await retention()).toBe('P6M');
    });

    it('without a shadow, where the later event is only scheduled', async () => {
      await given('2024-02-10', retentionSet('P6M', from('2024-04-01')));
      expect((await when('2024-03-10', retentionSet('P24M', from('2024-01-20')))).shadowedBy).toEqual([]);
    });

    it('without a shadow, for a change that is itself only scheduled (T24)', async () => {
      await given('2024-02-10', retentionSet('P6M', from('2024-05-01')));
      expect((await when('2024-03-10', retentionSet('P24M', from('2024-04-01')))).shadowedBy).toEqual([]);
    });
  });
});

describe('The revision', () => {
  beforeEach(open);
  afterEach(close);

  it("is the number of the stream's newest event within what was known, on every date (T26)", async () => {
    const first = await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', registered('P12M', {}, 'note-other'));
    await given('2024-01-12', retentionSet('P6M', from('2024-06-01')));
    await given('2024-01-13', submitted);
    expect(await revision()).toBe(2n);
    expect(await revision({ on: '2024-01-10' })).toBe(2n);
    expect(await revision({ on: '2020-01-01' })).toBe(2n);
    expect(await revision({ knownAt: '2024-01-12' })).toBe(1n);
    expect(await revision({ position: first.position + 1n })).toBe(0n);
  });

  it('is what expectedRevision is held against (T27)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', retentionSet('P6M', { expectedRevision: 0n }));
    for (const deed of [
      retentionSet('P3M', { expectedRevision: 0n }),
      annulled({ position: 2n }, { expectedRevision: 0n }),
      review({ type: 'SubmitForReview', data: {} }, { expectedRevision: 0n }),
    ])
      expect(await refused('2024-01-12', deed)).toMatchObject({
        code: 'REVISION_CONFLICT',
        path: 'meta.expectedRevision',
        details: { expected: '0', actual: '1' },
      });
    expect(await types()).toHaveLength(2);
  });

  it('lets one of two win that decided on the same (T27)', async () => {
    await given('2024-01-10', registered('P12M'));
    const both = ['P1M', 'P2M'].map((value) => retentionSet(value, { expectedRevision: 0n })());
    const results = await Promise.allSettled(both);
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((r) => r.status === 'rejected')).toMatchObject({ reason: { code: 'REVISION_CONFLICT' } });
  });

  it('need not be given: what arrives together is decided one after the other (T27)', async () => {
    await given('2024-01-10', registered('P12M'));
    await Promise.all(['a', 'b', 'c'].map((key) => rowSet(key)()));
    expect((await register.note(NOTE))?.rows.map((r) => r.key).sort()).toEqual(['a', 'b', 'c', 'retention']);
  });
});

describe('A retried command', () => {
  const commandId = '0b0f6a0e-8c39-4c5e-9a53-3d3b1d3f7a10';

  beforeEach(open);
  afterEach(close);

  it('adds nothing and answers the first receipt (T28)', async () => {
    await given('2024-01-10', registered('P12M'));
    const later = await given('2024-02-10', retentionSet('P6M'));
    const deed = retentionSet('P24M', from('2024-01-20', { commandId, expectedRevision: 1n }));
    const first = await when('2024-02-11', deed);
    await given('2024-02-12', retitled('News'));
    expect(await when('2024-02-13', deed)).toEqual(first);
    expect(first).toMatchObject({ revision: 2n, shadowedBy: [{ position: later.position }] });
    expect(await types()).toHaveLength(4);
  });

  it('brings nothing into being twice, though its id was left to the register (T28)', async () => {
    const deed = () => register.run(new RegisterNote(undefined, { title: 'Newsletter' }, { commandId }));
    const first = await given('2024-01-10', deed);
    expect(await when('2024-01-11', deed)).toEqual(first);
    expect(await register.things.count('note', {}, await register.things.moment(undefined))).toBe(1);
  });

  it('annuls, redates and submits once (T28)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', retentionSet('P6M'));
    const deeds = [annulled({ position: 2n }, { commandId: commandId.replace('0b', '1b') })];
    deeds.push(redated({ position: 1n }, '2024-01-09', { commandId: commandId.replace('0b', '2b') }));
    deeds.push(review({ type: 'SubmitForReview', data: {} }, { commandId: commandId.replace('0b', '3b') }));
    for (const deed of deeds) {
      const first = await given('2024-01-12', deed);
      expect(await when('2024-01-12', deed)).toEqual(first);
    }
    expect(await types()).toHaveLength(6);
  });
});

describe('Acts of the register', () => {
  beforeEach(open);
  afterEach(close);

  it('move the status over time, and a change of content makes a draft of it again (T30)', async () => {
    const story: [Deed, string][] = [
      [registered('P12M', from('2023-01-01')), 'DRAFT'],
      [submitted, 'IN_REVIEW'],
      [changesRequested, 'DRAFT'],
      [submitted, 'IN_REVIEW'],
      [retentionSet('P6M'), 'DRAFT'],
      [submitted, 'IN_REVIEW'],
      [approved(), 'APPROVED'],
      [reviewed, 'APPROVED'],
      [retentionSet('P3M', from('2030-01-01')), 'DRAFT'],
    ];
    const receipts: Receipt[] = [];
    for (const [index, [deed]] of story.entries()) receipts.push(await when(`2024-01-1${index}`, deed));
    const statuses = await Promise.all(receipts.map(({ position }) => status({ position })));
    expect(statuses).toEqual(story.map(([, expected]) => expected));
    expect(await status({ knownAt: '2024-01-13' })).toBe('IN_REVIEW');
  });

  it('are undone by a change of an earlier date, too: it makes a draft of what was approved (T30)', async () => {
    for (const deed of [registered('P12M', from('2023-01-01')), retentionSet('P6M'), submitted, approved()])
      await when('2024-01-10', deed);
    expect(await status()).toBe('APPROVED');
    await when('2024-01-11', retentionSet('P9M', from('2023-06-01')));
    expect(await status()).toBe('DRAFT');
  });

  it('hold again when all that was changed since is annulled, on every date; as known before it is a draft (T30)', async () => {
    for (const deed of [registered('P12M', from('2023-01-01')), submitted, approved()]) await when('2024-01-10', deed);
    const scheduled = await given('2024-01-11', retentionSet('P6M', from('2030-01-01')));
    const backdated = await given('2024-01-12', retentionSet('P9M', from('2023-06-01')));
    await when('2024-01-13', annulled(scheduled));
    expect(await status()).toBe('DRAFT');
    await when('2024-01-14', annulled(backdated));
    expect(await status()).toBe('APPROVED');
    expect(await status({ knownAt: '2024-01-13' })).toBe('DRAFT');
    for (const on of ['2023-01-01', '2023-06-01', '2030-01-01'])
      expect(await approvedRetention({ on })).toBe(await retention({ on }));
  });

  it('are effective when recorded, and change no content (T29)', async () => {
    await given('2024-01-10', registered('P12M'));
    const before = await register.note(NOTE, { on: '2024-01-10' });
    for (const deed of [submitted, approved(), reviewed]) await when('2024-01-11', deed);
    const after = await register.note(NOTE, { on: '2024-01-10' });
    expect({ ...after, status: '', at: '' }).toEqual({ ...before, status: '', at: '' });
    const acts = (await register.ledger.read(NOTE)).slice(1);
    expect(acts.map((e) => e.metadata.effectiveOn)).toEqual(['2024-01-11', '2024-01-11', '2024-01-11']);
    expect((await refused('2024-01-12', redated({ position: 2n }, '2024-01-10'))).code).toBe('CANNOT_REDATE');
  });

  it('are refused where the note does not stand where they need it (T30)', async () => {
    await given('2024-01-10', registered('P12M'));
    for (const deed of [changesRequested, approved(), reviewed])
      expect(await refused('2024-01-11', deed)).toMatchObject({ code: 'WRONG_STATUS', details: { status: 'DRAFT' } });
    await given('2024-01-12', submitted);
    for (const deed of [submitted, reviewed])
      expect(await refused('2024-01-13', deed)).toMatchObject({
        code: 'WRONG_STATUS',
        details: { status: 'IN_REVIEW' },
      });
  });

  it('leave the status where an act before them is annulled: it is what the others say (T30)', async () => {
    await given('2024-01-10', registered('P12M'));
    const submission = await given('2024-01-11', submitted);
    await when('2024-01-12', annulled(submission));
    expect(await status()).toBe('DRAFT');
    expect(await status({ knownAt: '2024-01-11' })).toBe('IN_REVIEW');
  });
});

describe('The approved view', () => {
  const allApproved = async (day: string, upTo?: bigint) => {
    await given(day, submitted);
    return given(day, approved(upTo));
  };

  beforeEach(open);
  afterEach(close);

  it('shows nothing until something has been approved (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', submitted);
    expect(await approvedRetention()).toBeUndefined();
    await when('2024-01-12', approved());
    expect(await approvedRetention()).toBe('P12M');
  });

  it('is approved up to the revision that the approval names, the newest where it names none', async () => {
    await given('2024-01-10', registered('P12M'));
    await allApproved('2024-01-11');
    expect((await register.ledger.read(NOTE)).at(-1)).toMatchObject({ type: 'Approved', data: { upTo: '1' } });
  });

  it('does not show a newer draft, nor a correction that nobody has seen (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-10', rowSet('purpose'));
    await allApproved('2024-01-11');
    await when('2024-02-10', retentionSet('P6M'));
    await when('2024-02-10', retentionSet('P24M', from('2024-01-10')));
    await when('2024-02-10', annulled({ position: 2n }));
    const now = await register.note(NOTE, {}, VIEW.APPROVED);
    expect(now?.rows).toEqual([row('P12M'), row('there', 'purpose')]);
    expect((await register.note(NOTE))?.rows).toEqual([row('P6M')]);
    await when('2024-02-11', submitted);
    await when('2024-02-11', approved());
    expect((await register.note(NOTE, {}, VIEW.APPROVED))?.rows).toEqual([row('P6M')]);
    expect(await approvedRetention({ on: '2024-01-20' })).toBe('P24M');
  });

  it('has the same two clocks (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-10', retentionSet('P6M', from('2024-03-01')));
    await allApproved('2024-02-10');
    await when('2024-02-11', retentionSet('P24M', from('2024-01-20')));
    await allApproved('2024-02-12');
    expect(await approvedRetention({ on: '2024-02-29' })).toBe('P24M');
    expect(await approvedRetention({ on: '2024-03-01' })).toBe('P6M');
    expect(await approvedRetention({ on: '2024-02-29', knownAt: '2024-02-11' })).toBe('P12M');
    expect(await approvedRetention({ on: '2024-03-01', knownAt: '2024-02-11' })).toBe('P6M');
    expect(await approvedRetention({ on: '2024-03-01', knownAt: '2024-02-09' })).toBeUndefined();
    expect(await approvedRetention({ on: '2024-01-09' })).toBeUndefined();
  });

  it('shows an earlier revision where the approval names one; the rest stays a draft (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    const seen = await given('2024-01-11', retentionSet('P6M'));
    await given('2024-01-12', retentionSet('P3M'));
    await allApproved('2024-01-13', seen.revision);
    expect(await approvedRetention()).toBe('P6M');
    expect(await retention()).toBe('P3M');
    expect(await status()).toBe('DRAFT');
  });

  it('is approved whole by a revision that lacks acts of the register only', async () => {
    const registration = await given('2024-01-10', registered('P12M'));
    await allApproved('2024-01-13', registration.revision);
    expect(await status()).toBe('APPROVED');
  });

  it('refuses to approve a revision that there is not (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-10', submitted);
    expect(await refused('2024-01-11', approved(2n))).toMatchObject({ code: 'INVALID', path: 'upTo' });
  });

  it('goes back to the approval before, where the newest is annulled; as known before it is there (T32)', async () => {
    await given('2024-01-10', registered('P12M'));
    const first = await allApproved('2024-01-11');
    await given('2024-01-12', retentionSet('P6M'));
    const second = await allApproved('2024-01-13');
    await when('2024-01-14', annulled(second));
    expect(await approvedRetention()).toBe('P12M');
    expect(await approvedRetention({ knownAt: '2024-01-13', on: '2024-01-14' })).toBe('P6M');
    expect(await status()).toBe('IN_REVIEW');
    await when('2024-01-15', annulled(first));
    expect(await approvedRetention()).toBeUndefined();
    expect(await approvedRetention({ knownAt: '2024-01-14' })).toBe('P12M');
  });

  const approvedNote = (moment: MomentInput = {}) => register.note(NOTE, moment, VIEW.APPROVED);
  const listedAsApproved = async () => {
    const moment = await register.things.moment({});
    return (await register.things.all('note', { ...moment, readScope: only('note', VIEW.APPROVED) })).map(
      ({ id }) => id,
    );
  };

  it('shows what has been retired as retired at once, as it was approved last (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    await allApproved('2024-01-11');
    await given('2024-01-12', retentionSet('P6M'));
    await when('2024-01-13', retired(from('2024-02-01')));
    expect([(await approvedNote())?.status, await listedAsApproved()]).toEqual(['APPROVED', [NOTE]]);
    expect(await approvedNote({ on: '2024-02-01' })).toMatchObject({
      status: 'RETIRED',
      retired: true,
      rows: [row('P12M')],
    });
    expect((await approvedNote({ on: '2024-02-01', knownAt: '2024-01-12' }))?.status).toBe('APPROVED');
    await when('2024-02-01', retentionSet('P3M', from('2024-01-31')));
    expect([(await approvedNote())?.status, await listedAsApproved()]).toEqual(['RETIRED', []]);
    await when('2024-02-02', reinstated());
    expect(await approvedNote()).toMatchObject({ status: 'APPROVED', rows: [row('P12M')] });
    expect((await approvedNote({ on: '2024-02-01' }))?.status).toBe('RETIRED');
  });

  it('reinstates what was approved as retired once that is approved (T31)', async () => {
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-11', retired());
    await allApproved('2024-01-12');
    await given('2024-01-13', reinstated());
    expect((await approvedNote())?.status).toBe('RETIRED');
    await allApproved('2024-01-14');
    expect((await approvedNote())?.status).toBe('APPROVED');
  });

  it('has no longer in force what was taken back altogether, until that is said again (T31)', async () => {
    const { position } = await given('2024-01-10', registered('P12M'));
    await allApproved('2024-01-11');
    await when('2024-01-12', annulled({ position }));
    expect([(await approvedNote())?.status, await listedAsApproved()]).toEqual(['RETIRED', []]);
    expect((await approvedNote({ knownAt: '2024-01-11' }))?.status).toBe('APPROVED');
  });

  it('takes a revision inside an append to its end: there the note never was as it is half way (T12)', async () => {
    Logger.overrideLogger(false);
    await given('2024-01-10', registered('P12M'));
    await given('2024-01-10', retentionSet('P6M'));
    await given('2024-01-11', redated({ position: 1n }, '2024-01-05'));
    await given('2024-01-12', submitted);
    await when('2024-01-12', approved(2n)).catch(() => undefined);
    expect(register.progress.status().filter((checkpoint) => checkpoint.stopped)).toEqual([]);
  });
});
