import { Button, Collapse, Group, Popover, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarTime } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useWords } from '../words/words';
import { isDate, today } from './dates';
import { useMoment } from './moment';

/** The two clocks in words. Opens the fields that change them. */
export function MomentBar() {
  const { t, date, instant } = useWords();
  const { on, known, isToday } = useMoment();
  const [isOpen, { toggle, close }] = useDisclosure();
  const words = [
    isToday ? t('frame.inForceToday') : t('frame.inForceOn', { date: date(on) }),
    known ? t('frame.asKnownOn', { known: known.includes('T') ? instant(known) : date(known) }) : t('frame.asKnownNow'),
  ];
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => !opened && close()}
      width={340}
      trapFocus
      returnFocus
      position="bottom-start"
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          bg={
            isToday && !known ? undefined : 'light-dark(var(--mantine-color-yellow-1), var(--mantine-color-yellow-9))'
          }
          leftSection={<IconCalendarTime size={18} aria-hidden />}
          onClick={toggle}
          aria-label={`${t('frame.moment')}: ${words.join(' · ')}`}
          style={{ flexShrink: 1 }}
        >
          {words[0]}
          <span className="wide-only">&nbsp;· {words[1]}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('frame.moment')}>
        <MomentForm close={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The fields of the two clocks. The second one is folded away until it is used. */
function MomentForm({ close }: { close: () => void }) {
  const { t } = useWords();
  const { on, known = '', show } = useMoment();
  const [isFolded, { toggle }] = useDisclosure(known === '');
  const [draft, setDraft] = useState({ on, known: known.slice(0, 10) });
  const fold = () => {
    const known = isFolded && isDate(draft.on) && draft.on < today() ? draft.on : '';
    setDraft((before) => ({ ...before, known: before.known || known }));
    toggle();
  };
  const field = (name: keyof typeof draft) => ({
    type: 'date',
    label: t(`frame.${name}Label`),
    description: t(`frame.${name}Help`),
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: value })),
  });
  const use = (event: FormEvent) => {
    event.preventDefault();
    const isNow = draft.on === today();
    show({
      on: isNow || !isDate(draft.on) ? undefined : draft.on,
      known: isDate(draft.known) ? draft.known : undefined,
    });
    close();
  };
  const backToNow = () => {
    show({});
    close();
  };
  return (
    <form onSubmit={use}>
      <Stack gap="sm">
        <TextInput {...field('on')} />
        <UnstyledButton onClick={fold} aria-expanded={!isFolded} c="pine" fz="sm">
          {t('frame.knownFold')}
        </UnstyledButton>
        <Collapse expanded={!isFolded}>
          <TextInput {...field('known')} max={today()} />
        </Collapse>
        <Group justify="space-between">
          <Button variant="default" onClick={backToNow}>
            {t('frame.backToNow')}
          </Button>
          <Button type="submit">{t('parts.show')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
