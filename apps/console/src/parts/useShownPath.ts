import { useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import styles from './shown.module.css';

/** Returns the paths to look for, the nearest first: `purposes.a.legalBases`, `purposes.a`, `purposes`. */
function pathsAround(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** Returns the ref of an element that has a path. It is scrolled to and marked if the address names it: it may come after the page. */
export function useShownHere(path: string): RefObject<HTMLDivElement | null> {
  const isNamed = useSearch({ strict: false }).path === path;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = element;
    if (!isNamed || !current) return undefined;
    current.scrollIntoView({ block: 'center' });
    current.classList.add(styles.shown!);
    return () => current.classList.remove(styles.shown!);
  }, [isNamed]);
  return element;
}

/**
 * Scrolls to the field that the address names by `path`, and marks it. Without the field, to the nearest one around it.
 * Fields have their path as `data-path`.
 */
export function useShownPath(): RefObject<HTMLDivElement | null> {
  const { path } = useSearch({ strict: false });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!path) return undefined;
    const found = pathsAround(path)
      .map((each) => frame.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(each)}"]`))
      .find((element) => element != null);
    found?.scrollIntoView({ block: 'center' });
    found?.classList.add(styles.shown!);
    return () => found?.classList.remove(styles.shown!);
  }, [path]);
  return frame;
}
