import { COMMANDS } from './commands';
import type { FormOf } from './drafts';
import { formOfField } from './form-of-field';
import { fieldsOfCommand, fieldsOfInput } from './schema';

interface Found {
  readonly path: string;
  readonly subject: { readonly id: string; readonly type: string };
}

/** Returns the field of an open form in which a finding can be helped; undefined if another form has it. */
export function fieldOfPath({ command, id }: FormOf, { path, subject }: Found): string | undefined {
  const { type, section } = COMMANDS[command]!;
  const [[group = '', { name: input }] = ['', { name: '' }]] = fieldsOfCommand(command);
  const inGroup = (name = '') => (fieldsOfInput(input).some(([one]) => one === name) ? `${group}.${name}` : undefined);
  const [head = ''] = path.split('.');
  if (type === 'register') return subject.type === section ? inGroup(head) : undefined;
  if (subject.id !== id) return undefined;
  const form = formOfField(subject.type, path);
  if (form?.command === command && form.marked) return form.marked;
  // What the form adds to a list: the path ends with the field of the row, whose key may have dots.
  return head === section ? inGroup(path.slice(path.lastIndexOf('.') + 1)) : undefined;
}
