import type { Words } from '../words/words';

/** Returns the title of an item of a profile's statements. One that nobody has given a title is its name as words. */
export const statementTitle = ({ find }: Pick<Words, 'find'>, item: string): string =>
  find(`codes.StatementItem.${item}`) ?? spaced(item);

/** Returns a name such as `jointControllers` as words. */
export function spaced(name: string): string {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
