import { differences, same } from '#kernel';
import { FOREVER } from '#ledger';
import type { Version } from '#read-model';
import type { ContentChange } from './history.graphql.js';

/** Returns what each position changed in the versions of one thing: the fields that differ, by the dates from which. */
export function contentChanges(versions: readonly Version[]): Map<bigint, ContentChange[]> {
  const positions = new Set(versions.flatMap(({ since, until }) => [since, ...(until === undefined ? [] : [until])]));
  const changes = new Map<bigint, ContentChange[]>();
  for (const position of [...positions].sort((a, b) => (a < b ? -1 : 1))) {
    const gone = versions.filter(({ until }) => until === position);
    const come = versions.filter(({ since }) => since === position);
    const changed = between(gone, come);
    if (changed.length > 0) changes.set(position, changed);
  }
  return changes;
}

function between(gone: readonly Version[], come: readonly Version[]): ContentChange[] {
  const dates = [...new Set([...gone, ...come].flatMap(({ from, to }) => [from, to]))].sort();
  const result: ContentChange[] = [];
  dates.slice(0, -1).forEach((from, i) => {
    const [before, after] = [stateOn(gone, from), stateOn(come, from)];
    const fields = differences(before, after);
    if (fields.length === 0) return;
    const to = dates[i + 1] === FOREVER ? undefined : dates[i + 1];
    const last = result.at(-1);
    if (last && last.to === from && same(last.fields, fields)) last.to = to;
    else result.push({ from, to, fields });
  });
  return result;
}

function stateOn(versions: readonly Version[], date: string) {
  return versions.find(({ from, to }) => from <= date && date < to)?.state;
}
