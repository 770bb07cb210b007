/** Where answers are kept: a Map, or a WeakMap by what they are about. */
interface Answers<K, V> {
  get(about: K): V | undefined;
  set(about: K, answer: V): unknown;
}

/** The answer that is kept, or else is worked out and kept: rules ask the same for every thing of a snapshot. */
export function kept<K, V>(answers: Answers<K, V>, about: K, workOut: () => V): V {
  const known = answers.get(about);
  if (known !== undefined) return known;
  const answer = workOut();
  answers.set(about, answer);
  return answer;
}
