import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** Entries of a list that have ended, under a button that says how many. They are shown once somebody asks for them. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, { toggle }] = useDisclosure();
  return (
    <Stack gap="sm" mt="sm" align="stretch">
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={toggle}
        aria-expanded={isOpen}
        style={{ alignSelf: 'flex-start' }}
      >
        {title}
      </Button>
      {isOpen && children}
    </Stack>
  );
}
