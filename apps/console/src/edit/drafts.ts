import type { Values } from '../parts/values';
import { type Kept, keptInMemory } from './sending';
import type { Circumstances } from './variables';

/** The content of the form of a command that somebody typed. It outlives a closed sheet, a lost session and a reload. */
interface Draft {
  readonly values: Values;
  readonly circumstances: Circumstances;
}

/** The command, thing and row that a form is for. */
export interface FormOf {
  readonly command: string;
  readonly kind?: string;
  readonly id?: string;
  readonly row?: string;
  /** The name of the thing or row, which the form says. */
  readonly name?: string;
  /** The date that the page shows, if it is not today: what is recorded holds from there. */
  readonly effectiveOn?: string;
  /** Values that the page gives, such as the position of an event. */
  readonly values?: Values;
  /** The field that the form is opened for, dotted. It is shown first and marked. */
  readonly marked?: string;
}

const nameOf = ({ command, id = '', row = '', values = {} }: FormOf, what: 'draft' | 'sent' = 'draft') =>
  `regesta.${what}.${command}.${id}.${row}.${JSON.stringify(values)}`;

/** Returns what was typed before into this form, if it was not recorded. */
export function readDraft(form: FormOf): Draft | undefined {
  const kept = sessionStorage.getItem(nameOf(form));
  return kept ? JSON.parse(kept) : undefined;
}

/** Keeps what is typed. A file that was chosen is chosen again: there is no room for it. */
export function keepDraft(form: FormOf, draft: Draft): void {
  const withoutFile = JSON.stringify(draft, (name, value) => (name === 'content' ? undefined : value));
  sessionStorage.setItem(nameOf(form), withoutFile);
}

/** Forgets what was typed: it was recorded, or is not wanted. */
export function dropDraft(form: FormOf): void {
  sessionStorage.removeItem(nameOf(form));
}

/**
 * Returns the place of the unanswered command of the form. Like what is typed, it outlives a closed sheet and a reload. A command that
 * cannot be rehearsed is forgotten with the sheet: to ask what became of it is to send it.
 */
export function keptFor(form: FormOf, isAtOnce: boolean): Kept {
  if (isAtOnce) return keptInMemory();
  const name = nameOf(form, 'sent');
  return {
    read: () => JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined,
    keep: (command) => sessionStorage.setItem(name, JSON.stringify(command)),
    drop: () => sessionStorage.removeItem(name),
  };
}
