import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../../words/words';

interface Props {
  readonly isReady: boolean;
  /** Says what is missing while the form is not ready. */
  readonly missing?: string;
  close(): void;
}

/** The buttons of a form that changes many things: it is left, or its effect is looked at. */
export function CheckButtons({ isReady, missing, close }: Props) {
  const { t } = useWords();
  return (
    <Group justify="flex-end">
      {!isReady && missing && <Text size="sm">{missing}</Text>}
      <Button variant="default" onClick={close}>
        {t('edit.cancel')}
      </Button>
      <Button type="submit" disabled={!isReady}>
        {t('edit.check')}
      </Button>
    </Group>
  );
}
