import { Button } from '@mantine/core';
import { lazy, Suspense, use } from 'react';
import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';
import { commandTitle } from './command-title';
import { COMMANDS, commandsOf } from './commands';
import { useCommandSheet } from './opener';
import { useRecordable } from './recordable';
import { mayGive } from './roles';
import { ThingOfPage } from './ThingCommands';

const WhoApproves = lazy(() => import('./WhoApproves'));

const OWN_CHANGE = graphql('query OwnChange($id: ID!) { hasOwnChange(of: $id) }');

/** Offers at the end of the head of a page what follows in the review of its thing: to submit, approve or review it, or to return it. */
export function NextActs() {
  const words = useWords();
  const role = useSession()?.role;
  const open = useCommandSheet();
  const { type, id, status } = use(ThingOfPage)!;
  const { mayChange } = useRecordable(id === undefined ? [] : [id]);
  const isInReview = status === 'IN_REVIEW';
  const own = useAsk(
    OWN_CHANGE,
    { id: id ?? '' },
    { pause: !isInReview || id === undefined || !mayGive('approve', role), isLive: true },
  );
  const fitting = commandsOf(type, 'review', false).filter((command) => COMMANDS[command]!.states?.includes(status!));
  const possible = fitting.filter((command) => mayGive(command, role));
  const next = fitting.find((command) => COMMANDS[command]!.states!.length === 1);
  if (next === undefined || id === undefined || !mayChange(id) || !mayGive('submitForReview', role)) return null;
  const back = isInReview ? possible.filter((command) => command === 'requestChanges') : [];
  const isOffered = possible.includes(next) && !(isInReview && own.data?.hasOwnChange !== false);
  return (
    <>
      {[...back, ...(isOffered ? [next] : [])].map((command) => (
        <Button
          key={command}
          variant={command === next ? 'filled' : 'default'}
          data-commands={command}
          onClick={() => open({ command, kind: type, id })}
        >
          {commandTitle(words, command)}
        </Button>
      ))}
      {isInReview && (own.data?.hasOwnChange || !possible.includes(next)) && (
        <Suspense>
          <WhoApproves />
        </Suspense>
      )}
    </>
  );
}
