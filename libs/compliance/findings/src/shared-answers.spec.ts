import { SharedAnswers } from './shared-answers.js';

describe('Shared answers', () => {
  it('are computed once for all who ask, and kept', async () => {
    const answers = new SharedAnswers<number>(2);
    let computed = 0;
    const ask = (question: string) => answers.of(question, async () => ++computed);
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([1, 1]);
    expect(await ask('a')).toBe(1);
  });

  it('are dropped when there are too many, the oldest first', async () => {
    const answers = new SharedAnswers<number>(2);
    let computed = 0;
    const ask = (question: string) => answers.of(question, async () => ++computed);
    expect([await ask('a'), await ask('b'), await ask('c')]).toEqual([1, 2, 3]);
    expect([await ask('c'), await ask('b'), await ask('a')]).toEqual([3, 2, 4]);
  });

  it('are not kept if they failed', async () => {
    const answers = new SharedAnswers<number>(2);
    await expect(answers.of('a', () => Promise.reject(new Error('Away')))).rejects.toThrow('Away');
    expect(await answers.of('a', async () => 1)).toBe(1);
  });
});
