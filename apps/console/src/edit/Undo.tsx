import { Button, Stack, Text } from '@mantine/core';
import { useWords } from '../words/words';

interface Props {
  readonly message?: string;
  readonly undo: () => void;
}

/** The message that something was recorded, with the way to take it back: an annulment, which is rehearsed too. */
export function RecordedWithUndo({ message, undo }: Props) {
  const { t } = useWords();
  return (
    <Stack gap={4} align="flex-start">
      {message && (
        <Text size="sm" inherit>
          {message}
        </Text>
      )}
      <Button size="compact-xs" variant="default" onClick={undo}>
        {t('edit.undo')}
      </Button>
    </Stack>
  );
}
