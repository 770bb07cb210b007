import { useCallback, useRef, useState } from 'react';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { moveTo } from '../../app/position';
import { inBase64 } from '../../parts/base64';
import { nameOf } from './file-name';
import { keepMapping, keptMapping } from './kept-mappings';
import { mistakesOf, thingsOf } from './plan';
import { APPLY, PLAN, type Plan, PROGRESS, READ_SPREADSHEET, type Reading } from './queries';
import { allEntries, type FilePart, together } from './spreadsheet';
import type { FileState } from './useRegisterFile';

/** A mapping that the browser has kept, with the number of answers in it. A new file begins without them. */
interface KeptMapping {
  readonly mapping: string;
  readonly answers: number;
}

/** A spreadsheet on its way into the register. */
interface SpreadsheetState {
  readonly name?: string;
  readonly isReading: boolean;
  readonly reading?: Reading;
  /** The mapping that the browser has kept for such sheets, if the file is read by its columns. */
  readonly kept?: KeptMapping;
  /** The state of planning and applying it, as a register file. */
  readonly file: FileState;
  readonly problems: readonly Problem[];
}

/** Options for reading a file: a mapping, a date, and an encoding. */
interface ReadingOptions {
  readonly mapping?: string;
  readonly on?: string;
  readonly encoding?: string;
  /** True for a mapping that somebody has corrected: it is kept for the next sheet with the same headings. */
  readonly isCorrected?: boolean;
  readonly kept?: KeptMapping;
  /** True to read it as the register proposes, and not by a mapping that is kept. */
  readonly isFresh?: boolean;
}

const FILE: FileState = { phase: 'WRITING', mistakes: [], problems: [], done: 0 };
const START: SpreadsheetState = { isReading: false, file: FILE, problems: [] };
const LOOKS_EVERY = 700;

const eventsSoFar = async () => {
  const { data } = await client.query(PROGRESS, {}, { requestPolicy: 'network-only' }).toPromise();
  return data ? Number(data.ledger.events) : undefined;
};

/** Reads a spreadsheet, and plans and applies its parts one after the other. */
export function useSpreadsheet() {
  const [state, setState] = useState<SpreadsheetState>(START);
  const content = useRef<{ readonly name: string; readonly parts: readonly string[] }>(undefined);
  const parts = useRef<readonly FilePart[]>([]);
  const setFile = useCallback(
    (file: Partial<FileState>) => setState((before) => ({ ...before, file: { ...before.file, ...file } })),
    [],
  );

  /** Asks the server what the file becomes. Without a mapping, it proposes one. */
  const read = useCallback(async (options: ReadingOptions = {}): Promise<void> => {
    const { current } = content;
    if (!current) return;
    setState((before) => ({ ...START, name: current.name, isReading: true, reading: before.reading }));
    const input = {
      name: current.name,
      content: [...current.parts],
      mapping: options.mapping,
      on: options.on || undefined,
      encoding: options.encoding || undefined,
    };
    const { data, error } = await client.mutation(READ_SPREADSHEET, { input }).toPromise();
    const reading = data?.readSpreadsheet;
    const kept = options.mapping === undefined && !options.isFresh ? keptMapping(reading?.columns ?? []) : undefined;
    if (kept !== undefined) {
      const { withoutAnswers } = await import('./corrected-mapping');
      const { mapping, answers } = withoutAnswers(kept);
      return read({ ...options, mapping, kept: { mapping: kept, answers } });
    }
    // A mapping of another version may be refused: then the file is read as if none were kept.
    if (!reading && options.kept) return read({ ...options, mapping: undefined, kept: undefined, isFresh: true });
    if (reading && options.isCorrected) keepMapping(reading.columns, reading.mapping);
    parts.current = (reading?.parts ?? []).map(({ effectiveOn, file }) => ({ effectiveOn, input: JSON.parse(file) }));
    setState((before) => ({
      ...START,
      name: current.name,
      reading: reading ?? before.reading,
      kept: options.kept,
      problems: error ? problemsOf(error) : [],
    }));
  }, []);

  /** Takes a file, and reads it. Its encoding is recognised. */
  const take = useCallback(
    async (file: File) => {
      content.current = { name: nameOf(file), parts: inBase64(new Uint8Array(await file.arrayBuffer())) };
      setState({ ...START, name: nameOf(file), isReading: true });
      await read();
    },
    [read],
  );

  /** Asks for the plans of all parts. */
  const plan = useCallback(async () => {
    setFile({ ...FILE, phase: 'CHECKING' });
    const plans: Plan[] = [];
    for (const { input } of parts.current) {
      const { data, error } = await client.mutation(PLAN, { input }).toPromise();
      if (!data) return setFile({ ...FILE, ...mistakesOf(error ? problemsOf(error) : []) });
      plans.push(data.applyRegister);
    }
    const whole = together(plans);
    const things = thingsOf(whole.commands, allEntries(parts.current));
    setFile({ ...FILE, phase: 'PLANNED', plan: whole, things, effectiveOn: parts.current[0]?.effectiveOn });
  }, [setFile]);

  /** Applies the parts. Each is planned again first, since it builds on the one before. What is done stays done. */
  const apply = useCallback(
    async (reason: string) => {
      setFile({ phase: 'APPLYING', problems: [], done: 0 });
      const start = await eventsSoFar();
      const look = setInterval(async () => {
        const now = await eventsSoFar();
        if (now !== undefined && start !== undefined)
          setState(({ file, ...before }) => ({ ...before, file: { ...file, done: Math.max(file.done, now - start) } }));
      }, LOOKS_EVERY);
      let done = 0;
      try {
        for (const { input } of parts.current) {
          const planned = await client.mutation(PLAN, { input }).toPromise();
          const expectedPosition = planned.data?.applyRegister.position;
          const variables = { input, reason: reason.trim() || undefined, expectedPosition };
          const { data, error } = planned.data ? await client.mutation(APPLY, variables).toPromise() : planned;
          if (!data) return setFile({ phase: 'BROKEN_OFF', done, problems: error ? problemsOf(error) : [] });
          done += data.applyRegister.events;
          moveTo(data.applyRegister.position);
        }
        setFile({ phase: 'DONE', done });
      } finally {
        clearInterval(look);
      }
    },
    [setFile],
  );

  const another = useCallback(() => {
    content.current = undefined;
    setState(START);
  }, []);
  return { state, take, read, plan, apply, another };
}
