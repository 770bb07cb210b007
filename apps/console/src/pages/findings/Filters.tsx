import { Group } from '@mantine/core';
import { FilterChips } from '../../parts/list/FilterChips';
import { FilterMenu } from '../../parts/list/FilterMenu';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { CompareWith } from './CompareWith';
import type { FindingsSearch, Narrow } from './search';
import { useFilters } from './useFilters';

interface Props {
  readonly search: FindingsSearch;
  readonly narrow: Narrow;
  /** What is listed in place of the findings at the moment of the page. */
  readonly compared?: { readonly at: object; readonly newSince: object };
}

/** The conditions of the work list behind one button, those that are set, and the day that it is compared with. */
export function Filters({ search, narrow, compared }: Props) {
  const [texts, change] = useSearchTexts();
  const filters = useFilters(search, compared);
  return (
    <>
      <Group gap="xs" mb={6} className="no-print">
        <FilterMenu {...filters} search={texts} change={change} />
        <CompareWith search={search} narrow={narrow} />
      </Group>
      <FilterChips {...filters} search={texts} change={change} />
    </>
  );
}
