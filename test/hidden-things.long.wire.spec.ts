import { jest } from '@jest/globals';
import fc from 'fast-check';
import { ServedRegister, SetClock } from './over-the-wire.js';

// What a regulator does not read is not there: no placeholder, no count, no event. A pure spec cannot show it, since every answer takes part.

const RUNS = Number(process.env.PROPERTY_RUNS ?? 3);
jest.setTimeout(180_000 + RUNS * 20_000);

const SEEN = `
effectiveOn: 2024-01-01
parties:
  - { key: seoul, name: Acme Seoul, country: KR }
  - { key: cloud, name: Cloud Inc, country: US }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [seoul], dataCategories: [{ key: names, name: Names }] }
engagements:
  - { key: hosting, processor: cloud, work: Hosting, activities: [letters], jurisdictions: [KR] }
transfers:
  - { key: abroad, name: Abroad, kind: ENTRUSTMENT, exporter: seoul, importer: cloud, countries: [US], activities: [letters] }
jurisdictionProfiles:
  - { code: KR, rights: ["Ask us"] }
`;

/** Something that is done to a register. Hidden deeds leave nothing that a regulator reads. */
interface Deed {
  readonly isHidden: boolean;
  readonly act: (register: Known, at: number) => Promise<unknown>;
}

const seen = (act: Deed['act']): Deed => ({ isHidden: false, act });
const hidden = (act: Deed['act']): Deed => ({ isHidden: true, act });
const draft = (at: number) => `draft-${at}`;

const DEEDS: readonly Deed[] = [
  hidden(async (register, at) => {
    const key = draft(at);
    await register.apply(
      `processingActivities: [{ key: ${key}, reference: "9", title: Zebra, role: CONTROLLER, controllers: [seoul] }]`,
    );
    await register.does('assignActivities(id: "hosting", activities: $activities)', ['letters', key]);
    await register.does('assignTransferActivities(id: "abroad", activities: $activities)', ['letters', key]);
  }),
  hidden(async (register, at) => {
    const key = draft(at);
    await register.apply(
      `processingActivities: [{ key: ${key}, reference: "9", title: Zebra, role: CONTROLLER, controllers: [seoul] }]`,
    );
    await register.apply(
      `jurisdictionProfiles: [{ code: KR, retention: [{ key: r${at}, kind: FIXED_PERIOD, period: P1Y, activities: [${key}] }] }]`,
    );
  }),
  hidden((register, at) =>
    register.apply(
      `parties: [{ key: paris-${at}, name: Zebra Paris, country: FR }]\nprocessingActivities: [{ key: ${draft(at)}, reference: "8", title: Zebra in Paris, role: CONTROLLER, controllers: [paris-${at}] }]`,
    ),
  ),
  hidden((register, at) => register.does(`retitleActivity(id: "letters", title: "Zebra ${at}")`)),
  seen((register, at) => register.does(`renameParty(id: "seoul", name: "Acme ${at}")`)),
  seen((register, at) => register.does(`changeWork(id: "hosting", work: "Work ${at}")`)),
];

/** A register whose things are called by their keys, and a regulator of it. */
class Known {
  private ids = new Map<string, string>();
  private regulator = '';

  private constructor(private readonly register: ServedRegister) {}

  static async after(deeds: readonly Deed[]): Promise<Known> {
    const clock = new SetClock(new Date('2024-03-01T12:00:00Z'));
    const known = new Known(await ServedRegister.start({ clock }));
    await known.register.lock();
    await known.apply(SEEN);
    for (const key of ['letters', 'abroad']) await known.approve(key);
    for (const [at, deed] of deeds.entries()) {
      clock.set(`2024-03-${String(at + 2).padStart(2, '0')}T12:00:00Z`);
      if (deed) await deed.act(known, at);
    }
    clock.set('2024-04-01T12:00:00Z');
    known.regulator = await known.register.key({
      role: 'REGULATOR',
      jurisdictions: ['KR'],
      until: '2025-12-31',
      includesReasons: true,
    });
    return known;
  }

  async apply(file: string) {
    await this.register.apply(`effectiveOn: 2024-01-01\n${file.replace(/^\s*effectiveOn.*$/m, '')}`);
    const { data } = await this.register.ask(`{ parties { nodes { key id } } processingActivities { nodes { key id } }
      engagements { nodes { key id } } transfers { nodes { key id } } }`);
    const lists = Object.values(data as Record<string, { nodes: { key: string; id: string }[] }>);
    this.ids = new Map(lists.flatMap(({ nodes }) => nodes.map(({ key, id }) => [key, id])));
  }

  does(mutation: string, activities?: readonly string[]) {
    const named = mutation.replace(/(id|of): "([^"]+)"/, (_, name, key) => `${name}: "${this.ids.get(key)}"`);
    const variables = activities && { activities: activities.map((key) => this.ids.get(key)) };
    return this.register.get(`mutation ${activities ? '($activities: [ID!]!) ' : ''}{ ${named} { id } }`, variables);
  }

  private async approve(key: string) {
    await this.does(`submitForReview(of: "${key}")`);
    const approver = await this.register.key({ role: 'APPROVER' });
    await this.register.ask(`mutation { approve(of: "${this.ids.get(key)}") { id } }`, {}, approver);
  }

  /** Returns the answers to a regulator, with keys in place of ids and ranks in place of positions. */
  async answers(): Promise<string[]> {
    const answers: string[] = [];
    for (const query of QUERIES) {
      const named = query.replace(/of: "(\w+)"/g, (_, key) => `of: "${this.ids.get(key)}"`);
      const answer = await this.register.ask(named, {}, this.regulator);
      expect([named, answer.errors]).toEqual([named, undefined]);
      let text = JSON.stringify(answer.data);
      for (const [key, id] of this.ids) text = text.replaceAll(id, key);
      answers.push(JSON.stringify(JSON.parse(text, inOrder), undefined, 1));
    }
    const positions = [
      ...new Set(answers.flatMap((answer) => [...answer.matchAll(POSITION)].map(([, at]) => Number(at)))),
    ];
    positions.sort((a, b) => a - b);
    const all = answers.map((answer) =>
      answer.replace(POSITION, (_, at) => `position ${positions.indexOf(Number(at))}`),
    );
    return all.map((answer) => answer.replace(ACCOUNT, 'an account'));
  }

  end() {
    return this.register.destroy();
  }
}

/** Puts changes, which come by random ids, in the order of keys. */
const inOrder = (_: string, value: unknown) =>
  Array.isArray(value) && value[0]?.thing ? [...value].sort((a, b) => (a.thing.id < b.thing.id ? -1 : 1)) : value;

const ACCOUNT = /grant-[0-9a-f-]{36}/g;
const POSITION = /"(?:position|until)": "(\d+)"/g;
const THINGS = ['letters', 'hosting', 'abroad', 'seoul', 'cloud'];
const QUERIES = [
  '{ registerFile }',
  ...THINGS.map(
    (
      key,
    ) => `{ history(of: "${key}") { totalCount nodes { type position revision recordedAt effectiveOn actor reason data annulledAt
      words { key arguments { name value } } changes { from to fields { path before after } } } } }`,
  ),
  ...['hosting', 'abroad'].map(
    (key) =>
      `{ segments(of: "${key}", path: "activities") { effectiveFrom effectiveTo recordedFrom recordedTo position until value words { key arguments { name value } } } }`,
  ),
  ...THINGS.map(
    (key) => `{ segments(of: "${key}") { effectiveFrom effectiveTo recordedFrom recordedTo position until value } }`,
  ),
  `{ changes(from: { knownAt: "2024-02-01" }, to: {}) { kind thing { id name } fields { path before after } events { type position } } }`,
  `{ changeList(from: { knownAt: "2024-03-01T18:00:00Z" }, to: {}) { totalCount counts(by: KIND) { value count } nodes { kind thing { id } fields { path before after } events { type position } } } }`,
  '{ recordings { nodes { type position recordedAt words { key arguments { name value } } } } }',
  '{ engagements { totalCount nodes { id revision work activities { id title } } } transfers { totalCount nodes { id revision activities { id title } } } }',
  '{ processingActivities { totalCount counts(by: LEGAL_BASIS) { value count } nodes { id revision title } } parties { totalCount nodes { id name revision } } }',
  '{ jurisdictionProfiles { code revision retention { key period activities { id } } recipients { key } } }',
  '{ jurisdictionProfile(code: KR) { id revision } processors { totalCount nodes { id } } }',
];

describe('What a regulator does not read', () => {
  it('is not there: every answer is that of a register in which it was never recorded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...DEEDS), { minLength: 2, maxLength: 6 }), async (deeds) => {
        const whole = await Known.after(deeds);
        const without = await Known.after(deeds.map((deed) => (deed.isHidden ? (undefined as never) : deed)));
        try {
          const [found, expected] = [await whole.answers(), await without.answers()];
          for (const [i, answer] of found.entries())
            expect(`${QUERIES[i]}\n${answer}`).toBe(`${QUERIES[i]}\n${expected[i]}`);
        } finally {
          await Promise.all([whole.end(), without.end()]);
        }
      }),
      { numRuns: RUNS, examples: [[[...DEEDS]]] },
    );
  });
});
