import { countKnown, HOW_KNOWN, type HowKnown, isPoorlyKnown, leastKnown } from './how-known';

const known = (...grades: readonly HowKnown[]) => grades.map((howKnown) => ({ howKnown }));

describe('How well parts of the law are known', () => {
  it('is as the worst of them', () => {
    expect(leastKnown(known('GAZETTE', 'OWN_KNOWLEDGE', 'COPY'))).toBe('OWN_KNOWLEDGE');
    expect(leastKnown(known('GAZETTE'))).toBe('GAZETTE');
  });

  it('is poor if nobody has read the text itself', () => {
    expect(HOW_KNOWN.filter(isPoorlyKnown)).toEqual(['ACCOUNT', 'OWN_KNOWLEDGE', 'UNCONFIRMED']);
  });

  it('is counted, the best first', () => {
    expect(countKnown(['COPY', 'GAZETTE', 'COPY'])).toEqual([
      { grade: 'GAZETTE', count: 1 },
      { grade: 'COPY', count: 2 },
    ]);
  });
});
