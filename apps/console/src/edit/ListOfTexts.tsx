import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dimmed } from '../parts/Dimmed';
import { textsOf } from '../parts/values';
import { useWords } from '../words/words';
import type { OfField } from './Choice';

type Props = Pick<OfField, 'value' | 'change' | 'problems' | 'path' | 'common'>;

/** A list of texts, one under the other. */
export function ListOfTexts({ value, change, problems, path, common: { label, description } }: Props) {
  const { t } = useWords();
  const items = textsOf(value);
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {description && <Dimmed size="xs">{description}</Dimmed>}
      {items.map((item, i) => (
        <Group key={`${path} ${String(i)}`} wrap="nowrap" align="flex-start" gap="xs">
          <Textarea
            flex={1}
            autosize
            minRows={1}
            aria-label={`${label} ${i + 1}`}
            value={item}
            error={problems[`${path}.${i}`]}
            onChange={({ currentTarget }) => change(items.with(i, currentTarget.value))}
          />
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => change(items.toSpliced(i, 1))}>
            {t('edit.removeShort')}
          </Button>
        </Group>
      ))}
      <AddButton what={label} add={() => change([...items, ''])} />
    </Stack>
  );
}

/** Adds an entry to a list of the form, or a group of fields. */
export function AddButton({ what, add }: { what: string; add: () => void }) {
  const { t } = useWords();
  return (
    <Button variant="default" size="compact-sm" onClick={add} style={{ alignSelf: 'flex-start' }}>
      {t('edit.add', { what })}
    </Button>
  );
}
