import type { AnchorProps } from '@mantine/core';
import { useWords } from '../words/words';
import { ThingLink } from './ThingLink';

interface NamedTransfer {
  readonly id: string;
  readonly name: string | null;
  readonly importer: { readonly name: string } | null;
}

/** Returns the function that names a transfer; one without a name is named by its importer. */
export function useTransferName(): (transfer: NamedTransfer) => string {
  const { t } = useWords();
  return ({ name, importer }) => name ?? t('transfers.nameless', { importer: importer?.name });
}

/** A link to the page of a transfer, by its name. */
export function TransferLink({ transfer, ...more }: { transfer: NamedTransfer } & AnchorProps) {
  return (
    <ThingLink type="transfer" id={transfer.id} size="sm" {...more}>
      {useTransferName()(transfer)}
    </ThingLink>
  );
}
