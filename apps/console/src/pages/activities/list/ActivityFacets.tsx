import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Texts } from '../../../app/address';
import { asChosen, chosenIn, withoutFilters } from '../../../parts/filters/facets';
import { QueryFacet, useCounts } from '../../../parts/filters/QueryFacet';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import { FACETS } from './facets';
import { type ActivityFilter, FACET } from './query';

interface Props {
  readonly search: Texts;
  readonly filter: ActivityFilter;
  readonly change: ChangeSearch;
}

/** The filters of the list of activities, and below them what is chosen. */
export function ActivityFacets({ search, filter, change }: Props) {
  const words = useWords();
  const chosen = FACETS.filter(({ name }) => search[name]);
  return (
    <>
      <Group gap={6} mb="xs" className="no-print">
        {FACETS.map((facet) => (
          <QueryFacet
            key={facet.name}
            query={FACET}
            facet={facet}
            title={words.t(facet.title)}
            titleOf={(count) => facet.titleOf(count, words)}
            {...{ search, filter, change }}
          />
        ))}
      </Group>
      {(chosen.length > 0 || search.text) && (
        <Group gap="xs" mb="sm">
          {chosen.map((facet) => (
            <Chosen key={facet.name} facet={facet} search={search} filter={filter} change={change} />
          ))}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => change(withoutFilters(FACETS.map(({ name }) => name)))}
          >
            {words.t('activities.clearFilters')}
          </Button>
        </Group>
      )}
    </>
  );
}

interface OneProps extends Props {
  readonly facet: (typeof FACETS)[number];
}

/** The chosen values of a facet, each with a button that takes it out. */
function Chosen({ facet, search, filter, change }: OneProps) {
  const words = useWords();
  const counts = useCounts({ query: FACET, facet, filter });
  const values = chosenIn(search, facet.name);
  const titleOf = (value: string) =>
    facet.titleOf(counts?.find((count) => count.value === value) ?? { value, label: null, count: 0 }, words);
  return values.map((value) => (
    <Button
      key={value}
      size="compact-sm"
      variant="light"
      fw={400}
      rightSection={<IconX size={14} aria-hidden />}
      maw="100%"
      onClick={() => change({ [facet.name]: asChosen(values.filter((other) => other !== value)) })}
    >
      {words.t(facet.title)}: {titleOf(value)}
      <VisuallyHidden>{words.t('activities.removeFilter')}</VisuallyHidden>
    </Button>
  ));
}
