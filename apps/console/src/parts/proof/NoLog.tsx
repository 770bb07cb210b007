import { Alert, Text } from '@mantine/core';
import { useWords } from '../../words/words';

/** The setting that turns the log on, and an example of its value. */
const SETTING = { setting: 'LOG_ORIGIN', example: 'register.example/log' };

/** Says that the register keeps no log, and what an administrator can set. */
export function NoLog() {
  const { t } = useWords();
  return (
    <Alert color="yellow" title={t('evidence.off')}>
      <Text size="sm">{t('evidence.offHelp')}</Text>
      <Text size="sm" mt="xs">
        {t('evidence.offTodo', SETTING)}
      </Text>
    </Alert>
  );
}
