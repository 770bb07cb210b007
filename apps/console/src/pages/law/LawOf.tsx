import { Anchor, Group, Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import { entriesOf } from './entries';
import { type Entry, SECTIONS } from './entry';
import { LawEntry } from './LawEntry';
import classes from './law.module.css';
import type { LawOnDate } from './queries';

/** Every part of the law of a jurisdiction. */
export function LawOf({ law }: { law: LawOnDate }) {
  const words = useWords();
  const { t, code, date } = words;
  const entries = entriesOf(law, words);
  const sections = SECTIONS.map((section) => ({
    section,
    title: code('LawSection', section),
    entries: entries.filter((entry) => entry.section === section),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <>
      <Group component="nav" gap="xs" mb="sm" aria-label={t('law.sections')} className="no-print">
        {sections.map(({ section, title }) => (
          <Anchor key={section} href={`#${section}`} size="sm">
            {title}
          </Anchor>
        ))}
      </Group>
      {sections.map(({ section, title, entries }) => (
        <div key={section} id={section} className={classes.part}>
          <Section title={title}>
            {section === 'recognitions' && law.recognitionsKnownUntil && (
              <Dimmed mb="xs">{t('law.asOf', { date: date(law.recognitionsKnownUntil) })}</Dimmed>
            )}
            {lists(entries).map(({ name, entries }) => (
              <div key={name}>
                {name && (
                  <Text component="h3" fw={600} mt="sm" mb={4}>
                    {name}
                  </Text>
                )}
                <ul className={classes.entries}>
                  {entries.map((entry) => (
                    <li key={entry.id}>
                      <LawEntry entry={entry} law={law.code} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Section>
        </div>
      ))}
    </>
  );
}

function lists(entries: readonly Entry[]): readonly { readonly name: string; readonly entries: readonly Entry[] }[] {
  const names = [...new Set(entries.map(({ list }) => list ?? ''))];
  return names.map((name) => ({ name, entries: entries.filter(({ list }) => (list ?? '') === name) }));
}
