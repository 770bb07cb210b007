import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useAsk } from '../../api/read';
import { today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { Problems } from '../../parts/Problems';
import { ShowMore } from '../../parts/ShowMore';
import { usePagesOf } from '../../parts/table/usePages';
import { useNames } from '../../parts/useNames';
import { useWords } from '../../words/words';
import { Clocks } from './Clocks';
import { Counts } from './Counts';
import { CHANGES, COUNTS, type ThingChanged } from './queries';
import { type ChangesSearch, clocksIn, momentsOf, type Narrow } from './search';
import { ThingChange } from './ThingChange';
import { findingOf } from './useThingTitle';

/** What differs between two moments: how much first, then each thing. */
export function Between({ search, narrow }: { search: ChangesSearch; narrow: Narrow }) {
  const { t } = useWords();
  const { at } = useMoment();
  const clocks = clocksIn(search, today());
  const { from, to } = momentsOf(clocks, at);
  const { kind, type } = search;
  const counts = useAsk(COUNTS, { from, to, anyKind: { type }, anyType: { kind } });
  const list = usePagesOf(CHANGES, { from, to, filter: { kind, type } }, ({ changeList }) => changeList, 25);
  const named = useNames(useMemo(() => list.rows.map(valuesOf), [list.rows]));
  const total = counts.data?.byKind.counts.filter(({ value }) => !kind || value === kind).reduce(sum, 0);

  return (
    <>
      <Clocks clocks={clocks} narrow={narrow} />
      <Problems problems={list.problems.length > 0 ? list.problems : counts.problems} again={list.again} />
      {counts.data && <Counts counts={counts.data} search={search} narrow={narrow} />}
      {!list.isThere && <Loading lines={8} />}
      {list.isThere && !list.isLoading && list.rows.length === 0 && list.problems.length === 0 && (
        <Empty
          title={t(kind || type ? 'changes.noneNarrowed' : 'changes.none')}
          help={t(kind || type ? 'changes.noneNarrowedHelp' : 'changes.noneHelp')}
        >
          {(kind || type) && (
            <Button variant="default" onClick={() => narrow({ kind: undefined, type: undefined })}>
              {t('changes.allChanges')}
            </Button>
          )}
        </Empty>
      )}
      <ByType rows={list.rows} named={named} />
      {list.hasMore && (
        <ShowMore
          shown={list.rows.length}
          total={total ?? list.rows.length + 1}
          isLoading={list.isLoading}
          more={list.more}
        />
      )}
    </>
  );
}

const sum = (total: number, { count }: { readonly count: number }) => total + count;

/** The values that may hold ids of things: those that are shown, and what findings are about. */
const valuesOf = ({ thing, fields, kind }: ThingChanged): unknown =>
  findingOf(thing.id)?.subject ?? (kind === 'REMOVED' ? [] : fields.map(({ before, after }) => [before, after]));

interface ByTypeProps {
  readonly rows: readonly ThingChanged[];
  readonly named: (value: unknown) => unknown;
}

/** The things under the title of their type: the API gives them in this order. */
function ByType({ rows, named }: ByTypeProps) {
  const { code } = useWords();
  const types = [...new Set(rows.map(({ thing }) => thing.type))];
  return types.map((type) => (
    <section key={type} aria-label={code('ThingTypes', type)}>
      <Group mt="lg" mb={4}>
        <Text component="h2" fw={600} size="lg" ff="heading" m={0}>
          {code('ThingTypes', type)}
        </Text>
      </Group>
      {rows
        .filter(({ thing }) => thing.type === type)
        .map((change) => (
          <ThingChange key={change.thing.id} change={change} named={named} />
        ))}
    </section>
  ));
}
