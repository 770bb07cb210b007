import { type MouseEvent, use, useEffect, useState } from 'react';
import { ThingOfPage } from '../../edit/ThingCommands';
import { useWords } from '../../words/words';
import styles from './contents.module.css';
import { type Entry, FindingsOfPage } from './entries';
import { findingsIn } from './findings-in';

/** The fewest sections that need a list. */
const FEWEST = 4;

interface Props {
  readonly entries: readonly Entry[];
  /** The id of what follows. */
  readonly after: string;
}

/** The sections of a page at its side, with their rows and findings. The one that is read is marked. */
export function Contents({ entries, after }: Props) {
  const { t } = useWords();
  const current = useCurrent(entries);
  if (entries.length < FEWEST) return null;
  return (
    <nav className={`${styles.contents} no-print`} aria-label={t('contents.title')}>
      <a href={`#${after}`} className={`skip ${styles.skip}`} onClick={(event) => goTo(event, after)}>
        {t('contents.skip')}
      </a>
      <ol>
        {entries.map((entry) => (
          <Item key={entry.id} entry={entry} isCurrent={entry.id === current} />
        ))}
      </ol>
    </nav>
  );
}

function Item({
  entry: { id, title, rows, fields },
  isCurrent,
}: {
  readonly entry: Entry;
  readonly isCurrent: boolean;
}) {
  const { t } = useWords();
  const { id: thing = '' } = use(ThingOfPage)!;
  const findings = findingsIn(fields, thing, use(FindingsOfPage) ?? []);
  return (
    <li>
      <a href={`#${id}`} aria-current={isCurrent ? 'location' : undefined} onClick={(event) => goTo(event, id)}>
        <span>{title}</span>
        {rows !== undefined && (
          <span className={styles.rows} title={t('contents.rows', { count: rows })}>
            {rows}
          </span>
        )}
        {findings > 0 && (
          <span className={styles.findings} title={t('parts.findings', { count: findings })}>
            {findings}
          </span>
        )}
      </a>
    </li>
  );
}

/** Goes to an element of the page: it has the focus, and the address stays. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

/** Pixels under the header of the page within which a section counts as read. */
const READ = '-70px 0px -55% 0px';

/** Returns the id of the section that is read. */
function useCurrent(entries: readonly Entry[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const ids = entries.map(({ id }) => id).join(' ');
  useEffect(() => {
    const shown = new Set<string>();
    const all = ids.split(' ');
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (isIntersecting) shown.add(target.getAttribute('aria-labelledby')!);
          else shown.delete(target.getAttribute('aria-labelledby')!);
        setCurrent((before) => all.find((id) => shown.has(id)) ?? before);
      },
      { rootMargin: READ },
    );
    for (const id of all) {
      const section = document.getElementById(id)?.closest('[aria-labelledby]');
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
