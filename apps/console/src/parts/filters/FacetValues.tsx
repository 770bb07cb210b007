import { Badge, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words';
import type { FacetCount } from './facets';

interface Props {
  /** The values with their counts; undefined while they are on their way. */
  readonly counts: readonly FacetCount[] | undefined;
  readonly chosen: readonly string[];
  titleOf(count: FacetCount): string;
  change(chosen: readonly string[]): void;
}

/** The number of values from which they can be searched. */
const SEARCHED = 9;

/** The values of a facet with their counts, to choose some. */
export function FacetValues({ counts, chosen, titleOf, change }: Props) {
  const { t, number } = useWords();
  const [text, setText] = useState('');
  const values = [...(counts ?? []), ...missing(counts, chosen)].map((count) => ({ ...count, title: titleOf(count) }));
  const found = values.filter((value) => value.title.toLowerCase().includes(text.trim().toLowerCase()));
  const toggle = (value: string) =>
    change(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Stack gap="xs" pl="lg" pr={4} pt={4} pb="sm">
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
      {found.map(({ value, title: name, count }) => (
        <Group key={value} justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Checkbox size="xs" label={name} checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <Badge variant="default" size="sm" style={{ flexShrink: 0 }}>
            {number(count)}
          </Badge>
        </Group>
      ))}
      {chosen.length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => change([])}>
          {t('parts.clear')}
        </Button>
      )}
    </Stack>
  );
}

/** Chosen values that no entry has: shown with a count of none, so that they can be taken out. */
const missing = (counts: readonly FacetCount[] | undefined, chosen: readonly string[]): readonly FacetCount[] =>
  chosen
    .filter((value) => counts !== undefined && !counts.some((count) => count.value === value))
    .map((value) => ({ value, label: null, count: 0 }));
