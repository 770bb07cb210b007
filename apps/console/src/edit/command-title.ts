import { labelOfField } from '#say';
import type { Words } from '../words/words';

/** Returns the title of a command: what it does to a row, or that it adds one. A plain field has that of every such field. */
export function commandTitle({ find }: Pick<Words, 'find'>, command: string, row?: string): string {
  const added = row === undefined ? find(`commands.${command}.add`) : undefined;
  const name = /^change(\w+)$/.exec(command)?.[1];
  const field = name && labelOfField(find, name);
  return added ?? find(`commands.${command}`) ?? (field && find('commands.changeField', { field })) ?? command;
}
