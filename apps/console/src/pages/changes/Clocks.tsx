import { Button, Collapse, Group, Paper, SegmentedControl } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import { OwnClocks } from './OwnClocks';
import { SinceMenu } from './SinceMenu';
import { clocksOf, endOfQuarterBefore, type Clocks as FourClocks, type Narrow, READINGS, readingOf } from './search';

const NONE: Record<keyof FourClocks, undefined> = {
  from: undefined,
  fromKnown: undefined,
  to: undefined,
  toKnown: undefined,
};

/** Chooses the two moments: since when, and what is compared. Says in words what that means. */
export function Clocks({ clocks, narrow }: { clocks: FourClocks; narrow: Narrow }) {
  const { t, date } = useWords();
  const { on, known, isToday } = useMoment();
  const { reading, since = endOfQuarterBefore(today()) } = readingOf(clocks);
  const [isOpen, { toggle }] = useDisclosure(reading === 'own');
  const isNarrow = useMediaQuery('(width < 48em)');
  const show = (next: FourClocks) => narrow({ ...NONE, ...next });
  const chosen = reading === 'own' ? 'seen' : reading;
  const until = isToday ? t('changes.today') : date(on);

  return (
    <Paper withBorder p="md" mb="md">
      <Group gap="sm" align="center">
        <SinceMenu since={since} choose={(day) => show(clocksOf(chosen, day))} />
        <SegmentedControl
          aria-label={t('changes.reading')}
          orientation={isNarrow ? 'vertical' : 'horizontal'}
          fullWidth={isNarrow}
          value={reading}
          onChange={(value) => show(value === 'own' ? {} : clocksOf(value, since))}
          data={[...READINGS, ...(reading === 'own' ? [reading] : [])].map((value) => ({
            value,
            label: t(`changes.reading.${value}`),
          }))}
        />
        <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isOpen} className="no-print">
          {t('changes.setClocks')}
        </Button>
      </Group>
      <Dimmed mt="xs">
        {t(`changes.says.${reading}`, { since: date(since), until })}{' '}
        {known && reading !== 'own' && t('changes.pageKnown', { known: date(known) })}
      </Dimmed>
      <Collapse expanded={isOpen}>
        <OwnClocks key={JSON.stringify([clocks, on, known])} clocks={clocks} show={show} />
      </Collapse>
    </Paper>
  );
}
