import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { daysAfter, today } from '../../moment/dates';
import { AnotherDay } from '../../parts/AnotherDay';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import { endOfQuarterBefore } from './search';

/** Dates to look back to, by the key of their title. */
const presets = () =>
  [
    ['changes.yesterday', daysAfter(today(), -1)],
    ['changes.weekAgo', daysAfter(today(), -7)],
    ['changes.quarter', endOfQuarterBefore(today())],
    ['changes.yearAgo', daysAfter(today(), -365)],
  ] as const;

interface Props {
  readonly since: string;
  /** What the button says in place of the date. */
  readonly label?: string;
  choose(day: string): void;
}

/** Chooses the date since which something is shown. */
export function SinceMenu({ since, label, choose }: Props) {
  const { t, date } = useWords();
  const [day, setDay] = useState(since);
  return (
    <Menu width={300} position="bottom-start" onOpen={() => setDay(since)}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {label ?? t('changes.since', { date: date(since) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {presets().map(([key, preset]) => (
          <Menu.Item key={key} onClick={() => choose(preset)} rightSection={<Dimmed size="xs">{date(preset)}</Dimmed>}>
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <AnotherDay label={t('changes.anotherDay')} day={day} max={today()} set={setDay} choose={choose} />
      </Menu.Dropdown>
    </Menu>
  );
}
