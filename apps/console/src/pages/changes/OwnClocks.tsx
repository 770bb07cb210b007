import { Button, Fieldset, Group, SimpleGrid, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isDate, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { useWords } from '../../words/words';
import type { Clocks } from './search';

type Draft = Record<keyof Clocks, string>;

/** Both clocks of both moments, to be set one by one. */
export function OwnClocks({ clocks, show }: { clocks: Clocks; show(clocks: Clocks): void }) {
  const { t } = useWords();
  const { on, known } = useMoment();
  const [draft, setDraft] = useState<Draft>({
    from: clocks.from ?? clocks.to ?? on,
    fromKnown: clocks.fromKnown ?? '',
    to: clocks.to ?? on,
    toKnown: clocks.toKnown ?? known?.slice(0, 10) ?? '',
  });
  const use = (event: FormEvent) => {
    event.preventDefault();
    const given = (name: keyof Clocks, isPage: string | undefined) =>
      isDate(draft[name]) && draft[name] !== isPage ? draft[name] : undefined;
    show({
      from: given('from', undefined),
      fromKnown: given('fromKnown', undefined),
      to: given('to', on),
      toKnown: given('toKnown', known?.slice(0, 10)),
    });
  };
  const field = (name: keyof Clocks, label: 'changes.inForceOn' | 'changes.asKnownOn', help?: string) => (
    <TextInput
      type="date"
      label={t(label)}
      description={help}
      max={label === 'changes.asKnownOn' ? today() : undefined}
      value={draft[name]}
      onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <form onSubmit={use}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="md">
        <Fieldset legend={t('changes.first')}>
          {field('from', 'changes.inForceOn')}
          {field('fromKnown', 'changes.asKnownOn', t('changes.knownEmpty'))}
        </Fieldset>
        <Fieldset legend={t('changes.second')}>
          {field('to', 'changes.inForceOn')}
          {field('toKnown', 'changes.asKnownOn', t('changes.knownEmpty'))}
        </Fieldset>
      </SimpleGrid>
      <Group justify="flex-end" mt="sm">
        <Button type="submit" variant="default">
          {t('changes.compare')}
        </Button>
      </Group>
    </form>
  );
}
