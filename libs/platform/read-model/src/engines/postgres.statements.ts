// Names of prepared statements. PostgreSQL parses a named statement once a connection, and may keep its plan.

/** Tables of what searches and filters look for. How many rows have a word or a value decides on the plan. */
const BY_VALUE = /\b(?:from|join)\s+"?(?:words|texts|terms|term_sets|term_values)\b/i;
/** Longest statement to name. Longer ones have many rows, and seldom come again. */
const LONGEST = 4_000;
/** Most statements to name: each connection keeps them. */
const MOST = 300;

const NAMES = new Map<string, string>();

/** Returns the name under which a statement is prepared; undefined if it is planned for its values each time. */
export function statementName(text: string): string | undefined {
  const known = NAMES.get(text);
  if (known !== undefined || NAMES.size >= MOST || text.length > LONGEST || BY_VALUE.test(text)) return known;
  const name = `regesta_${NAMES.size}`;
  NAMES.set(text, name);
  return name;
}
