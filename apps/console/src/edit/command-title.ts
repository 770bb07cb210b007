import type { Words } from '../words/words';

/** Returns the title of a command: what it does to a row, or that it adds one. */
export function commandTitle({ find }: Pick<Words, 'find'>, command: string, row?: string): string {
  const added = row === undefined ? find(`commands.${command}.add`) : undefined;
  return added ?? find(`commands.${command}`) ?? command;
}
