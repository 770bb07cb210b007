/** Events that are shown together. */
export interface EventsTogether<E> {
  readonly events: readonly E[];
  /** True: they are translations. There are many of them. */
  readonly isFolded: boolean;
}

const TRANSLATIONS = new Set(['TextsTranslated', 'TranslationsWithdrawn']);

/** Returns the events in their order, with translations in a row together. One alone is like any other event. */
export function together<E extends { readonly type: string }>(events: readonly E[]): readonly EventsTogether<E>[] {
  const groups: E[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && [event, last[0]!].every(({ type }) => TRANSLATIONS.has(type))) last.push(event);
    else groups.push([event]);
  }
  return groups.map((group) => ({ events: group, isFolded: group.length > 1 }));
}
