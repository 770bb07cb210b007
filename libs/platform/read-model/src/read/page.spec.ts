import fc from 'fast-check';
import { decode } from './cursor.js';
import { beginAfter, pageAt } from './page.js';

const MOMENT = { position: 7n, on: '2026-11-29' } as Parameters<typeof pageAt>[3];

describe('The pages of a list that is worked out whole', () => {
  it('are the list, each entry once, whatever the size of a page', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 10 }), (all, first) => {
        const seen: string[] = [];
        for (let begin = 0, more = true; more; ) {
          const page = pageAt(all.slice(begin, begin + first), begin, all.length, MOMENT, 'ORDER');
          expect(page.hasPreviousPage).toBe(begin > 0);
          seen.push(...page.nodes);
          more = page.hasNextPage;
          if (more) begin = beginAfter(decode(page.cursorAt(page.nodes.length - 1)), 'ORDER');
        }
        expect(seen).toEqual(all);
      }),
    );
  });

  it('refuse the cursor of another order, and one without a place', () => {
    const { cursorAt } = pageAt(['a'], 0, 1, MOMENT, 'ORDER');
    for (const cursor of [decode(cursorAt(0)), { position: '7', on: '2026-11-29', sort: 'OTHER', id: 'x' }])
      expect(() => beginAfter(cursor, 'OTHER')).toThrow('This cursor is of another list.');
  });
});
