import type { ReactNode } from 'react';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';
import { Dimmed } from './Dimmed';

interface Props {
  /** Says that there is none. */
  readonly children: ReactNode;
  /** What to do about it, for those who change the register. */
  readonly todo?: string;
}

/** Says that there is none of something. To a regulator, that its grant shows none: the rest of the register may have one. */
export function None({ children, todo }: Props) {
  const { t } = useWords();
  const role = useSession()?.role;
  const more = role === 'REGULATOR' ? t('parts.asCovered') : role !== 'VIEWER' && todo;
  return (
    <Dimmed>
      {children} {more}
    </Dimmed>
  );
}
