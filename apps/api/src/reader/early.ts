import type { INestApplication } from '@nestjs/common';
import { ANYONE, Ledger } from '#ledger';
import { Progress, ReadModelDatabase } from '#read-model';
import type { Readers } from './readers.js';

/** Things from which on the first judgement takes so long that it is made before anybody asks. */
const MANY = 1_000;
const COUNT = '{ findings(first: 0) { totalCount } }';

/**
 * Lets a reader judge a large register once the read models have caught up, so that nobody waits for the first findings. A failure
 * is reported to the next caller who asks for findings.
 * @param milliseconds that the judgement can take; what is judged by then stays
 */
export async function judgeEarly(
  app: INestApplication,
  readers: Pick<Readers, 'ask'>,
  milliseconds: number,
): Promise<void> {
  const get = <T>(part: abstract new (...args: never[]) => T) => app.get<T>(part, { strict: false });
  try {
    await get(Progress).caughtUp(await get(Ledger).head());
    const { reader } = get(ReadModelDatabase);
    const things = await reader.selectFrom('things').select('id').limit(MANY).execute();
    if (things.length < MANY) return;
    const asked = {
      requestId: 'first-judgement',
      method: 'POST',
      url: '/graphql',
      body: JSON.stringify({ query: COUNT }),
    };
    await readers.ask({ ...asked, caller: ANYONE, milliseconds }, new AbortController().signal);
  } catch {}
}
