import { mustBeFew } from './moment-diff.js';

describe('The changes in one answer', () => {
  it('are at most 5000; of more, the refusal names the list that has pages', () => {
    expect(() => mustBeFew(5_000)).not.toThrow();
    expect(() => mustBeFew(5_001)).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'to', message: expect.stringContaining('`changeList`') }),
    );
  });
});
