import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { CombinedError } from '@urql/core';
import { useEffect, useState } from 'react';
import { client } from '../api/client';
import { type Problem, problemsOf } from '../api/errors';
import { placeOf } from '../app/places';
import { moveTo } from '../app/position';
import { useSession } from '../app/SessionContext';
import { useMoment } from '../moment/moment';
import { type Values, valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import { COMMANDS } from './commands';
import { dropDraft, type FormOf, keptFor } from './drafts';
import { useCommandSheet } from './opener';
import type { Receipt } from './receipt';
import { mayGive } from './roles';
import { documentOf, fieldsOfCommand } from './schema';
import { type Sent, sendOnce } from './sending';
import { readThing, type ThingForForm } from './thing';
import { RecordedWithUndo } from './Undo';
import { useTyped } from './useTyped';
import { missingIn, variablesOf } from './variables';

/** Milliseconds for which the message offers to take back what was recorded. */
const TIME_TO_UNDO = 15_000;
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
  const finish = useFinishing(form, close, setNewKey);
  const send = useSending(form, base.revision);

  const attempt = async (dryRun: boolean): Promise<void> => {
    const missing = missingIn(fieldsOfCommand(form.command), typed.values);
    setProblems(missing.map((path) => ({ code: 'INVALID', path, message: t('edit.missing'), details: {} })));
    if (missing.length > 0) return;
    setWorking(dryRun ? 'CHECKING' : 'RECORDING');
    const sent = await send(typed, dryRun);
    setWorking(undefined);
    if (sent.recorded) return finish(sent, typed.circumstances.effectiveOn, effect);
    if (!sent.error) return setEffect(sent.receipt);
    const found = problemsOf(sent.error);
    if (found.some(({ code }) => code === 'REVISION_CONFLICT')) setConflict(await readThing(form, { on: at.on }));
    else setProblems(found);
  };
  /** A field that was missing is no longer a problem once it is filled in. */
  const isLeft = ({ path, message }: Problem) =>
    message !== t('edit.missing') || missingIn(fieldsOfCommand(form.command), typed.values).includes(path ?? '');
  const check = () => attempt(true);
  const record = () => attempt(false);
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
    ...placed(problems.filter(isLeft), form.command),
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

/** Returns the function that sends what is typed. What is sent again, after a lost answer, is recorded once. */
function useSending(form: FormOf, revision: string | undefined) {
  const { command, id } = form;
  const { isAtOnce = false, atAnyRevision } = COMMANDS[command]!;
  const [kept] = useState(() => keptFor(form, isAtOnce));
  return (
    { values, circumstances }: Pick<ReturnType<typeof useTyped>, 'values' | 'circumstances'>,
    dryRun: boolean,
  ): Promise<Sent<Receipt>> => {
    const expectedRevision = atAnyRevision ? undefined : revision;
    const variables = variablesOf(command, id, values, { ...circumstances, expectedRevision });
    const post = (sending: Values) =>
      client.mutation<Record<string, Receipt>>(documentOf(command), sending).toPromise();
    return sendOnce({ variables, dryRun, isAtOnce, kept, post });
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

/** Returns what ends the form once something is recorded. If that is something else than is typed now, this stays as a draft. */
function useFinishing(form: FormOf, close: () => void, showKey: (key: string) => void) {
  const { tellRecorded, tellEarlier, openNew } = useAfterwards(form.command);
  return ({ receipt, recorded, variables }: Sent<Receipt>, effectiveOn: string, rehearsed: Receipt | undefined) => {
    moveTo(receipt!.position);
    if (recorded === 'EARLIER') tellEarlier();
    else {
      dropDraft(form);
      tellRecorded(effectiveOn, receipt!, rehearsed);
    }
    if (receipt!.key) return showKey(receipt!.key);
    close();
    if (!form.stays) openNew(receipt!.id, variables);
  };
}

/** Returns what follows a command that was recorded: a notice, and the page of a new thing. */
function useAfterwards(command: string) {
  const open = useCommandSheet();
  const role = useSession()?.role;
  const { t, date } = useWords();
  const navigate = useNavigate();
  const { type, section, isAct } = COMMANDS[command]!;
  return {
    tellRecorded: (effectiveOn: string, { id, position }: Receipt, rehearsed: Receipt | undefined) => {
      const message = isAct ? undefined : t('edit.recordedFrom', { date: date(effectiveOn) });
      const undo = () => {
        notifications.hide(position);
        open({ command: 'annul', kind: 'event', id, values: { position } });
      };
      // A change of several events, and one that changes nothing, cannot be taken back by annulling the last event.
      const canUndo = !isAct && rehearsed?.rehearsal?.events.length === 1 && mayGive('annul', role);
      notifications.show({
        id: position,
        title: t('edit.recorded'),
        closeButtonProps: { 'aria-label': t('parts.close') },
        message: canUndo ? <RecordedWithUndo message={message} undo={undo} /> : message,
        ...(canUndo && { autoClose: TIME_TO_UNDO }),
      });
    },
    tellEarlier: () =>
      void notifications.show({
        title: t('edit.recordedEarlier'),
        closeButtonProps: { 'aria-label': t('parts.close') },
        message: t('edit.recordedEarlierHelp'),
        color: 'yellow',
        autoClose: false,
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
