import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Value } from '../provenance/Value';
import { useWords } from '../words/words';
import styles from './Facts.module.css';

/** A list of the fields of a thing, each with its title. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

interface FactProps {
  readonly label: string;
  /** The path of the value, to show where it comes from; absent for what is made of several values. */
  readonly path?: string;
  /** True if the value has links: the title then shows where it comes from. */
  readonly hasLinks?: boolean;
  /** What an empty value says. Default: that it is not stated. */
  readonly none?: ReactNode;
  /** The value; empty if it is not stated. */
  readonly children?: ReactNode;
}

/** One field: its title and its value. An empty one says that it is not stated. */
export function Fact({ label, path, hasLinks, none, children }: FactProps) {
  const { t } = useWords();
  const isEmpty = children === undefined || children === null || children === '' || children === false;
  return (
    <>
      <dt>{path && hasLinks && !isEmpty ? <Value path={path}>{label}</Value> : label}</dt>
      <dd data-path={path}>
        {isEmpty ? (
          <Text span c="dimmed" inherit>
            {none ?? t('parts.notStated')}
          </Text>
        ) : path && !hasLinks ? (
          <Value path={path}>{children}</Value>
        ) : (
          children
        )}
      </dd>
    </>
  );
}
