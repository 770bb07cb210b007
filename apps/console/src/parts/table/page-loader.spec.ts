import fc from 'fast-check';
import { type Loaded, PageLoader } from './page-loader';

interface Data {
  readonly nodes: readonly number[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** Returns a list of numbers from 0, its loader, what was shown last, and how large the pages were that were asked for. */
function listOf(length: number, { size = 3, failing = new Set<number>() } = {}) {
  const asked: number[] = [];
  let shown: Loaded<number, Data> | undefined;
  const page = async (entries: number, after?: string | null): Promise<Data> => {
    asked.push(entries);
    if (failing.delete(asked.length)) throw { networkError: new Error('Down'), graphQLErrors: [] };
    const from = after ? Number(after) + 1 : 0;
    const nodes = Array.from({ length: Math.min(entries, length - from) }, (_, i) => from + i);
    const end = from + nodes.length;
    return { nodes, totalCount: length, pageInfo: { endCursor: String(end - 1), hasNextPage: end < length } };
  };
  const loader = new PageLoader<number, Data>({ size, page, listOf: (data) => data }, (now) => {
    shown = now;
  });
  return { loader, asked, last: () => shown! };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const upTo = (length: number) => Array.from({ length }, (_, i) => i);

describe('The pages of a list', () => {
  it('come one after the other, as far as rows are wanted', async () => {
    const { loader, asked, last } = listOf(10);
    loader.want(1);
    await settled();
    expect(last()).toMatchObject({ rows: [0, 1, 2], total: 10, hasMore: true, isLoading: false });
    loader.more();
    await settled();
    expect(last().rows).toEqual(upTo(6));
    expect(asked).toEqual([3, 3]);
  });

  it('are ten times as large if many more rows are wanted', async () => {
    const { loader, asked } = listOf(40);
    expect(await loader.upTo(40)).toEqual(upTo(40));
    expect(asked).toEqual([30, 30]);
  });

  it('keep what has come when one fails, and go on from there when they are asked for again', async () => {
    const { loader, last } = listOf(40, { failing: new Set([2]) });
    expect(await loader.upTo(40)).toEqual(upTo(30));
    expect(last().problems).not.toEqual([]);
    loader.more(); // a list that scrolls wants more, and asks for nothing
    await settled();
    expect(last().problems).not.toEqual([]);
    expect(loader.again()).toBe(true);
    expect(await loader.upTo(40)).toEqual(upTo(40));
    expect(loader.again()).toBe(false);
  });

  it('are shown to nobody after another list took their place', async () => {
    const { loader, last } = listOf(9);
    loader.want(1);
    loader.stop();
    await settled();
    expect(last()).toMatchObject({ rows: [] });
  });

  it('have each entry once and in order, whatever is wanted and whichever pages fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 60 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.nat({ max: 70 }), { maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 4 }),
        async (length, size, wishes, failing) => {
          const { loader, last } = listOf(length, { size, failing: new Set(failing) });
          loader.want(1);
          for (const wish of wishes) loader.want(wish);
          for (let round = 0; round <= failing.length; round += 1) {
            await loader.upTo(length + 1);
            loader.again();
          }
          expect(await loader.upTo(length + 1)).toEqual(upTo(length));
          expect(last()).toMatchObject({ rows: upTo(length), hasMore: false, problems: [], isLoading: false });
        },
      ),
    );
  });
});
