export function wordsOf(activities: readonly object[], filed: readonly object[]): string[];
