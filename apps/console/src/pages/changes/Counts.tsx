import { Button, Group, Text } from '@mantine/core';
import { ChoiceFilter } from '../../parts/filters/ChoiceFilter';
import { useWords } from '../../words/words';
import type { ChangeCounts } from './queries';
import type { ChangesSearch, Narrow } from './search';

interface Props {
  readonly counts: ChangeCounts;
  readonly search: ChangesSearch;
  readonly narrow: Narrow;
}

const KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;

/** How many things differ, by kind of change and by type of thing. Each count narrows the list. */
export function Counts({ counts, search, narrow }: Props) {
  const { t, code, number } = useWords();
  const countOf = (kind: string) => counts.byKind.counts.find(({ value }) => value === kind)?.count ?? 0;
  const all = counts.byKind.counts.reduce((total, { count }) => total + count, 0);
  const types = counts.byType.counts.map(({ value, count }) => ({
    value,
    label: label(code('ThingType', value), count),
  }));
  if (search.type && !types.some(({ value }) => value === search.type))
    types.push({ value: search.type, label: label(code('ThingType', search.type), 0) });

  function label(title: string, count: number) {
    return `${title} (${number(count)})`;
  }
  return (
    <>
      <Text role="status" size="sm" mb="xs">
        {t('changes.counted', { count: search.kind ? countOf(search.kind) : all })}
      </Text>
      {(all > 0 || search.type || search.kind) && (
        <Group gap="sm" mb="xs" className="no-print">
          <Group gap={4} role="group" aria-label={t('changes.kinds')}>
            {[undefined, ...KINDS].map((kind) => (
              <Button
                key={kind ?? 'all'}
                size="compact-md"
                variant={kind === search.kind ? 'filled' : 'default'}
                aria-pressed={kind === search.kind}
                onClick={() => narrow({ kind })}
              >
                {kind ? label(code('ChangeKind', kind), countOf(kind)) : t('parts.all')}
              </Button>
            ))}
          </Group>
          <ChoiceFilter
            size="xs"
            label={t('changes.type')}
            any={t('changes.anyType')}
            data={types}
            chosen={search.type}
            choose={(type) => narrow({ type })}
            w={240}
          />
        </Group>
      )}
    </>
  );
}
