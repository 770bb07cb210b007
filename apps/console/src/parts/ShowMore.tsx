import { Button, Group } from '@mantine/core';
import { useWords } from '../words/words';
import { Dimmed } from './Dimmed';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly isLoading?: boolean;
  more(): void;
}

/** Says how much of a list is shown, and shows more of it. */
export function ShowMore({ shown, total, isLoading, more }: Props) {
  const { t, number } = useWords();
  if (shown >= total) return null;
  return (
    <Group mt="sm" className="no-print">
      <Button variant="default" size="compact-md" loading={isLoading} onClick={more}>
        {t('parts.more')}
      </Button>
      <Dimmed>{t('parts.shownOf', { shown: number(shown), total: number(total) })}</Dimmed>
    </Group>
  );
}
