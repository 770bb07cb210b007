import { jest } from '@jest/globals';
import fc from 'fast-check';
import { differences } from '#kernel';
import { type Decider, FOREVER, type Receipt, type RecordedEvent, reviewDueOn } from '#ledger';
import { ASKED, histories, inMemory, RUNS, row, THINGS } from '../histories.testing.js';
import { type Note, noteDecider } from '../note.testing.js';
import {
  type Answer,
  answerBy,
  dataOf,
  dayAfter,
  isAnnulmentOfFact,
  isFact,
  isTakenBack,
  noteBy,
  standingApproval,
} from './oracle.testing.js';
import { advance, folded, NOTHING, type Timeline } from './timeline.js';

const IN_MEMORY = { numRuns: RUNS * 10 };

jest.setTimeout(180_000 + RUNS * 2_000);

// ---------------------------------------------------------------------------------------------------------------------
// In memory: command runner, folds, timelines
// ---------------------------------------------------------------------------------------------------------------------

type Append = readonly RecordedEvent[];

/** The appends of each thing, oldest first. */
function appendsByThing(events: readonly RecordedEvent[]): Append[][] {
  return THINGS.map((id) => {
    const own = events.filter((e) => e.stream === id);
    const commands = [...new Set(own.map((e) => e.metadata.commandId))];
    return commands.map((command) => own.filter((e) => e.metadata.commandId === command));
  });
}

/** Every beginning of a list, including the whole list. */
function beginnings<T>(list: readonly T[]): T[][] {
  return list.map((_, index) => list.slice(0, index + 1));
}

/** A function that answers for one thing from its appends. */
type Teller = (appends: readonly Append[]) => Promise<(on: string) => Answer>;

const byAdvancing: Teller = async (appends) => lookUp(await advanced(appends));
const byFolding: Teller = async (appends) => lookUp(folded(noteDecider as Decider<Note>, appends.flat()));

/** The timeline as the projector works it out: append by append. */
async function advanced(appends: readonly Append[], by = advance<Note>): Promise<Timeline<Note>> {
  let timeline: Timeline<Note> = NOTHING;
  for (const [index, append] of appends.entries())
    timeline = await by(noteDecider as Decider<Note>, timeline, append, async () => appends.slice(0, index + 1).flat());
  return timeline;
}

function lookUp({ current, approved, review }: Timeline<Note>): (on: string) => Answer {
  return (on) => {
    const holds = ({ from, to }: { from: string; to: string }) => from <= on && on < to;
    const now = current.filter(holds);
    const then = approved.filter(holds);
    expect([now.length, then.length].every((periods) => periods <= 1)).toBe(true);
    const { status, reviewEvery: every, lastReviewedOn: last } = review;
    const dates = { every, last, due: reviewDueOn(review) };
    return {
      note: now[0]?.state,
      status: now[0] && (now[0].state.retired ? 'RETIRED' : status),
      approved: then[0]?.state,
      dates,
    };
  };
}

/** Checks that the teller answers like the oracle, after every append of every thing and on every date. */
function agreesWithTheOracle(teller: Teller) {
  return fc.asyncProperty(histories, async (history) => {
    const { events } = await inMemory(history);
    for (const appends of appendsByThing(events).flatMap(beginnings)) {
      const answer = await teller(appends);
      for (const on of ASKED) expect({ on, ...answer(on) }).toEqual({ on, ...answerBy(appends.flat(), on) });
    }
  });
}

describe('Whatever is done to one thing', () => {
  it('every fold of it at every moment is a valid one (T22)', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { events } = await inMemory(history);
      for (const appends of appendsByThing(events).flatMap(beginnings))
        for (const on of ASKED) expect(() => answerBy(appends.flat(), on)).not.toThrow();
    });
    await fc.assert(property, IN_MEMORY);
  });

  it('its timeline, advanced append by append, says what the fold gives (T3)', async () => {
    await fc.assert(agreesWithTheOracle(byAdvancing), IN_MEMORY);
  });

  it('its timeline, folded from nothing, says what the fold gives (T5)', async () => {
    await fc.assert(agreesWithTheOracle(byFolding), IN_MEMORY);
  });

  it('advancing comes to the very timeline that folding comes to (T5)', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { events } = await inMemory(history);
      for (const appends of appendsByThing(events).flatMap(beginnings))
        expect(await advanced(appends)).toEqual(folded(noteDecider as Decider<Note>, appends.flat()));
    });
    await fc.assert(property, IN_MEMORY);
  });

  it('a receipt names later events exactly where the change does not show today (T24)', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { events, receipts } = await inMemory(history);
      for (const receipt of receipts.filter((r) => isNewFact(events, r))) {
        const after = events.filter((e) => e.stream === receipt.id && e.position <= receipt.position);
        const recorded = after.at(-1)!;
        const today = recorded.recordedAt.slice(0, 10);
        const shows = shown(noteBy(after, today)) !== shown(noteBy(after.slice(0, -1), today));
        const isScheduled = recorded.metadata.effectiveOn > today;
        expect({ receipt, shadowed: receipt.shadowedBy.length > 0 }).toEqual({
          receipt,
          shadowed: !shows && !isScheduled,
        });
        for (const place of receipt.shadowedBy) expect(comesAfter(events, place.position, recorded)).toBe(true);
      }
    });
    await fc.assert(property, IN_MEMORY);
  });
});

/** Returns whether the receipt is that of a command of the slice that recorded one fact. */
function isNewFact(events: readonly RecordedEvent[], { position }: Receipt): boolean {
  const event = events.find((e) => e.position === position)!;
  return isFact(event) && event.metadata.count === 1;
}

function comesAfter(events: readonly RecordedEvent[], position: bigint, recorded: RecordedEvent): boolean {
  const later = events.find((e) => e.position === position)!;
  return later.stream === recorded.stream && later.metadata.effectiveOn > recorded.metadata.effectiveOn;
}

/** Returns the note as text, with its rows in a fixed order. */
function shown(note: Note | undefined): string {
  return JSON.stringify(note && [note.title, note.retired, note.rows.map((r) => `${r.key}=${r.value}`).sort()]);
}

// ---------------------------------------------------------------------------------------------------------------------
// Seeded faults: the oracle is worth something only if it notices them
// ---------------------------------------------------------------------------------------------------------------------

/** The teller with changed events. */
const given =
  (change: (events: readonly RecordedEvent[]) => RecordedEvent[], teller = byFolding): Teller =>
  (appends) =>
    teller([change(appends.flat())]);

/** The teller with another answer for approved content. */
const approving =
  (approved: (events: readonly RecordedEvent[], on: string) => Promise<Note | undefined>): Teller =>
  async (appends) => {
    const events = appends.flat();
    const answer = await byFolding(appends);
    const words = new Map(await Promise.all(ASKED.map(async (on) => [on, await approved(events, on)] as const)));
    return (on) => ({ ...answer(on), approved: words.get(on) });
  };

/** The teller with review dates from changed events. */
const schedulingBy =
  (change: (events: readonly RecordedEvent[]) => RecordedEvent[]): Teller =>
  async (appends) => {
    const answer = await byFolding(appends);
    const other = await byFolding([change(appends.flat())]);
    return (on) => ({ ...answer(on), dates: other(on).dates });
  };

const dated = (event: RecordedEvent, effectiveOn: string): RecordedEvent => ({
  ...event,
  metadata: { ...event.metadata, effectiveOn },
});
const isRedatedFact = (event: RecordedEvent) => event.metadata.count === 2 && event.metadata.index === 1;

const FAULTS: Record<string, Teller> = {
  'ignores annulments': given((events) => events.filter((e) => e.type !== 'EventAnnulled')),
  'sorts by position only': async (appends) => {
    const answers = new Map<string, Answer>();
    for (const on of ASKED) {
      const begun = appends.flat().filter((e) => !isFact(e) || e.metadata.effectiveOn <= on);
      answers.set(on, (await byFolding([begun.map((e) => dated(e, ASKED[0]!))]))(on));
    }
    return (on) => answers.get(on)!;
  },
  'lets the first of one date win': given((events) => events.map((e) => ({ ...e, position: -e.position }))),
  'takes "from" for "after"': given((events) => events.map((e) => dated(e, dayAfter(e.metadata.effectiveOn)))),
  'forgets the fact of a redating': given((events) => events.filter((e) => !isRedatedFact(e))),
  'keeps a redated fact on its old date': given((events) =>
    events.map((e, i) => {
      const old = isRedatedFact(e) && events.find((o) => o.id === dataOf(events[i - 1]!).event);
      return old ? dated(e, old.metadata.effectiveOn) : e;
    }),
  ),
  'lets the approved view see a newer annulment': approving(async (events, on) => {
    const taken = events.filter((e) => !isFact(e) || !isTakenBack(e, events));
    return (await byFolding([taken]))(on).approved;
  }),
  'lets the approved view see a newer draft': approving(async (events, on) =>
    standingApproval(events) === undefined ? undefined : (await byFolding([events]))(on).note,
  ),
  'lets an end wait for its approval': approving(async (events, on) => {
    const upTo = standingApproval(events);
    return upTo === undefined
      ? undefined
      : noteBy(
          events.filter((e) => e.revision <= upTo),
          on,
        );
  }),
  'approves up to the approval, whatever revision it names': given((events) =>
    events.map((e) => (e.type === 'Approved' ? { ...e, data: { upTo: String(e.revision) } } : e)),
  ),
  'keeps an annulled approval': approving(async (events, on) => {
    const isOfApproval = (e: RecordedEvent) => events.some((o) => o.id === dataOf(e).event && o.type === 'Approved');
    return (await byFolding([events.filter((e) => !isOfApproval(e))]))(on).approved;
  }),
  'lets a review be scheduled by what has been taken back': schedulingBy((events) =>
    events.filter((e) => e.type !== 'EventAnnulled'),
  ),
  'takes a submission for a review': schedulingBy((events) =>
    events.map((e) => (e.type === 'SubmittedForReview' ? { ...e, type: 'Reviewed' } : e)),
  ),
  'takes the status from what has not been taken back only': async (appends) => {
    const events = appends.flat();
    const answer = await byFolding(appends);
    const isWhole = (e: RecordedEvent) => !isAnnulmentOfFact(e, events) && !(isFact(e) && isTakenBack(e, events));
    const stale = await byFolding([events.filter(isWhole)]);
    return (on) => ({ ...answer(on), status: stale(on).status });
  },
  'takes every append for one in effective order': async (appends) =>
    lookUp(
      await advanced(appends, (decider, before, append, all) =>
        advance(decider, { ...before, lastEffectiveOn: '' }, append, all),
      ),
    ),
  'folds again without what has just been appended': async (appends) =>
    lookUp(
      await advanced(appends, (decider, before, append, all) =>
        advance(decider, before, append, async () => (await all()).filter((e) => !append.includes(e))),
      ),
    ),
  'ends a period a day late': async (appends) => {
    const timeline = await advanced(appends);
    const late = timeline.current.map((p) => (p.to === FOREVER ? p : { ...p, to: dayAfter(p.to) }));
    return (on) => lookUp({ ...timeline, current: late.filter((p) => p.from <= on && on < p.to).slice(0, 1) })(on);
  },
};

/** Replaces an error of the fault by the right answer: only a wrong answer counts. */
const orRight =
  (teller: Teller): Teller =>
  (appends) =>
    teller(appends).catch(() => byFolding(appends));

describe('The oracle notices a register that', () => {
  it.each(Object.entries(FAULTS))('%s', async (_, teller) => {
    const { failed } = await fc.check(agreesWithTheOracle(orRight(teller)), { numRuns: 1000, endOnFailure: true });
    expect(failed).toBe(true);
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// Differences
// ---------------------------------------------------------------------------------------------------------------------

describe('The differences of two documents', () => {
  const scalar = fc.constantFrom<unknown>('a', 'b', '', 0, 1, true, false, null);
  const field = fc.constantFrom('key', 'title', 'rows', 'of', 'value');
  const { document } = fc.letrec<{ value: unknown; document: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(row, { maxLength: 3 }),
      tie('document'),
    ),
    document: fc.dictionary(field, tie('value'), { maxKeys: 4 }),
  }));

  it('are none exactly where they are equal, whatever the order of their fields (T35)', () => {
    const property = fc.property(document, document, (a, b) => {
      expect(differences(a, b).length === 0).toBe(canonical(a) === canonical(b));
      expect(differences(a, reordered(a))).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS * 100 });
  });

  it('are the same fields the other way round, before and after exchanged (T35)', () => {
    const property = fc.property(document, document, (a, b) => {
      const exchanged = differences(b, a).map(({ path, before, after }) => ({ path, before: after, after: before }));
      const byPath = (changes: readonly { path: string }[]) => changes.map((c) => canonical(c)).sort();
      expect(byPath(differences(a, b))).toEqual(byPath(exchanged));
    });
    fc.assert(property, { numRuns: RUNS * 100 });
  });
});

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'absent';
  return `{${Object.entries(value)
    .map(([name, v]) => `${name}:${canonical(v)}`)
    .sort()
    .join()}}`;
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, v]) => [name, reordered(v)]),
  );
}
