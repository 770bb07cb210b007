/** Returns the value at a dotted path, where a row is named by its key. */
export function valueAt(state: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        Array.isArray(value)
          ? value.find(({ key }) => key === name)
          : (value as Record<string, unknown> | undefined)?.[name],
      state,
    );
}

/** Returns the origin of the path: its own, or that of the nearest path above it. */
export function nearest<By>(found: ReadonlyMap<string, By>, path: string): By | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
    if (found.has(at)) return found.get(at);
    if (!at.includes('.')) return undefined;
  }
}
