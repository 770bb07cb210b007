import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

const SET = `mutation ($id: ID!, $rule: RetentionRuleInput!, $meta: CommandMeta) {
  setRetentionRule(id: $id, rule: $rule, meta: $meta) { id revision position shadowedBy { position type } readModel }
}`;
const RULES = `{ processingActivities(filter: { reference: "5.1.2" }) { nodes { id retention {
  key kind period bound trigger anchor until action unless statement appliesTo { condition }
} } } }`;
const RETENTION = `query ($id: ID!, $at: Moment) {
  processingActivity(id: $id, at: $at) { revision retention { key period dueOn(triggeredOn: "2024-01-15") { date } } }
}`;
const STORY = `query ($of: ID!) { history(of: $of) { totalCount nodes {
  position revision type recordedAt effectiveOn actor reason annulledAt annulledBy { position type }
} } }`;
const CHANGES = `query ($from: Moment!, $to: Moment!) { changes(from: $from, to: $to) {
  kind thing { type id name } fields { path before after } events { position type recordedAt }
} }`;

/** The example was applied in the morning and corrected in the afternoon. */
const MORNING = '2025-11-24T09:00:00.000Z';
const AFTERNOON = '2025-11-24T15:00:00.000Z';
const SINCE = '2024-02-15';
const KEY = 'traffic-data-end-users';

interface Told {
  position: string;
  type: string;
  annulledAt: string | null;
}

let clock: SetClock;
let register: ServedRegister;
let activity: string;
/** The retention rule of the notice. */
let stated: object;
/** The position before the correction. */
let before: string;

async function open() {
  clock = new SetClock(new Date(MORNING));
  register = await ServedRegister.start({ clock });
  before = (await register.apply(EXAMPLE)).position;
  const { processingActivities } = await register.get(RULES);
  const [{ id, retention }] = processingActivities.nodes;
  const { appliesTo, ...terms } = retention.find((r: { key: string }) => r.key === KEY);
  stated = { ...terms, appliesTo: { dataCategories: [KEY], dataSubjects: [], purposes: [], ...appliesTo } };
  activity = id;
}
const close = () => register.destroy();

async function set(period: string, meta: object) {
  return (await register.get(SET, { id: activity, rule: { ...stated, period }, meta })).setRetentionRule;
}

/** The correction in the afternoon: six months since 15 February 2024. */
function correct() {
  clock.set(AFTERNOON);
  return set('P6M', { effectiveOn: SINCE, reason: 'The notice was not brought up to date.' });
}

async function period(at?: object): Promise<string> {
  const { processingActivity } = await register.get(RETENTION, { id: activity, at });
  return processingActivity.retention.find((r: { key: string }) => r.key === KEY).period;
}

const story = async (): Promise<Told[]> => (await register.get(STORY, { of: activity })).history.nodes;

describe('A correction that is recorded now and effective from 15 February 2024', () => {
  let receipt: { position: string };
  beforeAll(async () => {
    await open();
    receipt = await correct();
  });
  afterAll(close);

  it('answers what was so on 1 March 2023, what is so today, and what was said before it', async () => {
    expect(await period({ on: '2023-03-01' })).toBe('P12M');
    expect(await period()).toBe('P6M');
    expect(await period({ knownAt: '2025-11-24T12:00:00Z' })).toBe('P12M');
  });

  it('holds from its date on, to the day (T4)', async () => {
    expect(await period({ on: '2024-02-14' })).toBe('P12M');
    expect(await period({ on: '2024-02-15' })).toBe('P6M');
  });

  it('is not known before its position, whichever date is asked for (T7)', async () => {
    const { position } = receipt;

    expect(await period({ position: before })).toBe('P12M');
    expect(await period({ position: before, on: '2024-03-01' })).toBe('P12M');
    expect(await period({ position, on: '2024-03-01' })).toBe('P6M');
    expect(await period({ position, on: '2023-03-01' })).toBe('P12M');
  });

  it('is known from the instant of its recording, a bare date meaning its end', async () => {
    expect(await period({ knownAt: '2025-11-24T14:59:59.999Z', on: '2024-03-01' })).toBe('P12M');
    expect(await period({ knownAt: AFTERNOON, on: '2024-03-01' })).toBe('P6M');
    expect(await period({ knownAt: '2025-11-24T16:00:00+01:00', on: '2024-03-01' })).toBe('P6M');
    expect(await period({ knownAt: '2025-11-24' })).toBe('P6M');
  });

  it('did not exist before the notice, and before anything was recorded', async () => {
    const asked = async (at: object) => (await register.get(RETENTION, { id: activity, at })).processingActivity;
    expect(await asked({ on: '2023-02-21' })).toBeNull();
    expect(await asked({ knownAt: '2025-11-23' })).toBeNull();
    expect(await asked({ position: '0' })).toBeNull();
  });

  it('moves the last day on which the data may be held', async () => {
    const due = async (at?: object) => {
      const { processingActivity } = await register.get(RETENTION, { id: activity, at });
      return processingActivity.retention[0].dueOn.date;
    };

    expect(await due({ position: before })).toBe('2025-01-31');
    expect(await due()).toBe('2024-07-31');
  });

  it('gets a receipt that it can be read and that nothing later covers it', async () => {
    expect(receipt).toEqual({
      id: activity,
      revision: '1',
      position: String(Number(before) + 1),
      shadowedBy: [],
      readModel: 'CURRENT',
    });
  });

  it('stands in the history with both clocks, after what it corrects', async () => {
    const { position } = receipt;

    expect(await story()).toEqual([
      expect.objectContaining({
        type: 'ProcessingActivityRegistered',
        revision: '0',
        recordedAt: MORNING,
        effectiveOn: '2023-02-22',
      }),
      {
        position,
        revision: '1',
        type: 'RetentionRuleSet',
        recordedAt: AFTERNOON,
        effectiveOn: SINCE,
        actor: 'anonymous',
        reason: 'The notice was not brought up to date.',
        annulledAt: null,
        annulledBy: null,
      },
    ]);
  });

  it('is the one difference between before and after it, with the event that made it (T35)', async () => {
    const { position } = receipt;

    const { changes } = await register.get(CHANGES, { from: { position: before }, to: { position } });

    expect(changes).toEqual([
      {
        kind: 'CHANGED',
        thing: { type: 'processingActivity', id: activity, name: expect.stringMatching(/^5\.1\.2 /) },
        fields: [{ path: `retention.${KEY}.period`, before: 'P12M', after: 'P6M' }],
        events: [{ position, type: 'RetentionRuleSet', recordedAt: AFTERNOON }],
      },
    ]);
  });

  it('is a difference between two dates only where it lies between them (T35)', async () => {
    const between = async (from: string, to: string) =>
      (await register.get(CHANGES, { from: { on: from }, to: { on: to } })).changes.length;

    expect(await between('2024-02-14', '2024-02-15')).toBe(1);
    expect(await between('2023-03-01', '2024-02-14')).toBe(0);
    expect(await between('2024-02-15', '2025-01-01')).toBe(0);
  });
});

describe('A correction that an event of a later date covers', () => {
  beforeAll(open);
  afterAll(close);

  it('is told so, and shows where it is not covered', async () => {
    const later = await set('P9M', { effectiveOn: '2025-01-01' });
    const { shadowedBy } = await correct();

    expect(shadowedBy).toEqual([{ position: later.position, type: 'RetentionRuleSet' }]);
    expect(await period()).toBe('P9M');
    expect(await period({ on: '2024-12-31' })).toBe('P6M');
  });
});

describe('A correction that was wrong itself', () => {
  beforeEach(open);
  afterEach(close);

  it('is annulled: gone from every date, still there as known before', async () => {
    const { position } = await correct();
    clock.set('2025-11-25T10:00:00.000Z');

    const { annul } = await register.get(
      `mutation ($of: ID!, $position: Position!) {
        annul(of: $of, position: $position, reason: "wrong letter") { revision position }
      }`,
      { of: activity, position },
    );

    expect(annul.revision).toBe('2');
    expect(await period()).toBe('P12M');
    expect(await period({ on: '2024-03-01' })).toBe('P12M');
    expect(await period({ knownAt: AFTERNOON })).toBe('P6M');
    expect(await period({ position })).toBe('P6M');
    expect((await story()).slice(1)).toMatchObject([
      { type: 'RetentionRuleSet', annulledAt: '2025-11-25T10:00:00.000Z', annulledBy: { position: annul.position } },
      { type: 'EventAnnulled', reason: 'wrong letter', annulledAt: null },
    ]);
    const { changes } = await register.get(CHANGES, { from: { position }, to: { position: annul.position } });
    expect(changes[0].events).toMatchObject([{ position }, { position: annul.position, type: 'EventAnnulled' }]);
  });

  it('is redated: the same fact from another date, and its old date as known before', async () => {
    const { position } = await correct();
    clock.set('2025-11-25T10:00:00.000Z');

    const { redate } = await register.get(
      `mutation ($of: ID!, $position: Position!) {
        redate(of: $of, position: $position, to: "2024-04-01", reason: "misread") { revision position }
      }`,
      { of: activity, position },
    );

    expect(redate.revision).toBe('3');
    expect(await period({ on: '2024-03-31' })).toBe('P12M');
    expect(await period({ on: '2024-04-01' })).toBe('P6M');
    expect(await period({ on: '2024-03-31', position })).toBe('P6M');
    // No moment is inside an append: the annulment is never visible without the fact that replaces it.
    expect(await period({ on: '2024-04-01', position: String(Number(position) + 1) })).toBe('P6M');
    expect((await story()).map(({ type }) => type)).toEqual([
      'ProcessingActivityRegistered',
      'RetentionRuleSet',
      'EventAnnulled',
      'RetentionRuleSet',
    ]);
  });
});

describe('When a thing came to exist', () => {
  beforeAll(open);
  afterAll(close);

  const redate = (of: string, position: string, to: string) =>
    register.ask(
      `mutation ($of: ID!, $position: Position!, $to: Date!) {
        redate(of: $of, position: $position, to: $to, reason: "an older notice") { position }
      }`,
      { of, position, to },
    );

  it('can be moved to before it was first said to', async () => {
    const { parties } = await register.get('{ parties(filter: { text: "Customers" }) { nodes { id } } }');
    const { id } = parties.nodes[0];
    const registered = (await register.get(STORY, { of: id })).history.nodes[0];

    const { errors, data } = await redate(id, registered.position, '2022-05-25');

    expect(errors).toBeUndefined();
    const named = (at: object) =>
      register.get('query ($id: ID!, $at: Moment) { party(id: $id, at: $at) { name } }', { id, at });
    expect(await named({ on: '2022-05-25' })).toEqual({ party: { name: 'Customers' } });
    expect(await named({ on: '2022-05-24' })).toEqual({ party: null });
    expect(await named({ on: '2022-05-25', position: registered.position })).toEqual({ party: null });
    expect(data.redate.position).toBe(await register.position());
  });

  it('cannot be moved to before what it refers to (T25)', async () => {
    const [registered] = await story();

    const { errors } = await redate(activity, registered!.position, '2022-05-25');

    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('is not in force on 2022-05-25'),
        extensions: { code: 'NOT_FOUND', path: 'controllers.0' },
      },
    ]);
  });
});
