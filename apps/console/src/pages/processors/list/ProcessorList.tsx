import { Button, Group, Paper, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useRead } from '../../../api/read';
import type { Texts } from '../../../app/address';
import { nameOfContact } from '../../../parts/contact-name';
import { Empty } from '../../../parts/Empty';
import { FacetFilter } from '../../../parts/filters/FacetFilter';
import { asChosen, isFiltered, withoutFilters } from '../../../parts/filters/facets';
import { TextFilter } from '../../../parts/filters/TextFilter';
import { NoAnswer } from '../../../parts/NoAnswer';
import { NoneYet } from '../../../parts/NoneYet';
import { Problems } from '../../../parts/Problems';
import { ShowMore } from '../../../parts/ShowMore';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import {
  countsOf,
  engagementsFor,
  FILTERS,
  NONE,
  type ProcessorSearch,
  processorsOf,
  readProcessorSearch,
} from '../processor-list';
import { ENGAGEMENTS, type EngagementRow, MOST } from '../questions';
import { ProcessorTable } from './ProcessorTable';

const STEP = 50;

interface Props {
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** The processors with their engagements, filtered by text, seat, place of the data, and jurisdiction. */
export function ProcessorList({ search, change }: Props) {
  const { t } = useWords();
  const { data, ...read } = useRead(ENGAGEMENTS, { first: MOST });
  const [shown, setShown] = useState(STEP);
  const all = useMemo(() => data?.engagements.nodes ?? [], [data]);
  const asked = readProcessorSearch(search);
  const found = engagementsFor(all, asked);
  const processors = processorsOf(found);
  if (!data) return <NoAnswer {...read} />;
  const { totalCount } = data.engagements;
  if (all.length === 0)
    return <NoneYet section="engagement" title={t('processors.none')} help={t('processors.noneHelp')} />;
  return (
    <>
      <Problems problems={read.problems} again={read.again} />
      <Filters all={all} asked={asked} search={search} change={change} />
      <Text size="sm" mb="sm" role="status" data-total={found.length}>
        {t('processors.count', { count: processors.length, engagements: found.length })}
        {totalCount > MOST && ` ${t('processors.tooMany', { most: MOST, total: totalCount })}`}
      </Text>
      {processors.length === 0 ? (
        <Empty title={t('processors.noneFound')} help={t('processors.noneFoundHelp')} />
      ) : (
        <Paper withBorder p="xs">
          <ProcessorTable processors={processors.slice(0, shown)} all={all} />
        </Paper>
      )}
      <ShowMore shown={shown} total={processors.length} more={() => setShown(shown + STEP)} />
    </>
  );
}

interface FiltersProps extends Props {
  readonly all: readonly EngagementRow[];
  readonly asked: ProcessorSearch;
}

/** The filters of the list, each value with its number. */
function Filters({ all, asked, search, change }: FiltersProps) {
  const words = useWords();
  const { t, country } = words;
  const nameOf = (filter: (typeof FILTERS)[number], value: string) => {
    if (value === NONE) return t('parts.notStated');
    if (filter === 'department') return value;
    if (filter !== 'owner') return country(value);
    const owner = all.find((engagement) => engagement.owner?.id === value)?.owner;
    return owner ? nameOfContact(words, owner) : value;
  };
  return (
    <Group gap="xs" mb="sm" className="no-print">
      <TextFilter label={t('processors.search')} search={search} change={change} />
      {FILTERS.map((filter) => (
        <FacetFilter
          key={filter}
          title={t(`processors.filter.${filter}`)}
          counts={countsOf(all, asked, filter)}
          chosen={asked[filter]}
          titleOf={({ value }) => nameOf(filter, value)}
          change={(values) => change({ [filter]: asChosen(values) })}
        />
      ))}
      {isFiltered(search, FILTERS) && (
        <Button size="compact-sm" variant="subtle" onClick={() => change(withoutFilters(FILTERS))}>
          {t('processors.clear')}
        </Button>
      )}
    </Group>
  );
}
