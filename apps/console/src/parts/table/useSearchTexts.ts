import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A part of the address: what is undefined is taken out of it. */
export type SearchPart = Readonly<Record<string, string | undefined>>;

/** Returns the search parameters of the address as texts, and a function that changes some of them. */
export function useSearchTexts(): [SearchPart, (part: SearchPart) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const change = useCallback(
    (part: SearchPart) =>
      void navigate({ to: '.', replace: true, search: ((before: object) => ({ ...before, ...part })) as never }),
    [navigate],
  );
  return [textsOf(search), change];
}

function textsOf(search: Record<string, unknown>): SearchPart {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
}
