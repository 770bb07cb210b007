import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says that there is nothing, and what to do first. */
export function Empty({ title, help, children }: { title: string; help?: string; children?: ReactNode }) {
  return (
    <Paper p="xl" withBorder ta="center">
      <Stack align="center" gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        {help && (
          <Text c="dimmed" maw={480}>
            {help}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
