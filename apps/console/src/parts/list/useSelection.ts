import { useCallback, useState } from 'react';
import type { Texts } from '../../app/address';
import type { ChangeSearch } from '../table/useSearchTexts';

/** The most rows that the address names: it would become too long for some programs. */
const IN_ADDRESS = 50;

type Selection = readonly [ReadonlySet<string>, (ids: ReadonlySet<string>) => void];

/** Holds the selected rows: in the address while they are few, else in the page. */
export function useSelection(kind: string, search: Texts, change: ChangeSearch): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(
    () => new Set(search.selected?.split('~').map((id) => `${kind}-${id}`) ?? []),
  );
  const select = useCallback(
    (next: ReadonlySet<string>) => {
      setIds(next);
      const names = [...next].map((id) => id.slice(kind.length + 1));
      const isShort = names.length > 0 && names.length <= IN_ADDRESS;
      change({ selected: isShort ? names.join('~') : undefined }, 'inPlace');
    },
    [kind, change],
  );
  return [ids, select];
}
