/** What can be done with a section of a thing, or with a row of it. */
export interface CommandsProps {
  readonly type: string;
  readonly section: string;
  readonly id?: string;
  readonly row?: string;
}

/** Offers the commands of a section. */
export function Commands(_props: CommandsProps) {
  return null;
}
