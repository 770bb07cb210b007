import type { Words } from '../words/words';

/** The parts of a contact by which it is known. */
export interface NamedContact {
  readonly name: string | null;
  readonly department: string | null;
  readonly email?: string | null;
  readonly erased?: boolean;
}

/** Returns what a contact is called: the name, else the department, else the mailbox; in words if it has none or was forgotten. */
export function nameOfContact({ t }: Pick<Words, 't'>, { name, department, email, erased }: NamedContact): string {
  if (erased) return t('people.forgottenPerson');
  return name || department || email || t('people.noName');
}
