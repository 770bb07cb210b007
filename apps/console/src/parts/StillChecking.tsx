import { useWords } from '../words/words';
import { Dimmed } from './Dimmed';

interface Props {
  readonly isStale: boolean;
  /** What is missing. Default: what the laws find since an earlier check. `work`: whether findings are accepted or assigned. */
  readonly what?: 'work';
}

/** Says what is still being worked out, if anything is. The page asks again by itself. */
export function StillChecking({ isStale, what }: Props) {
  const { t } = useWords();
  if (!isStale) return null;
  return (
    <Dimmed role="status" mb="xs" className="no-print">
      {t(what === 'work' ? 'morning.stillReadingWork' : 'parts.stillChecking')}
    </Dimmed>
  );
}
