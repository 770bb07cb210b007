import type { Problem } from '../../api/errors';
import type { FileMistake } from './read-file';
import { wrongValueOf } from './wrong-value';

/** A command of a plan. */
interface PlannedCommand {
  readonly command: string;
  readonly thing: { readonly id: string; readonly type: string; readonly key?: string | null };
}

/** A thing of a plan with its commands, each with the number of times that it is given. */
export interface PlannedThing {
  readonly id: string;
  readonly type: string;
  readonly key?: string | null;
  readonly name?: string;
  readonly commands: readonly { readonly command: string; readonly count: number }[];
}

/** Lists of a register file, by the type of their things. */
export const LISTS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  party: 'parties',
  processingActivity: 'processingActivities',
  engagement: 'engagements',
  transfer: 'transfers',
  jurisdictionProfile: 'jurisdictionProfiles',
};

type Entry = Readonly<Record<string, unknown>>;

/** Returns the things of a plan in its order, with the names that the file gives them. */
export function thingsOf(commands: readonly PlannedCommand[], file: Entry): readonly PlannedThing[] {
  const names = new Map<string, string>();
  for (const [type, list] of Object.entries(LISTS)) {
    const entries = file[list];
    if (!Array.isArray(entries)) continue;
    for (const entry of entries as readonly Entry[]) {
      const name = nameOf(entry);
      if (name) names.set(`${type} ${String(entry.key ?? entry.code)}`, name);
    }
  }
  const things = new Map<string, { thing: PlannedCommand['thing']; counts: Map<string, number> }>();
  for (const { thing, command } of commands) {
    const planned = things.get(thing.id) ?? { thing, counts: new Map() };
    planned.counts.set(command, (planned.counts.get(command) ?? 0) + 1);
    things.set(thing.id, planned);
  }
  return [...things.values()].map(({ thing, counts }) => ({
    ...thing,
    name: names.get(`${thing.type} ${thing.key}`),
    commands: [...counts].map(([command, count]) => ({ command, count })),
  }));
}

function nameOf(entry: Entry): string | undefined {
  const { reference, title, name, work, department, email } = entry;
  const parts = title ? [reference, title] : [name ?? work ?? department ?? email];
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}

/** Returns the problems of an answer that are mistakes of the file, with paths in the file; the others stay problems. */
export function mistakesOf(problems: readonly Problem[]): {
  readonly mistakes: readonly FileMistake[];
  readonly problems: readonly Problem[];
} {
  const isOfFile = ({ path, code }: Problem) =>
    path !== undefined && code !== 'POSITION_CONFLICT' && !OTHER_ARGUMENTS.has(path);
  return {
    mistakes: problems.filter(isOfFile).map(({ path = '', message }) => {
      const wrong = wrongValueOf(sentence(message));
      const place = path.replace(/^input\.?/, '');
      return { path: [place, wrong?.field].filter(Boolean).join('.'), message: sentence(message), wrong };
    }),
    problems: problems.filter((problem) => !isOfFile(problem)),
  };
}

const OTHER_ARGUMENTS = new Set(['effectiveOn', 'reason', 'expectedPosition', 'dryRun']);

const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`);
