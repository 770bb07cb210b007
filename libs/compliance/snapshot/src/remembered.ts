/**
 * Returns the function with its results remembered for each object, as long as that object is in memory. It reads nothing else, and
 * nobody changes the object.
 */
export function remembered<T extends object, V extends {}>(compute: (of: T) => V): (of: T) => V {
  const known = new WeakMap<T, V>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) {
      value = compute(of);
      known.set(of, value);
    }
    return value;
  };
}
