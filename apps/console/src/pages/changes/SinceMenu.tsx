import { Button, Menu, Text, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { daysAfter, isDate, today } from '../../moment/dates';
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
          <Menu.Item
            key={key}
            onClick={() => choose(preset)}
            rightSection={
              <Text size="xs" c="dimmed">
                {date(preset)}
              </Text>
            }
          >
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isDate(day)) choose(day);
          }}
        >
          <TextInput
            type="date"
            p="xs"
            label={t('changes.anotherDay')}
            value={day}
            max={today()}
            onChange={({ currentTarget: { value } }) => setDay(value)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <Button type="submit" size="compact-sm" mx="xs" mb="xs">
            {t('parts.show')}
          </Button>
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
