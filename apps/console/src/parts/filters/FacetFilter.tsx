import { Badge, Button, Checkbox, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../words/words';
import type { FacetCount } from './facets';

interface Props {
  readonly title: string;
  /** The values with their counts; undefined while they are on their way. */
  readonly counts: readonly FacetCount[] | undefined;
  readonly chosen: readonly string[];
  titleOf(count: FacetCount): string;
  change(chosen: readonly string[]): void;
  /** Called when the list is opened, so that its counts are asked for only then. */
  onOpen?(): void;
}

/** The number of values from which they can be searched. */
const SEARCHED = 9;

/** A button that opens the values of a facet with their counts. */
export function FacetFilter({ title, counts, chosen, titleOf, change, onOpen }: Props) {
  const { t, number } = useWords();
  const [text, setText] = useState('');
  const values = [...(counts ?? []), ...missing(counts, chosen)].map((count) => ({ ...count, title: titleOf(count) }));
  const found = values.filter((value) => value.title.toLowerCase().includes(text.trim().toLowerCase()));
  const toggle = (value: string) =>
    change(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Popover position="bottom-start" shadow="md" width={340} trapFocus onOpen={onOpen}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={chosen.length > 0 ? 'light' : 'default'}
          fw={500}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          style={{ flexShrink: 0 }}
        >
          {title}
          {chosen.length > 0 && ` (${number(chosen.length)})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <Stack gap="xs">
          {values.length >= SEARCHED && (
            <TextInput
              size="xs"
              aria-label={t('parts.search')}
              placeholder={t('parts.search')}
              value={text}
              onChange={({ currentTarget: { value } }) => setText(value)}
            />
          )}
          {counts === undefined && <Text size="sm">{t('parts.loading')} …</Text>}
          {counts !== undefined && found.length === 0 && <Text size="sm">{t('parts.nothing')}</Text>}
          <Stack gap={8} mah={320} p={4} style={{ overflowY: 'auto' }}>
            {found.map(({ value, title: name, count }) => (
              <Group key={value} justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
                <Checkbox size="xs" label={name} checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <Badge variant="default" size="sm" style={{ flexShrink: 0 }}>
                  {number(count)}
                </Badge>
              </Group>
            ))}
          </Stack>
          {chosen.length > 0 && (
            <Button size="compact-sm" variant="subtle" onClick={() => change([])}>
              {t('parts.clear')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Chosen values that no entry has: shown with a count of none, so that they can be taken out. */
const missing = (counts: readonly FacetCount[] | undefined, chosen: readonly string[]): readonly FacetCount[] =>
  chosen
    .filter((value) => counts !== undefined && !counts.some((count) => count.value === value))
    .map((value) => ({ value, label: null, count: 0 }));
