import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { CombinedError } from '@urql/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../api/client';
import { type Problem, problemsOf } from '../api/errors';
import { placeOf } from '../app/places';
import { moveTo } from '../app/position';
import { today } from '../moment/dates';
import { useMoment } from '../moment/moment';
import { useWords } from '../words/words';
import { COMMANDS } from './commands';
import { dropDraft, type FormOf, keepDraft, readDraft } from './drafts';
import type { Values } from './prefill';
import type { Receipt } from './receipt';
import { documentOf, fieldsOfCommand } from './schema';
import { readThing, type ThingForForm } from './thing';
import { type Circumstances, missingIn, variablesOf } from './variables';

/** Paths of the fields that every form has. */
const CIRCUMSTANCES = new Set(['meta.effectiveOn', 'meta.reason', 'meta.evidence']);
const NOTHING: ThingForForm = { thing: {}, values: {} };
const NOW: Circumstances = { effectiveOn: '', reason: '', evidence: '' };

/** Holds the state of the form of a command: what is typed, what it would do, and its problems. */
export function useCommandForm(form: FormOf, close: () => void) {
  const { t, date } = useWords();
  const { at } = useMoment();
  const navigate = useNavigate();
  const [draft] = useState(() => readDraft(form));
  const [hasDraft, setHasDraft] = useState(draft !== undefined);
  const [base, setBase] = useState<ThingForForm>(NOTHING);
  const [values, setValues] = useState<Values>(draft?.values ?? form.values ?? {});
  const [circumstances, setCircumstances] = useState<Circumstances>(
    draft?.circumstances ?? { ...NOW, effectiveOn: today() },
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [effect, setEffect] = useState<Receipt>();
  const [conflict, setConflict] = useState<ThingForForm>();
  const [newKey, setNewKey] = useState<string>();
  // What is typed before the thing is here would be lost when it comes.
  const [isReady, setReady] = useState(false);
  const [working, setWorking] = useState<'CHECKING' | 'RECORDING'>();
  const [isConfirmed, confirm] = useState(form.command !== 'forgetContact');
  // One id a form: a command that is sent twice, because the answer was lost, is recorded once.
  const commandId = useRef(crypto.randomUUID());

  const load = useCallback(
    async (moment: object, keepValues: boolean) => {
      try {
        const read = await readThing(form, moment);
        setBase(read);
        if (!keepValues) setValues(read.values);
        return read;
      } catch (error) {
        setProblems(problemsOf(error as CombinedError));
        return NOTHING;
      }
    },
    [form],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the thing is read once, as the page shows it
  useEffect(() => void load(at, draft !== undefined).then(() => setReady(true)), []);

  const change = (next: Values) => {
    setValues(next);
    setEffect(undefined);
    keepDraft(form, { values: next, circumstances });
  };
  const changeCircumstances = (next: Circumstances) => {
    setCircumstances(next);
    setEffect(undefined);
    keepDraft(form, { values, circumstances: next });
  };
  const startAgain = () => {
    dropDraft(form);
    setHasDraft(false);
    setValues(base.values);
    setCircumstances({ ...NOW, effectiveOn: today() });
    setEffect(undefined);
  };

  const send = async (dryRun: boolean): Promise<Receipt | undefined> => {
    const missing = missingIn(fieldsOfCommand(form.command), values);
    setProblems(missing.map((path) => ({ code: 'INVALID', path, message: t('edit.missing'), details: {} })));
    if (missing.length > 0) return undefined;
    setWorking(dryRun ? 'CHECKING' : 'RECORDING');
    const sending = {
      ...circumstances,
      commandId: commandId.current,
      dryRun,
      expectedRevision: COMMANDS[form.command]!.atAnyRevision ? undefined : base.revision,
    };
    const { data, error } = await client.mutation(
      documentOf(form.command),
      variablesOf(form.command, form.id, values, sending),
    );
    setWorking(undefined);
    if (!error) return Object.values(data as Record<string, Receipt>)[0];
    const found = problemsOf(error);
    if (found.some(({ code }) => code === 'REVISION_CONFLICT')) setConflict(await readThing(form, { on: at.on }));
    else setProblems(found);
    return undefined;
  };

  const check = async () => setEffect(await send(true));
  const record = async () => {
    const receipt = await send(false);
    if (!receipt) return;
    dropDraft(form);
    moveTo(receipt.position);
    notifications.show({
      title: t('edit.recorded'),
      closeButtonProps: { 'aria-label': t('parts.close') },
      message: COMMANDS[form.command]!.isAct
        ? undefined
        : t('edit.recordedFrom', { date: date(circumstances.effectiveOn) }),
    });
    if (receipt.key) return setNewKey(receipt.key);
    close();
    const { type, section } = COMMANDS[form.command]!;
    const place =
      type === 'register' ? placeOf({ type: section, id: receipt.id, key: String(codeOf(values) ?? '') }) : undefined;
    if (place) void navigate({ to: place });
  };
  /** Goes on with one of two versions, on top of the newest. */
  const settle = (decision: 'THEIRS' | 'MINE') => {
    setBase(conflict!);
    if (decision === 'THEIRS') change(conflict!.values);
    setConflict(undefined);
    setEffect(undefined);
  };

  const names = new Set(fieldsOfCommand(form.command).map(([name]) => name));
  const isOfField = ({ path }: Problem) =>
    path !== undefined && (names.has(path.split('.')[0]!) || CIRCUMSTANCES.has(path));
  return {
    isReady,
    thing: base.thing,
    values,
    circumstances,
    change,
    changeCircumstances,
    hasDraft,
    startAgain,
    byField: Object.fromEntries(problems.filter(isOfField).map(({ path, message }) => [path, message])),
    problems: problems.filter((problem) => !isOfField(problem)),
    effect,
    conflict,
    settle,
    newKey,
    check,
    record,
    confirm,
    isUnconfirmed: !isConfirmed,
    isChecking: working === 'CHECKING',
    isRecording: working === 'RECORDING',
  };
}

/** The code of a new profile, which is in its address. */
const codeOf = ({ input }: Values) => (input as Values | undefined)?.code;
