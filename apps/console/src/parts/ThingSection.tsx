import type { ReactNode } from 'react';
import { ThingCommands } from '../edit/ThingCommands';
import { Section } from './Section';

interface Props {
  readonly title: string;
  /** The section of the commands, or several: one button offers them all. */
  readonly section: string | readonly string[];
  /** The number of rows, if it is a list. */
  readonly rows?: number;
  /** True: it holds nothing. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A titled part of the page of a thing, with what can be done with it. */
export function ThingSection({ section, ...more }: Props) {
  const fields = typeof section === 'string' ? [section] : section;
  return (
    <Section
      {...more}
      path={fields.length === 1 ? fields[0] : undefined}
      fields={fields}
      actions={<ThingCommands section={section} name={more.title} />}
    />
  );
}
