import { Skeleton, Stack } from '@mantine/core';
import { useWords } from '../words/words';

/** Grey lines in the place of what is on its way. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <Stack role="status" aria-label={t('parts.loading')}>
      <Skeleton height={32} width="40%" />
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <Skeleton key={line} height={18} />
      ))}
    </Stack>
  );
}
