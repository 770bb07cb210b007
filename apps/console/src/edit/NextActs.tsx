import { Button } from '@mantine/core';
import { use } from 'react';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';
import { commandTitle } from './command-title';
import { COMMANDS, commandsOf } from './commands';
import { useCommandSheet } from './opener';
import { mayGive } from './roles';
import { ThingOfPage } from './ThingCommands';

/** Offers in the head of a page what follows in the review of its thing: to submit, approve or review it. */
export function NextAct() {
  const words = useWords();
  const role = useSession()?.role;
  const open = useCommandSheet();
  const { type, id, status } = use(ThingOfPage)!;
  const next = commandsOf(type, 'review', false).find((command) => {
    const { states = [] } = COMMANDS[command]!;
    return states.length === 1 && states[0] === status && mayGive(command, role);
  });
  if (next === undefined) return null;
  return (
    <Button size="compact-sm" data-commands={next} onClick={() => open({ command: next, kind: type, id })}>
      {commandTitle(words, next)}
    </Button>
  );
}
