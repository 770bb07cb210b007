import type { AnchorProps } from '@mantine/core';
import { ThingLink } from './ThingLink';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A link to the page of a transfer, by what it is called. */
export function TransferLink({ transfer: { id, title }, ...more }: { transfer: Titled } & AnchorProps) {
  return (
    <ThingLink type="transfer" id={id} size="sm" {...more}>
      {title}
    </ThingLink>
  );
}
