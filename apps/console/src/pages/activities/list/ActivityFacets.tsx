import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../../api/read';
import type { Texts } from '../../../app/address';
import { FacetFilter } from '../../../parts/filters/FacetFilter';
import { asChosen, chosenIn, withoutFacets } from '../../../parts/filters/facets';
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
  const { t } = useWords();
  const chosen = FACETS.filter(({ name }) => search[name]);
  return (
    <>
      <Group gap={6} mb="xs" className="no-print">
        {FACETS.map((facet) => (
          <OneFacet key={facet.name} facet={facet} search={search} filter={filter} change={change} />
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
            onClick={() => change({ ...withoutFacets(FACETS), text: undefined })}
          >
            {t('activities.clearFilters')}
          </Button>
        </Group>
      )}
    </>
  );
}

interface OneProps extends Props {
  readonly facet: (typeof FACETS)[number];
}

function OneFacet({ facet, search, filter, change }: OneProps) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  const { data } = useRead(FACET, { filter: withoutOwn(filter, facet.by), by: facet.by }, { pause: !isAsked });
  return (
    <FacetFilter
      title={words.t(facet.title)}
      counts={data?.processingActivities.counts}
      chosen={chosenIn(search, facet.name)}
      titleOf={(count) => facet.titleOf(count, words)}
      change={(values) => change({ [facet.name]: asChosen(values) })}
      onOpen={() => setAsked(true)}
    />
  );
}

/** The chosen values of a facet, each with a button that takes it out. */
function Chosen({ facet, search, filter, change }: OneProps) {
  const words = useWords();
  const { data } = useRead(FACET, { filter: withoutOwn(filter, facet.by), by: facet.by });
  const values = chosenIn(search, facet.name);
  const titleOf = (value: string) =>
    facet.titleOf(
      data?.processingActivities.counts.find((count) => count.value === value) ?? { value, label: null, count: 0 },
      words,
    );
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

/** The counts of a facet do not depend on what is chosen of it, so its own condition is left out. */
const withoutOwn = (filter: ActivityFilter, by: string): ActivityFilter => ({
  ...filter,
  facets: filter.facets?.filter((facet) => facet.by !== by),
});
