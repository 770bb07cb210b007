import { labelOfField } from '../words/plain-fields';
import type { Words } from '../words/words';

/** Returns the title of a command: what it does to a row, or that it adds one. A plain field has that of every such field. */
export function commandTitle({ find }: Pick<Words, 'find'>, command: string, row?: string): string {
  const added = row === undefined ? find(`commands.${command}.add`) : undefined;
  const field = labelOfField({ find }, /^change(\w+)$/.exec(command)?.[1]);
  return added ?? find(`commands.${command}`) ?? (field && find('commands.changeField', { field })) ?? command;
}
