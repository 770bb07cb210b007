import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect } from './connection.graphql.js';

const page = (entries: number) => ({
  nodes: Array.from({ length: entries }, (_, i) => ({ id: i })),
  cursorAt: (index: number) => `cursor ${index}`,
  hasNextPage: true,
  hasPreviousPage: false,
  totalCount: async () => 70,
});

describe('A page as a connection', () => {
  it('has the entries as the API shows them, and their cursors', () => {
    const { nodes, edges, pageInfo, counts } = connect(page(2), ({ id }) => `entry ${id}`);
    expect(nodes).toEqual(['entry 0', 'entry 1']);
    expect(edges[1]).toEqual({ node: 'entry 1', cursor: 'cursor 1' });
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual(['cursor 0', 'cursor 1']);
    expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage, counts]).toEqual([true, false, undefined]);
  });

  it('counts the whole list', async () => {
    await expect(connect(page(2), (entry) => entry).totalCount()).resolves.toBe(70);
  });

  it('has no cursors without entries', () => {
    const { edges, pageInfo } = connect(page(0), (entry) => entry);
    expect([edges, pageInfo.startCursor, pageInfo.endCursor]).toEqual([[], undefined, undefined]);
  });

  it('goes with its request, and does not wait for a full collection', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as (options: { type: 'minor' | 'major' }) => void;
    const pages = (many: number) => {
      for (let i = 0; i < many; i += 1) connect(page(1_000), (entry) => ({ ...entry })).pageInfo.endCursor;
    };
    const kept = () => {
      collect({ type: 'major' });
      const before = process.memoryUsage().heapUsed;
      pages(200); // some 20 MB
      for (const type of ['minor', 'minor'] as const) collect({ type });
      return process.memoryUsage().heapUsed - before;
    };
    pages(100);
    // The runner compiles and records in between: it can only add.
    expect(Math.min(kept(), kept(), kept())).toBeLessThan(5_000_000);
  });
});
