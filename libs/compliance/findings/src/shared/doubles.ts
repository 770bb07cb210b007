import { say } from '#kernel';
import type { Kind, Snapshot, SnapshotThing } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../model/rule.js';
import { wordOf } from './terms.js';

/** The kinds of things that have keys, with the word for several of them. Jurisdictions have their codes. */
export const KEYED = {
  processingActivity: 'processing activities',
  engagement: 'engagements',
  transfer: 'transfers',
  party: 'parties',
  contact: 'contacts',
} as const satisfies Partial<Record<Kind, string>>;

/** Returns how many things of the kind have a key, for each key that several have. */
function sharedKeys(register: Snapshot, kind: keyof typeof KEYED): ReadonlyMap<string, number> {
  return register.derive(`keys that several of the kind ${kind} have`, (snapshot) => {
    const counts = new Map<string, number>();
    for (const { key } of snapshot.all(kind) as readonly { readonly key?: string }[])
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    return new Map([...counts].filter(([, count]) => count > 1));
  });
}

/** Reports a thing whose key is that of another one, too: most often, one thing was registered twice. */
export const doubled =
  (kind: keyof typeof KEYED) =>
  ({ key }: SnapshotThing, law: string, { snapshot, law: on }: RuleContext): Fault[] => {
    const count = key === undefined ? undefined : sharedKeys(snapshot, kind).get(key);
    if (count === undefined) return [];
    const cited = law === 'EU' || law === 'UK' ? undefined : (on.one(law, 'record') ?? on.one(law, 'acts'));
    return [
      {
        path: 'key',
        message: say`The key ${key} is that of ${count} ${wordOf(KEYED[kind])}. A register file cannot say which of them it means, and the record can have one twice. If they are the same, join them. Otherwise end one, and register it again under a key of its own.`,
        severity: 'NOTICE',
        ...(cited && citing(cited)),
      },
    ];
  };
