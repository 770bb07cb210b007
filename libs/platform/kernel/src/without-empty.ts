/** Removes empty lists, flags that are off and values that are not stated, at every depth: they state nothing. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null)
    return value === false || value === null || value === 'NOT_STATED' ? undefined : value;
  const fields = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[name, kept]];
  });
  return Object.fromEntries(fields);
}
