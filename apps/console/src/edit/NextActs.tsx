import { Button } from '@mantine/core';
import { use } from 'react';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';
import { commandTitle } from './command-title';
import { COMMANDS, commandsOf } from './commands';
import { useCommandSheet } from './opener';
import { useRecordable } from './recordable';
import { mayGive } from './roles';
import { ThingOfPage } from './ThingCommands';

/** Offers at the end of the head of a page what follows in the review of its thing: to submit, approve or review it, or to return it. */
export function NextActs() {
  const words = useWords();
  const role = useSession()?.role;
  const open = useCommandSheet();
  const { type, id, status } = use(ThingOfPage)!;
  const { mayChange } = useRecordable(id === undefined ? [] : [id]);
  const possible = commandsOf(type, 'review', false).filter(
    (command) => COMMANDS[command]!.states?.includes(status!) && mayGive(command, role),
  );
  const next = possible.find((command) => COMMANDS[command]!.states!.length === 1);
  if (next === undefined || id === undefined || !mayChange(id)) return null;
  const back = status === 'IN_REVIEW' ? possible.filter((command) => command === 'requestChanges') : [];
  return [...back, next].map((command) => (
    <Button
      key={command}
      variant={command === next ? 'filled' : 'default'}
      data-commands={command}
      onClick={() => open({ command, kind: type, id })}
    >
      {commandTitle(words, command)}
    </Button>
  ));
}
