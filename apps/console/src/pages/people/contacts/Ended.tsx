import { Text } from '@mantine/core';
import { useRead } from '../../../api/read';
import { Dimmed } from '../../../parts/Dimmed';
import { Problems } from '../../../parts/Problems';
import { Section } from '../../../parts/Section';
import { ThingLink } from '../../../parts/ThingLink';
import { useWords } from '../../../words/words';
import { ENDED } from './query';

/** Contacts that are no longer used, and persons who were forgotten. */
export function Ended({ inUse }: { inUse: ReadonlySet<string> }) {
  const { t, instant } = useWords();
  const { data, problems } = useRead(ENDED, {});
  if (!data) return <Problems problems={problems} />;
  const forgotten = new Map(data.forgotten.nodes.map((each) => [each.thing.id, each]));
  const retired = data.retired.nodes.filter(({ thing: { id } }) => !forgotten.has(id) && !inUse.has(id));
  const rows = [
    ...[...forgotten.values()].map((each) => ({
      ...each,
      name: t('people.forgottenPerson'),
      text: 'people.forgottenOn' as const,
    })),
    ...retired.map((each) => ({ ...each, name: each.thing.name ?? each.thing.id, text: 'people.retiredOn' as const })),
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={t('people.ended')}>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rows.map(({ position, recordedAt, reason, thing, name, text }) => (
          <li key={position}>
            <Text size="sm" component="div" py={4}>
              <ThingLink type="contact" id={thing.id} size="sm" underline="always">
                {name}
              </ThingLink>{' '}
              <Dimmed span>
                {t(text, { date: instant(recordedAt) })}
                {reason && ` · ${reason}`}
              </Dimmed>
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
