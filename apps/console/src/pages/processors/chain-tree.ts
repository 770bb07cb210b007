// The chain of engagements: a processor, and those who work under it.

/** The parts of an engagement that make the chain. */
export interface Linked {
  readonly id: string;
  readonly under: { readonly id: string } | null;
}

/** An engagement with those that work under it. */
export interface Link<E extends Linked> {
  readonly engagement: E;
  readonly below: readonly Link<E>[];
}

/** Returns the tree below each of the given engagements. An engagement that is under itself is shown once. */
export function treesOf<E extends Linked>(roots: readonly E[], all: readonly E[]): readonly Link<E>[] {
  const under = new Map<string, E[]>();
  for (const engagement of all)
    if (engagement.under) under.set(engagement.under.id, [...(under.get(engagement.under.id) ?? []), engagement]);
  const treeOf = (engagement: E, above: ReadonlySet<string>): Link<E> => {
    const path = new Set([...above, engagement.id]);
    const below = (under.get(engagement.id) ?? []).filter(({ id }) => !path.has(id));
    return { engagement, below: below.map((one) => treeOf(one, path)) };
  };
  return roots.map((root) => treeOf(root, new Set()));
}

/** Returns how many engagements are below, at any depth. */
export const countBelow = <E extends Linked>({ below }: Link<E>): number =>
  below.reduce((sum, link) => sum + 1 + countBelow(link), 0);

/** Returns the engagement at the top of the chain that the engagement is in, or undefined if it is not among them. */
export function rootOf<E extends Linked>(id: string, all: readonly E[]): E | undefined {
  const byId = new Map(all.map((engagement) => [engagement.id, engagement]));
  const seen = new Set<string>();
  let at = byId.get(id);
  while (at?.under && byId.has(at.under.id) && !seen.has(at.id)) {
    seen.add(at.id);
    at = byId.get(at.under.id);
  }
  return at;
}
