import { Button, Collapse, Group, Popover, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarTime } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../words/words';
import { isDate, today } from './dates';
import { useMoment } from './moment';

/** The two clocks in words. Opens the fields that change them. */
export function MomentBar() {
  const { t, date, instant } = useWords();
  const { on, known, isToday, show } = useMoment();
  const [isOpen, { toggle, close }] = useDisclosure();
  const [isFolded, { toggle: fold }] = useDisclosure(known === undefined);
  const [draft, setDraft] = useState({ on, known: known?.slice(0, 10) ?? '' });
  useEffect(() => setDraft({ on, known: known?.slice(0, 10) ?? '' }), [on, known]);

  const use = () => {
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
        <form
          onSubmit={(event) => {
            event.preventDefault();
            use();
          }}
        >
          <Stack gap="sm">
            <TextInput
              type="date"
              label={t('frame.onLabel')}
              description={t('frame.onHelp')}
              value={draft.on}
              onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, on: value }))}
            />
            <UnstyledButton onClick={fold} aria-expanded={!isFolded} c="pine" fz="sm">
              {t('frame.knownFold')}
            </UnstyledButton>
            <Collapse expanded={!isFolded}>
              <TextInput
                type="date"
                label={t('frame.knownLabel')}
                description={t('frame.knownHelp')}
                max={today()}
                value={draft.known}
                onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, known: value }))}
              />
            </Collapse>
            <Group justify="space-between">
              <Button variant="default" onClick={backToNow}>
                {t('frame.backToNow')}
              </Button>
              <Button type="submit">{t('parts.show')}</Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
