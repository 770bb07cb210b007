import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** One of the steps of a new record: its number, its question, and its fields. */
export function Step({ number, title, help, children }: Props) {
  return (
    <Paper component="section" withBorder p="md" aria-label={title}>
      <Group gap="xs" mb="sm" align="baseline">
        <Text c="dimmed" fw={700}>
          {number}
        </Text>
        <Title order={2} size="h4">
          {title}
        </Title>
        {help && (
          <Text size="sm" c="dimmed">
            {help}
          </Text>
        )}
      </Group>
      <Stack gap="sm">{children}</Stack>
    </Paper>
  );
}
