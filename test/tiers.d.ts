/** The end of a spec's name, its pairs of engines (`everything`: with those before a release), and the reason. */
export interface Tier {
  readonly pairs: readonly string[];
  readonly everything?: readonly string[];
  readonly why: string;
}
export const TIERS: Readonly<Record<string, Tier>>;
export const NEVER: Readonly<Record<string, readonly { readonly specs: string; readonly why: string }[]>>;
export const LONG: RegExp;
export const BUDGETS: Readonly<Record<string, number>>;
export const ALONE: RegExp;
export const APART: RegExp;
export const RARELY: RegExp;
export function tierOf(path: string): string | undefined;
export function tiersOn(pair: string, everything: boolean): string[];
export function specs(): string[];
