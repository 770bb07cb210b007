import { Anchor } from '@mantine/core';

/** A reference to a document: an address is a link that opens in a tab of its own, anything else is text. */
export function Reference({ to }: { readonly to: string }) {
  if (!/^https?:\/\/\S+$/.test(to)) return <>{to}</>;
  return (
    <Anchor href={to} target="_blank" rel="noopener noreferrer" size="sm" style={{ overflowWrap: 'anywhere' }}>
      {to}
    </Anchor>
  );
}
