import { Text } from '@mantine/core';
import { useWords } from '../words/words';

/** Says that newer changes are still being judged, if that is so. The page asks again by itself. */
export function StillChecking({ isStale }: { isStale: boolean }) {
  const { t } = useWords();
  if (!isStale) return null;
  return (
    <Text size="sm" c="dimmed" role="status" mb="xs" className="no-print">
      {t('parts.stillChecking')}
    </Text>
  );
}
