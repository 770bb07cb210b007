/** Eras of the Japanese calendar, each with the year before its first. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ...['令和', 'R'].map((era) => [era, 2018] as const),
  ...['平成', 'H'].map((era) => [era, 1988] as const),
  ...['昭和', 'S'].map((era) => [era, 1925] as const),
]);
