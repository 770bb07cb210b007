import { Anchor } from '@mantine/core';
import { linkOf } from '#pages';

/** A reference to a document: an address is a link that opens in a tab of its own, anything else is text. */
export function Reference({ to }: { readonly to: string }) {
  const link = linkOf(to);
  if (link === undefined) return <>{to}</>;
  return (
    <Anchor href={link} target="_blank" rel="noopener noreferrer" size="sm" style={{ overflowWrap: 'anywhere' }}>
      {to}
    </Anchor>
  );
}
