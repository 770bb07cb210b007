/** The end of a spec's name, the pairs of engines that it runs on (`everything`: those of the nightly run too), and why. */
export interface Tier {
  readonly pairs: readonly string[];
  readonly everything?: readonly string[];
  readonly why: string;
}
export const TIERS: Readonly<Record<string, Tier>>;
export const NEVER: Readonly<Record<string, readonly { readonly specs: string; readonly why: string }[]>>;
export const ALONE: RegExp;
export function tierOf(path: string): string | undefined;
export function tiersOn(pair: string, everything: boolean): string[];
