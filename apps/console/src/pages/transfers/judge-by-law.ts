import { lawOf } from '../../parts/concern';
import { type Fault, type GroundRow, groundPath } from './judge';

// The state of grounds without findings, for callers who do not see them: by the list of grounds and of recognitions.

/** A recognition, as far as its place and its time matter. */
export interface Recognised {
  readonly ground: string;
  readonly countries: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** The law on the date: its grounds by code, and the codes of all laws. */
export interface LawOfDate {
  readonly grounds: ReadonlyMap<string, { readonly law: string; readonly kind: string }>;
  readonly laws: ReadonlySet<string>;
}

/** Returns what the law's own lists say against the grounds of a transfer: no ground of the law, or a recognition that is not there. */
export function faultsByLaw(
  transfer: { readonly countries: readonly string[]; readonly grounds: readonly GroundRow[] },
  { grounds, laws }: LawOfDate,
  recognitions: readonly Recognised[],
  on: string,
): readonly Fault[] {
  return transfer.grounds.flatMap((ground): Fault[] => {
    const path = groundPath(ground);
    const fault = (rule: string): Fault => ({ rule: `${ground.law}.${rule}`, path, severity: 'ERROR' });
    const ofLaw = grounds.get(ground.code);
    if (!ofLaw) return [fault('TRANSFER.GROUND_IN_FORCE')];
    const listed = recognitions.filter((recognition) => recognition.ground === ground.code);
    if (ofLaw.kind !== 'RECOGNITION' || listed.length === 0) return []; // the exporter judges
    return transfer.countries
      .filter((country) => lawOf(country, laws) !== ofLaw.law)
      .flatMap((country) => {
        const own = listed.filter(({ countries }) => countries.includes(country));
        if (own.some(({ from, to }) => (!from || from <= on) && (!to || to > on))) return [];
        return [fault(own.some(({ to }) => to !== null && to <= on) ? 'RECOGNITION.FELL' : 'RECOGNITION.NONE')];
      });
  });
}
