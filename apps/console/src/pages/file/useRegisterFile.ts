import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { moveTo } from '../../app/position';
import type { FileDraft } from './draft';
import { mistakesOf, type PlannedThing, thingsOf } from './plan';
import { APPLY, PLAN, type Plan, PROGRESS } from './queries';
import type { FileMistake, RegisterInput } from './read-file';
import { FileReaderInWorker } from './reader';

/** The state of applying a file. */
export interface FileState {
  readonly phase: 'WRITING' | 'CHECKING' | 'PLANNED' | 'APPLYING' | 'DONE' | 'BROKEN_OFF';
  readonly mistakes: readonly FileMistake[];
  readonly problems: readonly Problem[];
  readonly plan?: Plan;
  readonly things?: readonly PlannedThing[];
  /** True if the file retires what it omits. */
  readonly isComplete?: boolean;
  /** The date from which it holds, if the page or the file says so. */
  readonly effectiveOn?: string;
  /** Events recorded so far. */
  readonly done: number;
}

const START: FileState = { phase: 'WRITING', mistakes: [], problems: [], done: 0 };
const LOOKS_EVERY = 700;

/** Checks and applies register files. */
export function useRegisterFile() {
  const [state, setState] = useState<FileState>(START);
  const reader = useRef<FileReaderInWorker>(undefined);
  const input = useRef<RegisterInput>(undefined);
  useEffect(() => () => reader.current?.close(), []);

  /** Reads the file and asks the server for the plan. */
  const check = useCallback(async ({ text, effectiveOn }: FileDraft) => {
    setState({ ...START, phase: 'CHECKING' });
    reader.current ??= new FileReaderInWorker();
    const file = await reader.current.read(text);
    if (!file.input) return setState({ ...START, mistakes: file.mistakes });
    input.current = file.input;
    const { data, error } = await client
      .mutation(PLAN, { input: file.input, effectiveOn: effectiveOn || undefined })
      .toPromise();
    if (!data) {
      const { mistakes, problems } = mistakesOf(error ? problemsOf(error) : []);
      return setState({ ...START, mistakes: await reader.current.located(mistakes), problems });
    }
    const plan = data.applyRegister;
    setState({
      ...START,
      phase: 'PLANNED',
      plan,
      things: thingsOf(plan.commands, file.input),
      isComplete: file.input.complete === true,
      effectiveOn: effectiveOn || (typeof file.input.effectiveOn === 'string' ? file.input.effectiveOn : undefined),
    });
  }, []);

  /** Applies the file as it was planned, and follows how far it is. */
  const apply = useCallback(
    async ({ effectiveOn, reason }: FileDraft) => {
      const { plan } = state;
      if (!plan || !input.current) return;
      setState((before) => ({ ...before, phase: 'APPLYING', problems: [], done: 0 }));
      const stop = await following((soFar) =>
        setState((before) => ({ ...before, done: Math.min(Math.max(before.done, soFar), plan.events) })),
      );
      const { data, error } = await client
        .mutation(APPLY, {
          input: input.current,
          effectiveOn: effectiveOn || undefined,
          reason: reason.trim() || undefined,
          expectedPosition: plan.position,
        })
        .toPromise();
      stop();
      if (data) {
        moveTo(data.applyRegister.position);
        setState((before) => ({ ...before, phase: 'DONE', done: data.applyRegister.events }));
      } else setState((before) => ({ ...before, phase: 'BROKEN_OFF', problems: error ? problemsOf(error) : [] }));
    },
    [state],
  );

  const startAgain = useCallback(() => setState(START), []);
  return { state, check, apply, startAgain };
}

/** Reports again and again how many events were recorded since it began. Returns what ends it. */
async function following(report: (soFar: number) => void): Promise<() => void> {
  const recorded = async () => {
    const { data } = await client.query(PROGRESS, {}, { requestPolicy: 'network-only' }).toPromise();
    return data && Number(data.ledger.events);
  };
  const start = await recorded();
  const look = setInterval(async () => {
    const now = await recorded();
    if (now !== undefined && start !== undefined) report(now - start);
  }, LOOKS_EVERY);
  return () => clearInterval(look);
}
