import { Box } from '@mantine/core';
import { createContext, type ReactNode, use, useEffect, useRef } from 'react';
import styles from '../parts/shown.module.css';

/** The dotted path of the field that the form is opened for. */
export const MarkedField = createContext<string | undefined>(undefined);

/** Returns true if the form is opened for a field in this group. */
export const useIsMarkedWithin = (path: string): boolean => use(MarkedField)?.startsWith(`${path}.`) ?? false;

/** Marks a field if the form is opened for it, and gives it the focus. */
export function Marked({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const isMarked = use(MarkedField) === path;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = isMarked && box.current?.querySelector<HTMLElement>('input, textarea, button');
    if (!input) return;
    box.current!.scrollIntoView({ block: 'center' });
    input.focus();
  }, [isMarked]);
  if (!isMarked) return children;
  return (
    <Box ref={box} className={styles.shown} p={4} data-marked={path}>
      {children}
    </Box>
  );
}
