import { Group, Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** What can be done with the section, at its right. */
  readonly actions?: ReactNode;
  /** The field of the thing that it is about. */
  readonly path?: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, actions, path, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} data-path={path} p="md" withBorder mb="md">
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} size="h4" id={id}>
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
