import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useWords } from '../../words/words';
import { asChosen, chosenIn, isFiltered, withoutFilters } from '../filters/facets';
import { type ListFacet, useCounts, useTitles } from '../filters/useFacets';
import type { Filtering } from './FilterMenu';

/** The filters that are set, each with a button that takes it out. */
export function FilterChips(filtering: Filtering) {
  const { t } = useWords();
  const { facets, search, change } = filtering;
  const names = facets.map(({ name }) => name);
  if (!isFiltered(search, names)) return null;
  return (
    <Group gap={6} mb={6}>
      {facets
        .filter(({ name }) => search[name])
        .map((facet) => (
          <Chips key={facet.name} facet={facet} {...filtering} />
        ))}
      <Button size="compact-xs" variant="subtle" className="no-print" onClick={() => change(withoutFilters(names))}>
        {t('lists.clear')}
      </Button>
    </Group>
  );
}

function Chips({ facet, query, variablesOf, search, change }: Filtering & { facet: ListFacet }) {
  const { t } = useWords();
  const counts = useCounts(query, variablesOf(facet), facet.isOfLinks);
  const values = chosenIn(search, facet.name);
  const nameOf = useTitles(facet, values);
  const titleOf = (value: string) =>
    nameOf(counts?.find((count) => count.value === value) ?? { value, label: null, count: 0 });
  return values.map((value) => (
    <Button
      key={value}
      size="compact-xs"
      variant="light"
      fw={400}
      rightSection={<IconX size={12} aria-hidden />}
      maw="100%"
      onClick={() => change({ [facet.name]: asChosen(values.filter((other) => other !== value)) })}
    >
      {!facet.isOfLinks && `${facet.title}: `}
      {titleOf(value)}
      <VisuallyHidden>{t('lists.removeFilter')}</VisuallyHidden>
    </Button>
  ));
}
