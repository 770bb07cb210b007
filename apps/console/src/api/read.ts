import type { TypedDocumentNode } from '@urql/core';
import { useQuery } from 'urql';
import { useMoment } from '../moment/moment';
import { type Problem, problemsOf } from './errors';

/** An answer as pages use it. While another is on its way, the one before stays. */
export interface Answered<Data> {
  readonly data?: Data;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
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
  return useAsk(query, { ...variables, at } as unknown as Variables, asking);
}

/** Asks a question that names its own moment, or none. */
export function useAsk<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause, isLive }: Asking = {},
): Answered<Data> {
  const requestPolicy = isLive ? 'cache-and-network' : undefined;
  const [{ data, error, fetching }, execute] = useQuery({ query, variables: variables as never, pause, requestPolicy });
  return {
    data,
    problems: error ? problemsOf(error) : [],
    isLoading: fetching,
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}
