import fc from 'fast-check';
import { disorder, miscounted, stale, untrue } from './audit.js';
import type { Answer, Command, Operation, Recorded } from './history.js';
import { unexplained } from './linearizable.js';

const step = fc.record({
  does: fc.constantFrom('rename', 'rename', 'rename', 'again', 'history', 'read'),
  name: fc.constantFrom('A', 'B', 'C'),
  expects: fc.constantFrom('nothing', 'nothing', 'newest', 'older'),
  isAnswered: fc.constantFrom(true, true, true, false),
  /** Milliseconds from its sending to its effect, and from that to its answer. Others take effect in the meantime. */
  before: fc.nat(40),
  after: fc.nat(40),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const plans = fc.array(step, { minLength: 4, maxLength: 14 });

interface Played {
  readonly operations: Operation[];
  readonly events: Recorded[];
}

/** Plays the steps on a register without bugs: each takes effect 10 ms after the one before. */
function played(steps: readonly Step[]): Played {
  const events: Recorded[] = [];
  const operations: Operation[] = [];
  const sent: Command[] = [];
  const carriedOut = (command: Command): Answer => {
    const earlier = events.find(({ commandId }) => commandId === command.commandId);
    const last = earlier ?? events.at(-1);
    const current = true;
    const isSameName = events.at(-1)?.content.split(' ')[1] === command.content.split(' ')[1];
    if (!earlier && command.expectedRevision !== undefined && command.expectedRevision !== events.length - 1)
      return { is: 'refused', code: 'REVISION_CONFLICT', actual: String(events.length - 1) };
    if (last && (earlier || isSameName))
      return { is: 'done', revision: last.revision, position: last.position, current };
    const revision = events.length;
    const position = String(10 + 3 * revision);
    const recordedAt = new Date(revision).toISOString();
    const { commandId, actor, content } = command;
    events.push({ stream: 'p', revision, position, recordedAt, commandId, actor, index: 0, count: 1, content });
    return { is: 'done', revision, position, current };
  };
  const commandOf = ({ name, expects }: Step, i: number): Command => ({
    does: i === 0 ? 'register' : 'rename',
    commandId: `c${i}`,
    actor: 'me',
    content: `${i === 0 ? 'register' : 'rename'} ${name}`,
    ...(i > 0 && expects !== 'nothing' && { expectedRevision: events.length - (expects === 'newest' ? 1 : 2) }),
  });
  steps.forEach((one, i) => {
    const does = i === 0 ? 'rename' : one.does;
    const common = { client: `client ${i}`, thing: 'p', process: 0, start: 10 * i - one.before };
    const end = one.isAnswered || i === 0 ? 10 * i + one.after : Number.POSITIVE_INFINITY;
    const last = events.at(-1)!;
    if (does === 'history' || does === 'read') {
      const seen: Answer =
        does === 'read'
          ? { is: 'seen', revision: last.revision, name: last.content.split(' ')[1] }
          : { is: 'listed', positions: events.map(({ position }) => position) };
      operations.push({ ...common, end: 10 * i + one.after, asks: { does }, answer: seen });
      return;
    }
    const asks = does === 'again' ? sent[i % sent.length]! : commandOf(one, i);
    sent.push(asks);
    const answer = carriedOut(asks);
    operations.push({
      ...common,
      end,
      asks,
      answer: Number.isFinite(end) ? answer : { is: 'unknown', why: 'cut off' },
    });
  });
  return { operations, events };
}

/** Everything that the checks find. */
function found({ operations, events }: Played): unknown[] {
  const left = unexplained(operations, events);
  return [
    ...(left ? [left] : []),
    ...disorder(events),
    ...untrue(operations, events),
    ...stale(operations, events),
    ...miscounted(operations, events),
  ];
}

/** Returns the commands that were sent once, acknowledged, and recorded. */
const acknowledged = ({ operations, events }: Played) =>
  operations.flatMap((operation, i) => {
    const { asks, answer } = operation;
    const event = events.find((one) => 'commandId' in asks && one.commandId === asks.commandId);
    const isSentOnce = operations.filter((one) => one.asks === asks).length === 1;
    return answer.is === 'done' && event && isSentOnce ? [{ operation, event, i, answer }] : [];
  });
type Acknowledged = ReturnType<typeof acknowledged>;

/** Numbers the events again, as a register would have that lost or doubled one. */
const renumbered = (events: readonly Recorded[]) => events.map((event, revision) => ({ ...event, revision }));
const replaced = ({ operations, events }: Played, i: number, one: Partial<Operation>): Played => ({
  operations: operations.map((operation, at) => (at === i ? { ...operation, ...one } : operation)),
  events,
});

describe('The checks of a history', () => {
  it('find nothing where a register works', () => {
    fc.assert(fc.property(plans, (steps) => expect(found(played(steps))).toEqual([])));
  });

  /** Makes a history of a register with a bug; undefined if the history gives no occasion. `all` is never empty. */
  type Bug = (history: Played, one: Acknowledged[0], all: Acknowledged) => Played | undefined;
  const changed = ({ operations, events }: Played, event: Recorded, change: Partial<Recorded>): Played => ({
    operations,
    events: events.map((one) => (one === event ? { ...one, ...change } : one)),
  });
  const BUGS: Record<string, Bug> = {
    'an acknowledged command that is not there': ({ operations, events }, { event }) => ({
      operations,
      events: renumbered(events.filter((one) => one !== event)),
    }),
    'a command that is there twice': ({ operations, events }, { event }) => ({
      operations,
      events: [...events, { ...event, revision: events.length, position: '999' }],
    }),
    'the content of another command under a receipt': (history, { event }) =>
      changed(history, event, { content: 'rename Z' }),
    'the content of another account under a receipt': (history, { event }) =>
      changed(history, event, { actor: 'other' }),
    'a refused command that is there': (history, { i, event }) =>
      replaced(history, i, { answer: { is: 'refused', code: 'REVISION_CONFLICT', actual: String(event.revision) } }),
    'a stale read after a receipt': ({ operations, events }, { event, operation }) => {
      const earlier = events[event.revision - 1];
      if (!earlier) return undefined;
      const answer: Answer = { is: 'seen', revision: earlier.revision, name: earlier.content.split(' ')[1] };
      const read: Operation = { ...operation, asks: { does: 'read' }, answer, start: 1_000, end: 1_001 };
      return { events, operations: [...operations, read] };
    },
    'a history that lacks the newest event': ({ operations, events }, { operation }, all) => {
      if (all.at(-1)!.event !== events.at(-1)) return undefined;
      const answer: Answer = { is: 'listed', positions: events.slice(0, -1).map(({ position }) => position) };
      const read: Operation = { ...operation, asks: { does: 'history' }, answer, start: 1_000, end: 1_001 };
      return { events, operations: [...operations, read] };
    },
    'a command that took effect before it was sent': (history, { i }, all) =>
      i === all.at(-1)!.i ? undefined : replaced(history, i, { start: 1_000, end: 1_001 }),
    'a receipt of another revision': (history, { i, answer }) =>
      answer.is === 'done' ? replaced(history, i, { answer: { ...answer, revision: answer.revision + 1 } }) : undefined,
  };

  it.each(Object.entries(BUGS))('find %s', (_what, bug) => {
    let tried = 0;
    fc.assert(
      fc.property(plans, fc.nat(), (steps, pick) => {
        const history = played(steps);
        const all = acknowledged(history);
        const broken = all.length > 0 && bug(history, all[pick % all.length]!, all);
        if (!broken) return;
        tried += 1;
        expect(found(broken)).not.toEqual([]);
      }),
    );
    expect(tried).toBeGreaterThan(5);
  });

  it('find a file whose receipt counts an event that is not there', () => {
    const asks = { does: 'file', file: 'f', actor: 'me', name: 'A' } as const;
    const file: Operation = {
      client: 'c',
      thing: 'p',
      process: 0,
      start: 0,
      end: 1,
      asks,
      answer: { is: 'applied', events: 1 },
    };

    expect(miscounted([file], [])).toEqual(['f: 1 acknowledged, 0 recorded']);
    expect(unexplained([file], [])).toMatchObject({ operations: [file] });
  });

  it('end in time where half of the answers are missing', () => {
    const steps = Array.from({ length: 40 }, (_, i) => ({
      ...({ does: 'rename', expects: 'nothing', before: 400, after: 400 } as const),
      name: `N${i}`,
      isAnswered: i % 2 === 0,
    }));
    const history = played(steps as never);
    const started = performance.now();

    expect(found(history)).toEqual([]);
    expect(found({ ...history, events: renumbered(history.events.slice(0, -2)) })).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
