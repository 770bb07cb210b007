import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useLeaveWarning } from '../parts/useLeaveWarning';
import { useWords } from '../words/words';

/** A new API key, which is shown only now. It stays until somebody says that it is kept. */
export function NewKey({ value, close }: { value: string; close: () => void }) {
  const { t } = useWords();
  useLeaveWarning(true);
  return (
    <Stack>
      <Alert color="orange" title={t('edit.keyTitle')}>
        <Text size="sm">{t('edit.keyHelp')}</Text>
      </Alert>
      <Code block>{value}</Code>
      <Group justify="flex-end">
        <CopyButton value={value}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('edit.copied') : t('edit.copy')}</Button>}
        </CopyButton>
        <Button variant="default" onClick={close}>
          {t('edit.keyKept')}
        </Button>
      </Group>
    </Stack>
  );
}
