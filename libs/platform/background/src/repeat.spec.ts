import { repeat } from './repeat.js';

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe('Work that is repeated', () => {
  it('is never done twice at once, and no more after its end', async () => {
    let [open, most, done] = [0, 0, 0];
    const end = repeat(1, async () => {
      open += 1;
      most = Math.max(most, open);
      await pause(5);
      open -= 1;
      done += 1;
    });
    while (done < 3) await pause(1);
    end();
    await pause(10);
    const atEnd = done;
    await pause(20);

    expect([most, done]).toEqual([1, atEnd]);
  });
});
