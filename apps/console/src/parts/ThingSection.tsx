import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { ThingCommands } from '../edit/ThingCommands';
import { Section } from './Section';

interface Props {
  readonly title: string;
  /** The section of the commands. If it has several, they are under its content. */
  readonly section: string | readonly string[];
  readonly children: ReactNode;
}

/** A titled part of the page of a thing, with what can be done with it. */
export function ThingSection({ title, section, children }: Props) {
  if (typeof section === 'string')
    return (
      <Section title={title} path={section} actions={<ThingCommands section={section} />}>
        {children}
      </Section>
    );
  return (
    <Section title={title}>
      {children}
      <Group gap="xs" mt="md" className="no-print">
        {section.map((one) => (
          <ThingCommands key={one} section={one} />
        ))}
      </Group>
    </Section>
  );
}
