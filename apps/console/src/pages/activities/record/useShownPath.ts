import { type RefObject, useEffect, useRef } from 'react';
import styles from './record.module.css';

/** Returns the paths to look for, the nearest first: `purposes.a.legalBases`, `purposes.a`, `purposes`. */
export function pathsAround(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** Scrolls to the field that the address names, and marks it. Without the field, to the nearest one around it. */
export function useShownPath(path: string | undefined): RefObject<HTMLDivElement | null> {
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
