import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Texts } from '../../app/address';

/** Changes a part of the address. `inPlace`: the way back does not stop at the address before. */
export type ChangeSearch = (part: Texts, how?: 'inPlace') => void;

/** Returns the parameters of the address, and a function that changes some of them. */
export function useSearchTexts() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback<ChangeSearch>(
    (part, how) =>
      void navigate({
        to: '.',
        replace: how === 'inPlace',
        resetScroll: false,
        search: (before) => ({ ...before, ...part }),
      }),
    [navigate],
  );
  return [search, change] as const;
}
