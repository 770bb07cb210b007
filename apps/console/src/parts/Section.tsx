import { Group, Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useEntry } from './contents/entries';

interface Props {
  readonly title: string;
  /** What can be done with the section, at its right. */
  readonly actions?: ReactNode;
  /** The field of the thing that it is about. */
  readonly path?: string;
  /** The fields of the thing that it is about, if they are several. */
  readonly fields?: readonly string[];
  /** The number of rows, if it is a list. */
  readonly rows?: number;
  /** True: it holds nothing. On the page of a thing, it is then folded into one line with others. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, actions, path, fields = path ? [path] : [], rows, isEmpty, children }: Props) {
  const id = useId();
  const isShown = useEntry({ id, title, fields, rows, isFolded: isEmpty });
  if (!isShown) return null;
  return (
    <Paper component="section" aria-labelledby={id} data-path={path} p="md" withBorder mb="md">
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} size="h4" id={id} tabIndex={-1} style={{ scrollMarginTop: '5rem' }}>
          {title}
        </Title>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Paper>
  );
}
