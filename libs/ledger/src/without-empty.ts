/** What the value says: empty lists, flags that are off and what is not stated say nothing, wherever they stand. */
export function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(said);
  if (typeof value !== 'object' || value === null)
    return value === false || value === null || value === 'NOT_STATED' ? undefined : value;
  const fields = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const saying = said(inner);
    return saying === undefined ? [] : [[name, saying]];
  });
  return Object.fromEntries(fields);
}
