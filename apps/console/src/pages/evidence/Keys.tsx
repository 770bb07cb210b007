import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { IconCopy, IconKey } from '@tabler/icons-react';
import { savePolicy } from '../../parts/proof/policy';
import type { Log } from '../../parts/proof/queries';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import classes from './evidence.module.css';

/** The public keys of the log, to copy and as a policy file. */
export function Keys({ log }: { log: Log }) {
  const { t } = useWords();
  const { keys } = log;
  return (
    <Section title={t('evidence.keys')}>
      <Text size="sm" mb="sm">
        {keys.length > 0 ? t('evidence.keysHelp') : t('evidence.keysNone', { command: 'regesta log keys' })}
      </Text>
      {keys.map((key) => (
        <Group key={key} gap="xs" mb="xs">
          <Code className={classes.key}>{key}</Code>
          <CopyButton value={key}>
            {({ copied, copy }) => (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCopy size={14} aria-hidden />}
                onClick={copy}
              >
                {copied ? t('evidence.copied') : t('evidence.copyKey')}
              </Button>
            )}
          </CopyButton>
        </Group>
      ))}
      {keys.length > 0 && (
        <Button
          size="compact-md"
          variant="default"
          mt="xs"
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => savePolicy(log)}
        >
          {t('evidence.policy')}
        </Button>
      )}
    </Section>
  );
}
