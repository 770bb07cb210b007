import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { CombinedError } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { client } from '../api/client';
import { type Problem, problemsOf } from '../api/errors';
import { placeOf } from '../app/places';
import { moveTo } from '../app/position';
import { useMoment } from '../moment/moment';
import { type Values, valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import { COMMANDS } from './commands';
import { dropDraft, type FormOf } from './drafts';
import type { Receipt } from './receipt';
import { documentOf, fieldsOfCommand } from './schema';
import { readThing, type ThingForForm } from './thing';
import { useTyped } from './useTyped';
import { missingIn, variablesOf } from './variables';

/** Paths of the fields that every form has. */
const CIRCUMSTANCES = new Set(['meta.effectiveOn', 'meta.reason', 'meta.evidence']);
const NOTHING: ThingForForm = { thing: {}, values: {} };

/** Holds the state of the form of a command: what is typed, what it would do, and its problems. */
export function useCommandForm(form: FormOf, close: () => void) {
  const { t } = useWords();
  const { at } = useMoment();
  const [effect, setEffect] = useState<Receipt>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflict, setConflict] = useState<ThingForForm>();
  const [newKey, setNewKey] = useState<string>();
  const [working, setWorking] = useState<'CHECKING' | 'RECORDING'>();
  const { prefill, startAgain, ...typed } = useTyped(form, () => setEffect(undefined));
  const { base, setBase, isReady } = useThingOfForm(form, prefill, setProblems);
  const { tellRecorded, openNew } = useAfterwards(form.command);
  const send = useSending(form, base.revision);

  const attempt = async (dryRun: boolean): Promise<Receipt | undefined> => {
    const missing = missingIn(fieldsOfCommand(form.command), typed.values);
    setProblems(missing.map((path) => ({ code: 'INVALID', path, message: t('edit.missing'), details: {} })));
    if (missing.length > 0) return undefined;
    setWorking(dryRun ? 'CHECKING' : 'RECORDING');
    const { data, error } = await send(typed, dryRun);
    setWorking(undefined);
    if (!error) return Object.values(data ?? {})[0];
    const found = problemsOf(error);
    if (found.some(({ code }) => code === 'REVISION_CONFLICT')) setConflict(await readThing(form, { on: at.on }));
    else setProblems(found);
    return undefined;
  };
  const check = async () => setEffect(await attempt(true));
  const record = async () => {
    const receipt = await attempt(false);
    if (!receipt) return;
    dropDraft(form);
    moveTo(receipt.position);
    tellRecorded(typed.circumstances.effectiveOn);
    if (receipt.key) return setNewKey(receipt.key);
    close();
    openNew(receipt.id, typed.values);
  };
  /** Goes on with one of two versions, on top of the newest. */
  const settle = (decision: 'THEIRS' | 'MINE') => {
    setBase(conflict!);
    if (decision === 'THEIRS') typed.change(conflict!.values);
    setConflict(undefined);
    setEffect(undefined);
  };
  return {
    ...typed,
    startAgain: () => startAgain(base.values),
    isReady,
    thing: base.thing,
    ...placed(problems, form.command),
    effect,
    conflict,
    settle,
    newKey,
    check,
    record,
    isChecking: working === 'CHECKING',
    isRecording: working === 'RECORDING',
  };
}

/** Returns the function that sends what is typed. A form has one id: what is sent twice, after a lost answer, is recorded once. */
function useSending({ command, id }: FormOf, revision: string | undefined) {
  const commandId = useRef(crypto.randomUUID());
  return (
    { values, circumstances }: Pick<ReturnType<typeof useTyped>, 'values' | 'circumstances'>,
    dryRun: boolean,
  ) => {
    const expectedRevision = COMMANDS[command]!.atAnyRevision ? undefined : revision;
    const sending = { ...circumstances, commandId: commandId.current, dryRun, expectedRevision };
    return client.mutation<Record<string, Receipt>>(documentOf(command), variablesOf(command, id, values, sending));
  };
}

/** Reads the thing that a form is about, once, as the page shows it. What is typed before it is here would be lost. */
function useThingOfForm(form: FormOf, prefill: (values: Values) => void, fail: (problems: readonly Problem[]) => void) {
  const { at } = useMoment();
  const [base, setBase] = useState<ThingForForm>(NOTHING);
  const [isReady, setReady] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the thing is read once, as the page shows it
  useEffect(() => {
    const come = (read: ThingForForm) => {
      setBase(read);
      prefill(read.values);
    };
    void readThing(form, at)
      .then(come, (error: CombinedError) => fail(problemsOf(error)))
      .then(() => setReady(true));
  }, []);
  return { base, setBase, isReady };
}

/** Returns what follows a command that was recorded: a notice, and the page of a new thing. */
function useAfterwards(command: string) {
  const { t, date } = useWords();
  const navigate = useNavigate();
  const { type, section, isAct } = COMMANDS[command]!;
  return {
    tellRecorded: (effectiveOn: string) =>
      void notifications.show({
        title: t('edit.recorded'),
        closeButtonProps: { 'aria-label': t('parts.close') },
        message: isAct ? undefined : t('edit.recordedFrom', { date: date(effectiveOn) }),
      }),
    openNew: (id: string, { input }: Values) => {
      // The code of a new profile is in its address.
      const key = String(valuesOf(input).code ?? '');
      const place = type === 'register' ? placeOf({ type: section, id, key }) : undefined;
      if (place) void navigate({ to: place });
    },
  };
}

/** Divides problems by the fields of the form, and those that belong to none. */
function placed(problems: readonly Problem[], command: string) {
  const names = new Set(fieldsOfCommand(command).map(([name]) => name));
  const isOfField = ({ path }: Problem) =>
    path !== undefined && (names.has(path.split('.')[0]!) || CIRCUMSTANCES.has(path));
  return {
    byField: Object.fromEntries(problems.filter(isOfField).map(({ path, message }) => [path, message])),
    problems: problems.filter((problem) => !isOfField(problem)),
  };
}
