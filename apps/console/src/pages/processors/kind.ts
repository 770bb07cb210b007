import type { Words } from '../../words/words';

/** Returns what a party is: its kind, and that it is a class of companies. */
export function kindOf(
  party: { kind: string | null; class: boolean },
  { t, code, series }: Pick<Words, 't' | 'code' | 'series'>,
): string {
  return series([party.kind && code('PartyKind', party.kind), party.class && t('processors.class')]);
}
