import type { OfLaw, Recognition } from '#law';
import type { Transfer } from '#snapshot';
import { GroundClass, type GroundState, type JudgedTransfer, keyOfGround, VALID } from './ground-states.js';

// Transfers by what the law says of their grounds on a date: filtered, counted, and put on a map. Pure.

/** A judged transfer, with what the caller reads of the things that it names. */
export interface NamedTransfer {
  readonly transfer: Transfer;
  readonly judged: JudgedTransfer;
  readonly exporter?: Named & { readonly country?: string };
  readonly importer?: Named;
  readonly owner?: Named;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The facets by which judged transfers are counted and filtered. */
export const JUDGED_FACETS = [
  ...(['COUNTRY', 'CLASS', 'GROUND', 'STATUS', 'EXPORTER', 'EXPORTER_COUNTRY', 'IMPORTER'] as const),
  ...(['DEPARTMENT', 'OWNER'] as const),
];
/** A facet of judged transfers. */
export type JudgedFacet = (typeof JUDGED_FACETS)[number];

/** A condition on a facet: one of the values must hold. */
interface FacetCondition {
  readonly by: JudgedFacet;
  readonly values: readonly string[];
}

/** The value of a transfer that states none, or none that the caller reads. */
export const NONE = 'none';

const SERIOUS_FIRST = Object.values(GroundClass);

/** Returns the values of a transfer for a facet. Grounds are those that are relied on at the date. */
function valuesOf(
  { transfer, judged, exporter, importer, owner }: NamedTransfer,
  facet: JudgedFacet,
): readonly string[] {
  switch (facet) {
    case 'COUNTRY':
      return orNone(transfer.countries);
    case 'CLASS':
      return [judged.class];
    case 'GROUND':
      return orNone([...new Set(currentGrounds({ transfer, judged }).map(({ row: { code } }) => code))]);
    case 'STATUS':
      return [transfer.status];
    case 'EXPORTER':
      return [exporter?.id ?? NONE];
    case 'EXPORTER_COUNTRY':
      return [exporter?.country ?? NONE];
    case 'IMPORTER':
      return [importer?.id ?? NONE];
    case 'DEPARTMENT':
      return [transfer.department ?? NONE];
    case 'OWNER':
      return [owner?.id ?? NONE];
  }
}

const orNone = (values: readonly string[]) => (values.length > 0 ? values : [NONE]);

type Judged = Pick<NamedTransfer, 'transfer' | 'judged'>;

function currentGrounds({ transfer, judged }: Judged) {
  const grounds = transfer.grounds.map((row) => ({ row, state: judged.grounds.get(keyOfGround(row))!.state }));
  return grounds.filter(({ state }) => state !== 'ENDED' && state !== 'NOT_YET');
}

/** Returns the transfers that meet every condition, except those on the facet that is left out. */
export function selected<T extends NamedTransfer>(
  transfers: readonly T[],
  conditions: readonly FacetCondition[],
  leaveOut?: JudgedFacet,
): readonly T[] {
  const asked = conditions.filter(({ by, values }) => by !== leaveOut && values.length > 0);
  if (asked.length === 0) return transfers;
  return transfers.filter((one) =>
    asked.every(({ by, values }) => valuesOf(one, by).some((value) => values.includes(value))),
  );
}

/** Counts transfers by the values of a facet, as the conditions on the others select them; the largest count first. */
export function countedBy(
  transfers: readonly NamedTransfer[],
  conditions: readonly FacetCondition[],
  facet: JudgedFacet,
): readonly { readonly value: string; readonly count: number; readonly label?: string }[] {
  const counts = new Map<string, { value: string; count: number; label?: string }>();
  for (const one of selected(transfers, conditions, facet))
    for (const value of valuesOf(one, facet)) {
      const known = counts.get(value) ?? { value, count: 0, label: labelOf(one, facet) };
      counts.set(value, { ...known, count: known.count + 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function labelOf({ exporter, importer, owner }: NamedTransfer, facet: JudgedFacet): string | undefined {
  return { EXPORTER: exporter, IMPORTER: importer, OWNER: owner }[facet as string]?.name;
}

/** Returns the transfers in the order of their classes: the most serious first, and else as they are. */
export const seriousFirst = <T extends Judged>(transfers: readonly T[]): readonly T[] =>
  SERIOUS_FIRST.flatMap((of) => transfers.filter(({ judged }) => judged.class === of));

/** Transfers of one class from a country of exporters to a destination. */
interface Route {
  readonly from?: string;
  /** Absent if the transfers name no country. */
  readonly to?: string;
  readonly class: GroundClass;
  readonly count: number;
}

/** Returns the ways of transfers between countries, by class. A transfer to several countries is on several ways. */
export function routesOf(transfers: readonly NamedTransfer[]): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const { transfer, judged, exporter } of transfers)
    for (const to of transfer.countries.length > 0 ? transfer.countries : [undefined]) {
      const from = exporter?.country;
      const key = `${from} ${to} ${judged.class}`;
      routes.set(key, { from, to, class: judged.class, count: (routes.get(key)?.count ?? 0) + 1 });
    }
  return [...routes.values()];
}

/** Returns the name of a recognition within the law of a date. */
export const keyOfRecognition = ({ law, act, countries }: OfLaw<Recognition>): string =>
  [law, act, countries[0]].join(' ');

/** A transfer that rests on a recognition, and whether another valid ground of the same law would be left. */
interface Resting<T> {
  readonly one: T;
  readonly hasOther: boolean;
}

/** Returns the transfers that rest on a recognition, those first that would have no other ground. */
export function restingOn<T extends Judged>(
  { law, ground, countries }: Pick<OfLaw<Recognition>, 'law' | 'ground' | 'countries'>,
  transfers: readonly T[],
): readonly Resting<T>[] {
  const isValid = (state: GroundState) => VALID.includes(state);
  const resting = transfers.flatMap((one): Resting<T>[] => {
    if (!one.transfer.countries.some((country) => countries.includes(country))) return [];
    const valid = currentGrounds(one).filter(({ state }) => isValid(state) || state === 'NOT_JUDGED');
    if (!valid.some(({ row: { code } }) => code === ground)) return [];
    const others = valid.filter(({ row, state }) => row.law === law && row.code !== ground && isValid(state));
    return [{ one, hasOther: others.length > 0 }];
  });
  return [...resting.filter(({ hasOther }) => !hasOther), ...resting.filter(({ hasOther }) => hasOther)];
}

/** The dates that transfers state, and what decides which recognitions concern them. */
export function datesOf(
  transfers: readonly Pick<Transfer, 'countries' | 'jurisdictions' | 'grounds' | 'suspension' | 'checks'>[],
) {
  const days = new Map<string, { on: string; groundCount: number; suspendedCount: number }>();
  const add = (on: string | undefined, kind: 'groundCount' | 'suspendedCount') => {
    if (on === undefined) return;
    const day = days.get(on) ?? { on, groundCount: 0, suspendedCount: 0 };
    days.set(on, { ...day, [kind]: day[kind] + 1 });
  };
  for (const { grounds, suspension } of transfers) {
    add(suspension?.since, 'suspendedCount');
    for (const on of new Set(grounds.flatMap(({ since, until }) => [since, until]))) add(on, 'groundCount');
  }
  const begun = transfers.flatMap(({ grounds, suspension, checks }) => [
    ...grounds.map(({ since }) => since),
    suspension?.since,
    ...checks.map(({ on }) => on),
  ]);
  return {
    first: begun.filter((on) => on !== undefined).sort()[0],
    days: [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
    laws: [...new Set(transfers.flatMap((one) => [...one.grounds.map(({ law }) => law), ...one.jurisdictions]))],
    destinations: [...new Set(transfers.flatMap(({ countries }) => countries))],
  };
}
