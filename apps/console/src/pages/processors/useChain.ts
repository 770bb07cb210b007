import { useEffect } from 'react';
import { usePages } from '../../parts/table/usePages';
import { CHAIN, type ChainRow } from './questions';

/** Engagements in one answer. */
const AT_ONCE = 1_000;

/** Reads all engagements, page by page, for the chains that they make. Returns undefined until all are there. */
export function useChain(): readonly ChainRow[] | undefined {
  const { rows, total, want } = usePages(CHAIN, {}, (data) => data.engagements, AT_ONCE);
  useEffect(() => {
    if (total !== undefined) want(total);
  }, [total, want]);
  return total !== undefined && rows.length >= total ? rows : undefined;
}
