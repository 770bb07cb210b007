import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useWords } from '../words/words';

/** Says what forgetting a person means, and asks to type a word before it can be recorded. */
export function ForgetNotice({ confirm }: { confirm: (isConfirmed: boolean) => void }) {
  const { t } = useWords();
  const word = t('edit.forgetWord');
  return (
    <Stack gap="sm">
      <Alert color="red" title={t('edit.forgetTitle')}>
        <Text size="sm">{t('edit.forgetHelp')}</Text>
      </Alert>
      <TextInput
        label={t('edit.forgetConfirm', { word })}
        onChange={({ currentTarget }) => confirm(currentTarget.value.trim().toLowerCase() === word.toLowerCase())}
      />
    </Stack>
  );
}
