import type { Snapshot } from '#snapshot';

/** Returns what the profile of the law states on the item; without it, what the profile of everywhere does. */
export function statementsOn(item: string, code: string, snapshot: Snapshot): string[] {
  const [here = [], everywhere = []] = [code, 'ALL'].map((profile) =>
    snapshot
      .profile(profile)
      ?.statements.filter((statement) => statement.item === item)
      .map(({ text }) => text),
  );
  return here.length > 0 ? here : everywhere;
}

/** Returns the name of the statement that holds an item without a field: `ERASURE_MECHANISM` is `erasureMechanism`. */
export function statementOf(key: string): string {
  return key.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
