import { type ReactNode, useCallback, useId, useState } from 'react';
import { useFindingsOf } from '../findings-of';
import { Contents } from './Contents';
import styles from './contents.module.css';
import { AddEntry, type Entry, FindingsOfPage } from './entries';
import { Nothing } from './Nothing';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
  /** What is after the sections that hold nothing. */
  readonly end: ReactNode;
}

/** The sections of a thing with the list of them at the side, and in one line those that hold nothing. */
export function WithContents({ id, children, end }: Props) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const { nodes, total } = useFindingsOf({ around: id });
  const add = useCallback((entry: Entry) => {
    setEntries((before) => [...before, entry]);
    return () => setEntries((before) => before.filter((one) => one !== entry));
  }, []);
  const main = useId();
  return (
    <AddEntry value={add}>
      <FindingsOfPage value={nodes?.length === total ? nodes : undefined}>
        <div className={styles.page}>
          <div className={styles.columns}>
            <Contents entries={entries.filter(({ isFolded }) => !isFolded).sort(byPlace)} after={main} />
            <div id={main} className={styles.main} tabIndex={-1}>
              {children}
              <Nothing entries={entries.filter(({ isFolded }) => isFolded)} />
              {end}
            </div>
          </div>
        </div>
      </FindingsOfPage>
    </AddEntry>
  );
}

/** Sorts sections as they are on the page. */
function byPlace(a: Entry, b: Entry): number {
  const [one, other] = [document.getElementById(a.id), document.getElementById(b.id)];
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
