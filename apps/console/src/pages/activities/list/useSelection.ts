import { useCallback, useState } from 'react';
import type { Texts } from '../../../app/address';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';

/** The most rows that the address names: it would become too long for some programs. */
const IN_ADDRESS = 50;
const KIND = 'processingActivity-';

type Selection = readonly [ReadonlySet<string>, (ids: ReadonlySet<string>) => void];

/** Holds the selected rows: in the address while they are few, else in the page. */
export function useSelection(search: Texts, change: ChangeSearch): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(
    () => new Set(search.selected?.split('~').map((id) => `${KIND}${id}`) ?? []),
  );
  const select = useCallback(
    (next: ReadonlySet<string>) => {
      setIds(next);
      const names = [...next].map((id) => id.replace(KIND, ''));
      const isShort = names.length > 0 && names.length <= IN_ADDRESS;
      change({ selected: isShort ? names.join('~') : undefined }, 'inPlace');
    },
    [change],
  );
  return [ids, select];
}
