import { List, Text } from '@mantine/core';
import type { Log } from '../../parts/proof/queries';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';

/** The places that get the signed states, and which of them fail. */
export function Destinations({ log: { destinations } }: { log: Log }) {
  const { t, instant } = useWords();
  return (
    <Section title={t('evidence.destinations')}>
      <Text size="sm" mb="sm">
        {t('evidence.destinationsHelp')}
      </Text>
      <List size="sm" spacing={4}>
        {destinations.map(({ name, at, events, failingSince, failure }) => (
          <List.Item key={name}>
            <Text span fw={600} inherit>
              {name}
            </Text>
            {': '}
            {at
              ? t('evidence.destinationTook', { instant: instant(at), count: events ?? 0 })
              : t('evidence.destinationNone')}
            {failingSince && (
              <Text size="sm" c="var(--mantine-color-error)">
                {t('evidence.destinationFails', { instant: instant(failingSince), reason: failure ?? '' })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
