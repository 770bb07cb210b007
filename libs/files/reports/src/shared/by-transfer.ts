import type { Disclosure, Gap } from '#disclosures';
import { titleOf } from '#findings';
import { reject } from '#kernel';
import type { Transfer } from '#snapshot';
import type { ReportContent, ReportContext } from '../model/kind.js';
import { laidOut } from './laid-out.js';
import type { LayoutTemplate } from './layout.js';
import { groupOf } from './people.js';

// Reports of what parties fill in for one transfer: a section for each.

/** A document of one transfer, which it names. */
type OfTransfer = Disclosure & { readonly transfer: string };

interface ByTransfer {
  /** Returns true if the transfer is in a report without a choice. */
  readonly isMeant: (transfer: Transfer) => boolean;
  readonly make: (transfer: Transfer) => OfTransfer;
  /** The gap of a scope without such a transfer. */
  readonly none: Gap;
}

/** Returns the documents of the chosen transfers, or of those that are meant. */
export function byTransfer(
  { snapshot, scope, language, template, party }: ReportContext<LayoutTemplate>,
  { isMeant, make, none }: ByTransfer,
): ReportContent {
  const transfers = scope.transfers
    ? scope.transfers.map((id) => snapshot.transfers.find((transfer) => transfer.id === id) ?? missing(id, snapshot.on))
    : snapshot.transfers.filter(isMeant);
  const made = transfers.map(make);
  const [only] = made.length === 1 ? made : [];
  return {
    title: only?.title,
    organisation: only?.organisation ?? party ?? groupOf(snapshot),
    ...(scope.transfers && { of: transfers.map((transfer) => titleOf(transfer, snapshot)) }),
    sections: only
      ? laidOut(only, template.sections, language)
      : made.map((document, i) => ({
          key: String(i + 1),
          heading: document.transfer,
          blocks: [],
          sections: laidOut(document, template.sections, language),
        })),
    gaps: made.length > 0 || snapshot.moment.readScope?.isLimited ? made.flatMap(({ gaps }) => gaps) : [none],
  };
}

function missing(id: string, on: string): never {
  return reject(
    'NOT_FOUND',
    `There is no transfer ${id} in this scope on ${on}. \`transfers\` lists them.`,
    'transfers',
  );
}
