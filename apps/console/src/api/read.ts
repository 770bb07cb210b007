import { useLingui } from '@lingui/react';
import type { TypedDocumentNode } from '@urql/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useMoment } from '../moment/moment';
import { type Problem, problemsOf } from './errors';
import { forReader } from './reader';

/** Milliseconds after which an answer that is behind is asked for again. */
const AGAIN = 1_000;

/** An answer as pages use it. While another is on its way, the one before stays. */
export interface Answered<Data> {
  readonly data?: Data;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
  /** True if a part of the answer is of an earlier moment. The page asks again by itself. */
  readonly isStale: boolean;
  /** Asks again, past the kept answers. */
  again(): void;
}

interface Asking {
  /** True: the question is not asked yet. */
  readonly pause?: boolean;
  /** True: an answer that is kept is shown, and asked for again, because it is that of a moment. */
  readonly isLive?: boolean;
}

/** Asks a question of the moment of the page: `at` is added to its variables. */
export function useRead<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'at'>,
  asking: Asking = {},
): Answered<Data> {
  const { at } = useMoment();
  return useAsk(query, complete<Variables>({ ...variables, at }), asking);
}

/** Returns variables that were put together: TypeScript does not add up what is left out of them and what is put in. */
export const complete = <Variables extends object>(variables: object) => variables as Variables;

/** Asks a question that names its own moment, or none; in the language of the page. */
export function useAsk<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause, isLive }: Asking = {},
): Answered<Data> {
  useLingui(); // another language is another question
  const requestPolicy = isLive ? 'cache-and-network' : undefined;
  const [{ data, error, fetching }, execute] = useQuery({
    query,
    variables: forReader(query, variables) as never,
    pause,
    requestPolicy,
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  const parts: ({ isStale?: boolean } | null)[] = Object.values(data ?? {});
  const isStale = parts.some((part) => part?.isStale === true);
  useAgainSoon(isStale && !fetching, again);
  // The data of an answer with an error can be null.
  return { data: data ?? undefined, problems: error ? problemsOf(error) : [], isLoading: fetching, isStale, again };
}

/** Asks again after a second, if the server said that more is to come. */
export function useAgainSoon(isMoreToCome: boolean, again: () => void): void {
  useEffect(() => {
    if (!isMoreToCome) return;
    const timer = setTimeout(again, AGAIN);
    return () => clearTimeout(timer);
  });
}
