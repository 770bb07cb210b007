import type { Step } from '../../edit/bulk/change';
import { fieldsOfCommand, isInput } from '../../edit/schema';
import { type Values, valuesOf } from '../../parts/values';
import type { Entry, LibraryKind, Use } from './query';

// One name in all activities that say it: the same commands as on the page of each.

/** The command that sets what a kind names, and the field of its row that is the name. A list of texts has no rows. */
const SETS: Readonly<Record<LibraryKind, { readonly command: string; readonly field?: string }>> = {
  DATA_SUBJECT: { command: 'setDataSubject', field: 'name' },
  DATA_CATEGORY: { command: 'setDataCategory', field: 'name' },
  PURPOSE: { command: 'setPurpose', field: 'description' },
  SECURITY_MEASURE: { command: 'changeSecurityMeasures' },
};

/** Returns the command that renames what a kind names. */
export const commandOf = (kind: LibraryKind): string => SETS[kind].command;

/** Returns the commands: one for each row, and for each list of texts. */
export function planned(kind: LibraryKind, uses: readonly Use[]): readonly Step[] {
  const steps = uses.map(({ key, activity: { id, name } }) => ({
    command: commandOf(kind),
    kind: 'processingActivity',
    id,
    row: key ?? undefined,
    name: name ?? id,
  }));
  return [...new Map(steps.map((step) => [`${step.id} ${step.row}`, step])).values()];
}

/** Returns the values of a command with the new name in the place of each spelling; undefined if it is written so already. */
export function renamed(kind: LibraryKind, { spellings }: Entry, to: string, now: Values): Values | undefined {
  const { command, field } = SETS[kind];
  const [argument] = fieldsOfCommand(command).find(([, { name }]) => isInput(name) === (field !== undefined))!;
  if (field === undefined) {
    const texts = now[argument] as readonly string[];
    const after = [...new Set(texts.map((text) => (spellings.includes(text) ? to : text)))];
    return JSON.stringify(after) === JSON.stringify(texts) ? undefined : { ...now, [argument]: after };
  }
  const row = valuesOf(now[argument]);
  return row[field] === to ? undefined : { ...now, [argument]: { ...row, [field]: to } };
}
