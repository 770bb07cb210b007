import { Group, Stack, Text } from '@mantine/core';
import { ThingCommands } from '../../../edit/ThingCommands';
import { Dimmed } from '../../../parts/Dimmed';
import { Section } from '../../../parts/Section';
import { useWords } from '../../../words/words';
import type { TransferDetail } from './questions';

const SECTIONS = [
  'suspension',
  'assessments',
  'priorAuthorisations',
  'checks',
  'impairments',
  'equivalentAction',
  'refusal',
] as const;

/** The sections that say nothing yet, each with what belongs in it and the way to record it. */
export function Unrecorded({ transfer }: { transfer: TransferDetail }) {
  const { t } = useWords();
  const empty = SECTIONS.filter((section) => {
    const value = transfer[section];
    return Array.isArray(value) ? value.length === 0 : !value;
  });
  if (empty.length === 0) return null;
  return (
    <Section title={t('transfers.unrecorded')}>
      <Stack gap="md">
        {empty.map((section) => (
          <Group key={section} data-path={section} justify="space-between" align="flex-start" gap="xs">
            <Stack gap={2} style={{ flex: '1 1 14rem' }}>
              <Text size="sm" fw={600}>
                {t(`transfers.section.${section}`)}
              </Text>
              <Dimmed>{t(`transfers.sectionEmpty.${section}`)}</Dimmed>
            </Stack>
            <ThingCommands section={section} />
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
