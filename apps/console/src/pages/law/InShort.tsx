import { Text } from '@mantine/core';
import { type Phrase, textOf } from '../../parts/law/phrase';
import { Said } from '../../parts/law/Said';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import { inShort } from './in-short';
import classes from './law.module.css';
import type { LawOnDate } from './queries';

/** A law in plain words: the demands on the register, the ways out of the country, the time limits, and how far the data reach. */
export function InShort({ law }: { law: LawOnDate }) {
  const words = useWords();
  const { t } = words;
  const { asks, ways, clocks, reach } = inShort(law, words);
  return (
    <Section title={t('law.short.title')}>
      <div className={classes.short}>
        <Lines title={t('law.short.asks')} lines={asks} />
        <Lines title={t('law.short.ways')} lines={ways} />
        <Lines title={t('law.short.clocks')} lines={clocks} />
        <Lines title={t('law.short.reach')} lines={reach} />
      </div>
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Phrase[] }) {
  return (
    <div>
      <Text component="h3" fw={600} mb={4}>
        {title}
      </Text>
      <ul className={classes.lines}>
        {[...new Map(lines.map((line) => [textOf(line), line]))].map(([text, line]) => (
          <Text key={text} component="li" size="sm">
            <Said phrase={line} />
          </Text>
        ))}
      </ul>
    </div>
  );
}
