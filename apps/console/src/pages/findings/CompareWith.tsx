import { Button, Menu, TextInput } from '@mantine/core';
import { useState } from 'react';
import { daysAfter, isDate, today } from '../../moment/dates';
import { useWords } from '../../words/words';
import type { FindingsSearch, Narrow } from './search';

const PRESETS = [
  ['findings.weekAgo', 7],
  ['findings.monthAgo', 30],
  ['findings.yearAgo', 365],
] as const;

/** Chooses the day that the work list is compared with. */
export function CompareWith({ search, narrow }: { search: FindingsSearch; narrow: Narrow }) {
  const { t, date } = useWords();
  const [day, setDay] = useState(search.since ?? daysAfter(today(), -30));
  const compare = (since: string | undefined) => narrow({ since, show: undefined, open: undefined });
  const said = search.since ? date(search.since) : t('findings.noComparison');
  return (
    <Menu width={260} position="bottom-start" closeOnItemClick>
      <Menu.Target>
        <Button variant={search.since ? 'light' : 'default'}>
          {t('findings.compare')}: {said}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('findings.compareHelp')}</Menu.Label>
        <Menu.Item onClick={() => compare(undefined)}>{t('findings.noComparison')}</Menu.Item>
        {PRESETS.map(([key, days]) => (
          <Menu.Item key={key} onClick={() => compare(daysAfter(today(), -days))}>
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isDate(day)) compare(day);
          }}
        >
          <TextInput
            type="date"
            p="xs"
            label={t('findings.anotherDay')}
            value={day}
            onChange={({ currentTarget: { value } }) => setDay(value)}
          />
          <Button type="submit" size="compact-sm" mx="xs" mb="xs">
            {t('parts.show')}
          </Button>
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
