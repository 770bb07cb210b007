import { useWords } from '../words/words';
import { Dimmed } from './Dimmed';

/** Says that newer changes are still being judged, if that is so. The page asks again by itself. */
export function StillChecking({ isStale }: { isStale: boolean }) {
  const { t } = useWords();
  if (!isStale) return null;
  return (
    <Dimmed role="status" mb="xs" className="no-print">
      {t('parts.stillChecking')}
    </Dimmed>
  );
}
