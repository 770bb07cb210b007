import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { connection } from '../../../api/connection';
import { problemsOf } from '../../../api/errors';
import { moveTo } from '../../../app/position';
import type { Receipt } from '../../../edit/receipt';
import { documentOf } from '../../../edit/schema';
import { variablesOf } from '../../../edit/variables';
import type { ActivityRow } from '../list/query';
import type { BulkCommand, BulkValues } from './commands';

/** Result of the command for one row: the words of the server if it was refused. */
export interface BulkResult {
  readonly row: ActivityRow;
  readonly refusal?: string;
}

/**
 * Returns what the form says, by the names of arguments; a command takes its own. What is approved is what the page shows, so
 * that nothing is approved unseen.
 */
const givenFor = ({ revision }: ActivityRow, { text }: BulkValues) => ({
  comment: text,
  outcome: text,
  upTo: revision,
});

/** Gives one command to many rows, one after the other. A row that is refused does not stop the others. */
export function useBulk() {
  const client = useClient();
  const [results, setResults] = useState<readonly BulkResult[]>([]);
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  // A command that is sent again keeps its id, so that it cannot be recorded twice.
  const ids = useRef(new Map<string, string>());

  useEffect(() => (isRunning ? connection.records() : undefined), [isRunning]);
  const run = useCallback(
    async (command: BulkCommand, rows: readonly ActivityRow[], values: BulkValues) => {
      isStopped.current = false;
      setRunning(true);
      setResults([]);
      let newest: string | undefined;
      for (const row of rows) {
        if (isStopped.current) break;
        const key = JSON.stringify([command.name, row.id, values]);
        if (!ids.current.has(key)) ids.current.set(key, crypto.randomUUID());
        const given = givenFor(row, values);
        const sending = { ...values, evidence: '', commandId: ids.current.get(key)!, dryRun: false };
        const { data, error } = await client
          .mutation<Record<string, Receipt>>(
            documentOf(command.command),
            variablesOf(command.command, row.id, given, sending),
          )
          .toPromise();
        newest = Object.values(data ?? {})[0]?.position ?? newest;
        const refusal = error && problemsOf(error).map(({ message }) => message);
        setResults((before) => [...before, { row, refusal: refusal?.join(' ') }]);
      }
      setRunning(false);
      if (newest !== undefined) moveTo(newest);
    },
    [client],
  );
  /** Ends the run after the row that it is at. */
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  return { results, isRunning, run, stop };
}
