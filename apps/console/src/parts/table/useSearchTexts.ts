import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A part of the address: what is undefined is taken out of it. */
export type SearchPart = Readonly<Record<string, string | undefined>>;

/** Changes a part of the address. `inPlace`: the way back does not stop at the address before. */
export type ChangeSearch = (part: SearchPart, how?: 'inPlace') => void;

/** Returns the search parameters of the address as texts, and a function that changes some of them. */
export function useSearchTexts(): [SearchPart, ChangeSearch] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const change = useCallback<ChangeSearch>(
    (part, how) =>
      void navigate({
        to: '.',
        replace: how === 'inPlace',
        resetScroll: false,
        search: ((before: object) => ({ ...before, ...part })) as never,
      }),
    [navigate],
  );
  return [textsOf(search), change];
}

function textsOf(search: Record<string, unknown>): SearchPart {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)]] : [],
    ),
  );
}
