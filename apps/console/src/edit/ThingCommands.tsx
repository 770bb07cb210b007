import { createContext, use } from 'react';
import { Commands, type CommandsProps } from './Commands';

/** The thing that a page is about. */
export const ThingOfPage = createContext<Pick<CommandsProps, 'type' | 'id' | 'status'> | undefined>(undefined);

/** Offers what can be done with a section of the thing that the page is about, or with a row of it. */
export function ThingCommands(props: Pick<CommandsProps, 'section' | 'row' | 'name' | 'label'>) {
  return <Commands {...use(ThingOfPage)!} {...props} />;
}
