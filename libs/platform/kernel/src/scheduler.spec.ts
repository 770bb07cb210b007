import { ifSoon, yieldToEventLoop } from './scheduler.js';
import { WorkContext, within } from './work-context.js';

/** Works in long steps, and writes down its letter in each. */
async function work(letter: string, steps: number, turns: string[], lowPriority: boolean) {
  await within(new WorkContext(10_000, lowPriority), async () => {
    for (let step = 0; step < steps; step += 1) {
      for (const begun = performance.now(); performance.now() - begun < 6; );
      turns.push(letter);
      await yieldToEventLoop();
    }
  });
}

describe('Long work', () => {
  it('takes turns with other long work', async () => {
    const turns: string[] = [];
    await Promise.all([work('a', 6, turns, false), work('b', 6, turns, false)]);
    expect(turns.join('')).toMatch(/^a?(ba){5}b?|^b?(ab){5}a?/);
  });

  it('that lets others go first has every fourth turn while they work, and all turns then', async () => {
    const turns: string[] = [];
    await Promise.all([work('p', 8, turns, true), work('f', 9, turns, false)]);
    expect(turns.slice(2).join('')).toMatch(/^f*p?(fffp){2}f{0,3}p+$/);
  });

  it('no longer lets others go first once somebody waits for it', async () => {
    const turns: string[] = [];
    const deadline = new WorkContext(10_000, true);
    const patient = within(deadline, async () => {
      for (let step = 0; step < 6; step += 1) {
        for (const begun = performance.now(); performance.now() - begun < 6; );
        turns.push('p');
        if (step === 1) deadline.setLowPriority(false);
        await yieldToEventLoop();
      }
    });
    await Promise.all([patient, work('f', 12, turns, false)]);
    expect(turns.join('')).toMatch(/(pf){3}/);
  });
});

describe('Work that somebody waits for only so long', () => {
  it('gives its result if it is there in time, and nothing otherwise', async () => {
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), 50));
    expect(await Promise.all([ifSoon(Promise.resolve('soon'), 20), ifSoon(late, 10)])).toEqual(['soon', undefined]);
  });

  it('may fail later without a word, since others learn of it', async () => {
    const failing = new Promise((_, reject) => setTimeout(() => reject(new Error('failed')), 30));
    expect(await ifSoon(failing, 5)).toBeUndefined();
    await expect(failing).rejects.toThrow('failed');
    await expect(ifSoon(failing, 5)).rejects.toThrow('failed');
  });
});
