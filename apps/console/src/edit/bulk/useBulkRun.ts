import { useEffect, useRef, useState } from 'react';
import { client } from '../../api/client';
import { connection } from '../../api/connection';
import { moveTo } from '../../app/position';
import type { Receipt } from '../receipt';
import { documentOf } from '../schema';
import { readThing } from '../thing';
import type { Circumstances } from '../variables';
import type { Step } from './change';
import { type After, BulkRun, type Outcome } from './run';

type Phase = 'FORM' | 'CHECKING' | 'CHECKED' | 'RECORDING' | 'RECORDED';

/** Holds a change of many things from its form to what became of each: it is rehearsed, and then recorded. */
export function useBulkRun() {
  const [phase, setPhase] = useState<Phase>('FORM');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [total, setTotal] = useState(0);
  const run = useRef<BulkRun>(undefined);
  const isOwn = phase === 'RECORDING' || phase === 'RECORDED'; // until the page moves to what was recorded
  useEffect(() => (isOwn ? connection.records() : undefined), [isOwn]);

  const check = async (steps: readonly Step[], after: After, circumstances: Circumstances) => {
    setTotal(steps.length);
    setOutcomes([]);
    run.current = new BulkRun(
      steps,
      after,
      circumstances,
      {
        read: (step) => readThing(step, { on: circumstances.effectiveOn }),
        post: (command, variables) =>
          client.mutation<Record<string, Receipt>>(documentOf(command), variables).toPromise(),
      },
      setOutcomes,
    );
    await goOnChecking();
  };
  const goOnChecking = async () => {
    setPhase('CHECKING');
    await run.current!.rehearse();
    setPhase('CHECKED');
  };
  const record = async () => {
    setPhase('RECORDING');
    await run.current!.record();
    setPhase('RECORDED');
  };
  const last = outcomes.findLast(({ state }) => state === 'RECORDED')?.receipt?.position;
  /** Moves the page to what was recorded. Not before: the rows that the run is about would change below it. */
  const finish = () => {
    if (last !== undefined) moveTo(last);
  };
  return {
    phase,
    outcomes,
    total,
    check,
    goOnChecking,
    record,
    finish,
    stop: () => run.current?.stop(),
    again: () => setPhase('FORM'),
  };
}
