import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Dimmed } from '../../parts/Dimmed';
import { VERIFY_PAGE, VERIFY_PROGRAM } from '../../parts/proof/verifiers';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';

/** The programs by which others check a proof. */
export function Verifiers() {
  const { t } = useWords();
  const programs = [
    { to: VERIFY_PAGE, text: t('evidence.checkPage') },
    { to: VERIFY_PROGRAM, text: t('evidence.checkProgram') },
  ];
  return (
    <Section title={t('evidence.check')}>
      <Text size="sm">{t('evidence.checkHelp')}</Text>
      <Group my="sm" gap="xs">
        {programs.map(({ to, text }) => (
          <Button
            key={to}
            component="a"
            href={to}
            download
            size="compact-md"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {text}
          </Button>
        ))}
      </Group>
      <Dimmed>{t('evidence.checkElsewhere')}</Dimmed>
    </Section>
  );
}
