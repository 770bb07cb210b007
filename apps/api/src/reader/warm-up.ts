import type { INestApplication } from '@nestjs/common';
import { repeat } from '#background';
import { ANYONE } from '#kernel';
import { Ledger } from '#ledger';
import { JOURNAL, Progress, ReadModelDatabase } from '#read-model';
import { askReader } from './internal-query.js';
import type { Readers } from './readers.js';

/** Things from which on judging many of them takes so long that it is done before anybody asks. */
const MANY_THINGS = 1_000;
/** Events after which it is done again: so many come with a register file, not from people. */
const MANY_EVENTS = 64n;
/** Milliseconds between two looks. */
const LOOK_EVERY = 200;
const COUNT = '{ findings(first: 0) { totalCount } }';

/**
 * Lets a reader judge a large register once the read models have caught up, and again while many events come. So few wait for it.
 * A failure is reported to the next caller who asks for findings.
 * @param milliseconds that a judgement can take; what is judged by then stays
 * @returns the function that ends it
 */
export function warmUp(
  app: INestApplication,
  readers: Pick<Readers, 'ask'>,
  milliseconds: number,
  lookEvery = LOOK_EVERY,
): () => void {
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  const [progress, { reader }] = [get(Progress), get(ReadModelDatabase)];
  const taken = () => progress.status().find(({ projection }) => projection === JOURNAL)?.events ?? 0n;
  let [judged, seen] = [0n, 0n];
  let isJudged = false;
  const judge = async () => {
    const now = taken();
    const isComing = now > seen;
    seen = now;
    if (now - judged < MANY_EVENTS || (isComing && !isJudged)) return; // all of it at once is for later
    judged = now;
    const things = await reader.selectFrom('things').select('id').limit(MANY_THINGS).execute();
    if (things.length < MANY_THINGS) return;
    const from = { requestId: 'warm-up', caller: ANYONE, milliseconds, isLowPriority: true };
    await askReader(readers, { query: COUNT }, from);
    isJudged = true;
  };
  const head = get(Ledger).head();
  const caughtUp = head.then((position) => progress.caughtUp(position)).catch(() => {}); // a ledger that is away is waited for
  return repeat(lookEvery, async () => {
    await caughtUp;
    await judge().catch(() => {});
  });
}
