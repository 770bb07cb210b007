import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { ChoiceFilter } from '../../parts/filters/ChoiceFilter';
import { Loading } from '../../parts/Loading';
import { Problems } from '../../parts/Problems';
import { usePagesOf } from '../../parts/table/usePages';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import classes from './changes.module.css';
import { EventLine } from './EventLine';
import { RECORDINGS, type Recorded } from './queries';
import { SinceMenu } from './SinceMenu';
import type { ChangesSearch, Narrow } from './search';
import { ThingName } from './ThingName';
import { useActors } from './useActors';
import { findingOf } from './useThingTitle';

const TYPES = [
  'processingActivity',
  'party',
  'asset',
  'engagement',
  'transfer',
  'jurisdictionProfile',
  'contact',
  'finding',
  'access',
];

/** What was recorded last, newest first. */
export function Recordings({ search, narrow }: { search: ChangesSearch; narrow: Narrow }) {
  const { t } = useWords();
  const { at } = useMoment();
  const { type, actor, since } = search;
  const list = usePagesOf(
    RECORDINGS,
    { at, filter: { type, actor, since: since && `${since}T00:00:00Z` } },
    ({ recordings }) => recordings,
  );
  const named = useNames(
    useMemo(() => list.rows.flatMap(({ thing }) => findingOf(thing.id)?.subject ?? []), [list.rows]),
  );
  const isNarrowed = Boolean(type || actor || since);
  return (
    <>
      <Dimmed mb="sm">{t('changes.recordingsHelp')}</Dimmed>
      <Filters search={search} narrow={narrow} actors={useActors(list.rows, actor)} isNarrowed={isNarrowed} />
      <Problems problems={list.problems} again={list.again} />
      {!list.isThere && <Loading lines={10} />}
      {list.isThere && !list.isLoading && list.rows.length === 0 && !list.hasMore && list.problems.length === 0 && (
        <Empty
          title={t(isNarrowed ? 'changes.noRecordingsNarrowed' : 'changes.noRecordings')}
          help={t(isNarrowed ? 'changes.noneNarrowedHelp' : 'changes.noRecordingsHelp')}
        />
      )}
      <Days rows={list.rows} named={named} />
      {list.hasMore && (
        <Button variant="default" mt="sm" loading={list.isLoading} onClick={list.more} className="no-print">
          {t('changes.earlier')}
        </Button>
      )}
    </>
  );
}

interface FiltersProps {
  readonly search: ChangesSearch;
  readonly narrow: Narrow;
  readonly actors: ReturnType<typeof useActors>;
  readonly isNarrowed: boolean;
}

function Filters({ search: { type, actor, since }, narrow, actors, isNarrowed }: FiltersProps) {
  const { t, code } = useWords();
  return (
    <Group gap="sm" mb="md" className="no-print" role="search" aria-label={t('changes.filters')}>
      <ChoiceFilter
        label={t('changes.type')}
        any={t('changes.anyType')}
        data={TYPES.map((value) => ({ value, label: code('ThingType', value) }))}
        chosen={type}
        choose={(value) => narrow({ type: value })}
        w={230}
      />
      {actors.length > 0 && (
        <ChoiceFilter
          label={t('changes.actor')}
          any={t('changes.anyActor')}
          data={actors}
          chosen={actor}
          choose={(value) => narrow({ actor: value })}
          searchable
          w={220}
        />
      )}
      <SinceMenu
        since={since ?? daysAfter(today(), -7)}
        label={since ? undefined : t('changes.anyTime')}
        choose={(day) => narrow({ since: day })}
      />
      {isNarrowed && (
        <Button variant="subtle" onClick={() => narrow({ type: undefined, actor: undefined, since: undefined })}>
          {t('parts.clear')}
        </Button>
      )}
    </Group>
  );
}

interface DaysProps {
  readonly rows: readonly Recorded[];
  readonly named: (value: unknown) => unknown;
}

/** The events under the day on which they were recorded. */
function Days({ rows, named }: DaysProps) {
  const { date } = useWords();
  const days = [...new Set(rows.map(({ recordedAt }) => recordedAt.slice(0, 10)))];
  return days.map((day) => (
    <section key={day} aria-label={date(day)}>
      <Text component="h2" fw={600} mt="md" mb={4}>
        {date(day)}
      </Text>
      <ul className={classes.recordings}>
        {rows
          .filter(({ recordedAt }) => recordedAt.startsWith(day))
          .map((event) => (
            <li key={event.position} className={classes.recording}>
              <Text component="div" size="sm">
                <ThingName thing={event.thing} named={named} size="sm" />
              </Text>
              <div>
                <EventLine event={event} named={named} isOfDay />
              </div>
            </li>
          ))}
      </ul>
    </section>
  ));
}
