/** Ids of things that have a page, and of accounts. */
const THING = /^(?:party|contact|engagement|transfer|processingActivity|asset)-[0-9a-f]{8}-[0-9a-f-]{27}$/;
const PROFILE = /^jurisdictionProfile-([A-Z]{2}(?:-[A-Z0-9]{1,4})?|ALL)$/;
const ACCOUNT = /^grant-[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Returns the part of an account's id that tells it from others. */
export const shortAccount = (account: string): string => account.replace(/^grant-/, '').slice(0, 8);

/** Returns the ids of things in values of the register, each once. */
export function idsIn(values: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (THING.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner);
  };
  for (const value of values) look(value);
  return [...found];
}

/** Ids that one question names: the API permits 50 aliases, those of the fragment included. */
export const AT_ONCE = 40;

/** Returns the question for the names of so many ids: `$i0`, `$i1` and so on. */
export function namesQuery(count: number): string {
  const each = (say: (i: number) => string) => Array.from({ length: count }, (_, i) => say(i)).join(' ');
  return `query Names($at: Moment ${each((i) => `$i${i}: ID!`)}) {
    ${each((i) => `n${i}: node(id: $i${i}, at: $at) { ...Named }`)}
  }
  fragment Named on Node {
    ... on ProcessingActivity { title } ... on Party { party: name } ... on Transfer { transfer: title }
    ... on Engagement { work processor { name } } ... on Asset { asset: name } ... on Contact { department contact: name }
  }`;
}

/** The names of ids. */
export interface Naming {
  thing(id: string): string;
  account(id: string): string;
  /** Names the profile of a jurisdiction by its code. */
  profile(code: string): string;
}

/** Returns a value of the register with names in place of ids. */
export function withNames(value: unknown, naming: Naming): unknown {
  if (typeof value === 'string') {
    if (THING.test(value)) return naming.thing(value);
    if (ACCOUNT.test(value)) return naming.account(value);
    const code = PROFILE.exec(value)?.[1];
    return code ? naming.profile(code) : value;
  }
  if (Array.isArray(value)) return value.map((item) => withNames(item, naming));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNames(inner, naming)]));
}
