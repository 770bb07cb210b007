import { engagementsOn, reliedOn } from '#findings';
import { formsIn } from '#say';
import type { Engagement, Snapshot, Transfer } from '#snapshot';
import type { Language } from './words.js';

// Agreements with those who receive data, by number and date.

/** Returns a contract by its number and date; undefined without a date. */
export function contractIn({ contract }: Pick<Engagement, 'contract'>, language: Language): string | undefined {
  const date = contract?.signedOn ?? contract?.since;
  if (date === undefined) return undefined;
  return [contract?.reference, formsIn(language).date(date)].filter((text) => text !== undefined).join(', ');
}

/** Returns the agreement on a transfer: the instrument of a ground of the laws, else the contract on the work of the importer. */
export function agreementOn(
  transfer: Transfer,
  laws: readonly string[],
  { snapshot, language }: { readonly snapshot: Snapshot; readonly language: Language },
): string | undefined {
  const signed = laws
    .flatMap((law) => reliedOn(transfer, law, snapshot.on))
    .flatMap(({ instrument }) =>
      instrument?.signedOn
        ? [
            [instrument.version, formsIn(language).date(instrument.signedOn)]
              .filter((text) => text !== undefined)
              .join(', '),
          ]
        : [],
    );
  const contracts = engagementsOn(transfer, snapshot).map((engagement) => contractIn(engagement, language));
  return [...signed, ...contracts].find((text) => text !== undefined);
}
