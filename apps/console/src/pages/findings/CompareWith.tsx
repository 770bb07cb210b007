import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { daysAfter, today } from '../../moment/dates';
import { AnotherDay } from '../../parts/AnotherDay';
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
        <AnotherDay label={t('findings.anotherDay')} day={day} set={setDay} choose={compare} />
      </Menu.Dropdown>
    </Menu>
  );
}
