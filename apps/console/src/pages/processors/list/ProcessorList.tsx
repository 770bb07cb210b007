import { Button, Group, Paper, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useRead } from '../../../api/read';
import type { Texts } from '../../../app/address';
import { Commands } from '../../../edit/Commands';
import { Empty } from '../../../parts/Empty';
import { FacetFilter } from '../../../parts/filters/FacetFilter';
import { asChosen, chosenIn } from '../../../parts/filters/facets';
import { TextFilter } from '../../../parts/filters/TextFilter';
import { Loading } from '../../../parts/Loading';
import { Problems } from '../../../parts/Problems';
import { ShowMore } from '../../../parts/ShowMore';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import { countsOf, engagementsFor, FILTERS, NONE, processorsOf } from '../processor-list';
import { ENGAGEMENTS, MOST } from '../questions';
import { ProcessorTable } from './ProcessorTable';

const STEP = 50;

/** The processors with their engagements, filtered by text, seat, place of the data, and jurisdiction. */
export function ProcessorList({ search, change }: { search: Texts; change: ChangeSearch }) {
  const { t, country } = useWords();
  const { data, problems, again } = useRead(ENGAGEMENTS, { first: MOST });
  const [shown, setShown] = useState(STEP);
  const changeText = useCallback((text: string | undefined) => change({ text }, 'inPlace'), [change]);
  const all = useMemo(() => data?.engagements.nodes ?? [], [data]);
  const asked = {
    text: search.text,
    country: chosenIn(search, 'country'),
    location: chosenIn(search, 'location'),
    in: chosenIn(search, 'in'),
    department: chosenIn(search, 'department'),
    owner: chosenIn(search, 'owner'),
  };
  const nameOf = (filter: (typeof FILTERS)[number], value: string) => {
    if (filter === 'department') return value;
    if (filter !== 'owner') return country(value);
    const owner = all.find((engagement) => engagement.owner?.id === value)?.owner;
    return owner?.name ?? owner?.department ?? value;
  };
  const found = engagementsFor(all, asked);
  const processors = processorsOf(found);
  const isFiltered = Boolean(search.text) || FILTERS.some((filter) => asked[filter].length > 0);
  if (!data) return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={10} />;
  if (all.length === 0)
    return (
      <Empty title={t('processors.none')} help={t('processors.noneHelp')}>
        <Commands type="register" section="engagement" />
      </Empty>
    );
  return (
    <>
      <Problems problems={problems} again={again} />
      <Group gap="xs" mb="sm" className="no-print">
        <TextFilter label={t('processors.search')} text={search.text} change={changeText} />
        {FILTERS.map((filter) => (
          <FacetFilter
            key={filter}
            title={t(`processors.filter.${filter}`)}
            counts={countsOf(all, asked, filter)}
            chosen={asked[filter]}
            titleOf={({ value }) => (value === NONE ? t('parts.notStated') : nameOf(filter, value))}
            change={(values) => change({ [filter]: asChosen(values) })}
            onOpen={() => undefined}
          />
        ))}
        {isFiltered && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() =>
              change({ text: undefined, ...Object.fromEntries(FILTERS.map((filter) => [filter, undefined])) })
            }
          >
            {t('processors.clear')}
          </Button>
        )}
      </Group>
      <Text size="sm" mb="sm" role="status">
        {t('processors.count', { count: processors.length, engagements: found.length })}
        {data.engagements.totalCount > MOST &&
          ` ${t('processors.tooMany', { most: MOST, total: data.engagements.totalCount })}`}
      </Text>
      {processors.length === 0 ? (
        <Empty title={t('processors.noneFound')} help={t('processors.noneFoundHelp')} />
      ) : (
        <Paper withBorder p="xs">
          <ProcessorTable processors={processors.slice(0, shown)} all={all} />
        </Paper>
      )}
      <ShowMore
        shown={Math.min(shown, processors.length)}
        total={processors.length}
        more={() => setShown(shown + STEP)}
      />
    </>
  );
}
