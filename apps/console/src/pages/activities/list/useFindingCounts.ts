import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import { useMoment } from '../../../moment/moment';
import { FINDINGS } from './query';

/** Findings by activity. */
type Counts = ReadonlyMap<string, number>;

/** The most activities that the API counts at once. */
const MOST = 1_000;
const NONE: Counts = new Map();

const countsIn = ({ findings }: ResultOf<typeof FINDINGS>) =>
  findings.countsAround.map(({ value, count }) => [value, count] as const);

/** Returns the findings of the activities as far as they have been counted. Those that came with another page are asked for then. */
export function useFindingCounts(ids: readonly string[], isShown: boolean): Counts {
  const { at } = useMoment();
  const moment = JSON.stringify(at);
  const [kept, setKept] = useState({ moment, counts: NONE });
  const counts = kept.moment === moment ? kept.counts : NONE;
  const of = ids.filter((id) => !counts.has(id)).slice(0, MOST);
  const { data, isLoading, isStale } = useRead(
    FINDINGS,
    { of, maxWaitMs: 100 },
    { pause: !isShown || of.length === 0 },
  );
  const isWhole = data !== undefined && !isLoading && !isStale;
  useEffect(() => {
    if (isWhole)
      setKept(({ moment: before, counts }) => ({
        moment,
        counts: new Map([...(before === moment ? counts : NONE), ...countsIn(data)]),
      }));
  }, [isWhole, data, moment]);
  return useMemo(() => (data ? new Map([...countsIn(data), ...counts]) : counts), [data, counts]);
}

/** Returns a function that counts the findings of any number of activities. */
export function useCountFindings(): (ids: readonly string[]) => Promise<Counts> {
  const client = useClient();
  const { at } = useMoment();
  return async (ids) => {
    const counts = new Map<string, number>();
    for (let begin = 0; begin < ids.length; begin += MOST) {
      const { data, error } = await client
        .query(FINDINGS, { at, of: ids.slice(begin, begin + MOST), maxWaitMs: null })
        .toPromise();
      if (!data) throw error;
      for (const [id, count] of countsIn(data)) counts.set(id, count);
    }
    return counts;
  };
}
