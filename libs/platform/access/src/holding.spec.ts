import fc from 'fast-check';
import { ANYONE } from '#kernel';
import { foldOf, type RecordedEvent, stateIn } from '#ledger';
import { ACCESS, accessDecider } from './grant.decider.js';
import type { Access, AccessFact, Grant } from './grant.events.js';
import { holding, makerOf, makersIn, stoppingWith } from './holding.js';

const TODAY = '2026-03-01';
const grant = (id: string, account: string, more: Partial<Grant> = {}): Grant => ({
  ...{ id, account, role: 'ADMINISTRATOR', jurisdictions: [], activities: [] },
  ...more,
});
const key = (id: string, more: Partial<Grant> = {}) => grant(id, id, { keyHash: 'f00', ...more });
const ADA = 'account-ada';

let position = 0n;
const event = (by: string, fact: AccessFact): RecordedEvent => {
  position += 1n;
  const metadata = { commandId: '', actor: by, effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 };
  return { ...fact, id: String(position), position, revision: position, stream: ACCESS, recordedAt: '', metadata };
};
const given = (by: string, data: Grant) => event(by, { type: 'AccessGiven', data });
const ended = (id: string) => event('grant-of-operator', { type: 'AccessWithdrawn', data: { id } });
const handedOver = (id: string) => event('account-bo', { type: 'AccessHandedOver', data: { id } });
const operator = given(ANYONE.account, key('grant-of-operator'));
const ada = given('grant-of-operator', grant('grant-ada', ADA));

/** Returns the grants that were given and not ended. A fold is remembered by its event, and here one event is in several histories. */
function stateOf(events: readonly RecordedEvent[]): readonly Grant[] {
  const { segments } = foldOf(
    accessDecider,
    events.map((one) => ({ ...one })),
  );
  return (stateIn(segments, TODAY) as Access | undefined)?.grants ?? [];
}
/** Returns the ids of the grants that hold after the events. */
const left = (events: readonly RecordedEvent[], on = TODAY): string[] =>
  holding(stateOf(events), on, makersIn(events)).map(({ id }) => id);

describe('What a person has made for herself', () => {
  const made = [
    given(ADA, key('grant-key')),
    given(ADA, key('grant-pipeline', { role: 'EDITOR' })),
    given('grant-key', key('grant-second', { role: 'VIEWER' })),
    given(ADA, grant('grant-self', ADA)),
    given('grant-key', grant('grant-self-by-key', ADA)),
  ];

  it('holds while somebody else has made her an administrator, and then no longer: keys, keys made with these, and access of her own', () => {
    expect(left([operator, ada, ...made])).toHaveLength(7);
    expect(left([operator, ada, ...made, ended('grant-ada')])).toEqual(['grant-of-operator']);
  });

  it('ends with the last day of her access, and if she has another role now', () => {
    const short = given('grant-of-operator', grant('grant-ada', ADA, { until: '2026-03-31' }));
    expect(left([operator, short, ...made], '2026-04-01')).toEqual(['grant-of-operator']);
    const editor = given('grant-directory', grant('grant-editor', ADA, { role: 'EDITOR', user: 'user-ada' }));
    expect(left([operator, ada, ...made, editor, ended('grant-ada')])).toEqual(['grant-of-operator', 'grant-editor']);
  });

  it('holds again when she is an administrator again', () => {
    const again = given('grant-directory', grant('grant-again', ADA, { user: 'user-ada' }));
    expect(left([operator, ada, ...made, ended('grant-ada'), again])).toHaveLength(7);
  });

  it('ends if the key ends with which it was made, while she is an administrator', () => {
    expect(left([operator, ada, ...made, ended('grant-key')])).not.toContain('grant-second');
  });

  it('ends if only a claim of a token made her an administrator: nothing here says that she is one now', () => {
    expect(left([operator, given('account-by-claim', key('grant-key'))])).toEqual(['grant-of-operator']);
  });
});

describe('A key that was made with another one', () => {
  it('ends with that, also if it was made on the machine: it ends however its maker does', () => {
    const short = given(ANYONE.account, key('grant-short', { until: '2026-03-31' }));
    const second = given('grant-short', key('grant-second'));
    expect(left([operator, short, second])).toContain('grant-second');
    expect(left([operator, short, second], '2026-04-01')).toEqual(['grant-of-operator']);
    expect(left([operator, short, second, ended('grant-short')])).toEqual(['grant-of-operator']);
  });
});

describe('A key that was handed over', () => {
  const made = [given(ADA, key('grant-key')), given('grant-key', key('grant-second', { role: 'VIEWER' }))];

  it('outlives its maker, with what was made with it, also if it is handed over afterwards', () => {
    expect(left([operator, ada, ...made, handedOver('grant-key'), ended('grant-ada')])).toEqual([
      'grant-of-operator',
      'grant-key',
      'grant-second',
    ]);
    expect(left([operator, ada, ...made, ended('grant-ada'), handedOver('grant-second')])).toEqual([
      'grant-of-operator',
      'grant-second',
    ]);
  });

  it('ends with its own last day, and when it is withdrawn', () => {
    const short = given(ADA, key('grant-short', { until: '2026-03-31' }));
    expect(left([operator, ada, short, handedOver('grant-short')], '2026-04-01')).not.toContain('grant-short');
    expect(left([operator, ada, short, handedOver('grant-short'), ended('grant-short')])).not.toContain('grant-short');
  });
});

describe('The keys that stop with a grant', () => {
  it('are those that would not hold without it, made with each other too; not what was handed over', () => {
    const first = given(ADA, key('grant-first', { role: 'ADMINISTRATOR' }));
    const second = given('grant-first', key('grant-second'));
    const kept = given(ADA, key('grant-給油'));
    const events = [operator, ada, first, second, kept, handedOver('grant-給油')];
    const makers = makersIn(events);
    const held = holding(stateOf(events), TODAY, makers);
    const stopping = (id: string) =>
      stoppingWith(held.find((one) => one.id === id)!, held, TODAY, makers).map((one) => one.id);
    expect(stopping('grant-ada')).toEqual(['grant-first', 'grant-second']);
    expect(stopping('grant-first')).toEqual(['grant-second']);
    expect(stopping('grant-second')).toEqual([]);
  });
});

describe('Nobody’s right is needed for', () => {
  it('what one person gave another, and what was made on the machine', () => {
    const bo = given(ADA, grant('grant-bo', 'account-bo'));
    const machine = given(ANYONE.account, key('grant-machine', { role: 'EDITOR' }));
    expect(left([operator, ada, bo, machine, ended('grant-ada'), ended('grant-of-operator')])).toEqual([
      'grant-bo',
      'grant-machine',
    ]);
  });

  it('the key of the directory, and what the directory gives with it, also to her who made it', () => {
    const directory = given(ADA, key('grant-directory', { role: 'PROVISIONER' }));
    const viewer = given('grant-directory', grant('grant-viewer', ADA, { role: 'VIEWER', user: 'user-ada' }));
    expect(left([operator, ada, directory, viewer, ended('grant-ada')])).toEqual([
      'grant-of-operator',
      'grant-directory',
      'grant-viewer',
    ]);
  });
});

describe('After any grants, changes, ends and hand-overs', () => {
  const PEOPLE = [ADA, 'account-bo', 'account-給油'];
  const DIRECTORY = given(ANYONE.account, key('grant-directory', { role: 'PROVISIONER' }));
  const DAYS = ['2026-02-28', TODAY, '2026-12-31', undefined];
  const act = fc.record({
    what: fc.constantFrom('key', 'key', 'give', 'provision', 'end', 'change', 'hand over'),
    by: fc.nat(),
    of: fc.nat(),
    role: fc.constantFrom('ADMINISTRATOR', 'ADMINISTRATOR', 'EDITOR', 'VIEWER'),
    until: fc.constantFrom(...DAYS),
  } as const);
  type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

  /** Returns the event of an act, as somebody does it who may at that time. */
  function done(events: readonly RecordedEvent[], { what, by, of, role, until }: Act): RecordedEvent | undefined {
    const grants = stateOf(events);
    const held = holding(grants, TODAY, makersIn(events)).filter((one) => one.role === 'ADMINISTRATOR');
    const who = [ANYONE.account, ...held.map(({ account }) => account)];
    const actor = who[by % who.length]!;
    const chosen = grants[of % grants.length];
    const [id, person] = [`grant-${events.length}`, PEOPLE[of % PEOPLE.length]!];
    switch (what) {
      case 'key':
        return given(actor, key(id, { role, until }));
      case 'give':
        return given(actor, grant(id, person, { role, until }));
      case 'provision':
        return given('grant-directory', grant(id, person, { role, user: person }));
      case 'end':
        return chosen && event(actor, { type: 'AccessWithdrawn', data: { id: chosen.id } });
      case 'change':
        return chosen && event(actor, { type: 'AccessChanged', data: { id: chosen.id, until } });
      case 'hand over':
        return chosen && event(actor, { type: 'AccessHandedOver', data: { id: chosen.id } });
    }
  }

  it('a key does nothing that its maker could not do now, unless it was handed over, and nobody keeps a right by oneself alone', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const events: RecordedEvent[] = [operator, DIRECTORY];
        for (const one of acts) events.push(...[done(events, one)].filter((made) => made !== undefined));
        const makers = makersIn(events);
        const all = stateOf(events);
        const held = holding(all, TODAY, makers);
        const isAdministrator = (account: string, by: readonly Grant[]) =>
          by.some((one) => one.account === account && one.role === 'ADMINISTRATOR');
        const isResponsible = (person: string, maker: string, grants: readonly Grant[]): boolean => {
          if (PEOPLE.includes(maker)) return maker === person; // who is responsible for a key is where its makers begin
          const key = grants.find(({ account }) => account === maker);
          const before = key && makerOf(key, makers);
          return before !== undefined && isResponsible(person, before, grants);
        };
        for (const one of all) {
          const maker = makerOf(one, makers);
          const isOver = one.until !== undefined && one.until < TODAY;
          if (maker !== undefined) expect(held.includes(one)).toBe(!isOver && isAdministrator(maker, held));
          else expect(held.includes(one)).toBe(!isOver);
        }
        // Without what others gave a person, nothing of what the person made holds.
        for (const person of PEOPLE) {
          const without = all.filter(({ id, account }) => account !== person || makers.of.has(id));
          for (const one of holding(without, TODAY, makers)) {
            const maker = makerOf(one, makers);
            if (maker !== undefined) expect(isResponsible(person, maker, without)).toBe(false);
          }
        }
      }),
    );
  });
});
