import { Alert, Button, CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Loading } from '../parts/Loading';
import { Problems } from '../parts/Problems';
import { valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import { CommandFields } from './CommandFields';
import { Conflict } from './Conflict';
import { commandTitle } from './command-title';
import { COMMANDS } from './commands';
import type { FormOf } from './drafts';
import { Effect } from './Effect';
import { ForgetNotice } from './ForgetNotice';
import styles from './form.module.css';
import { DateOfForm, KeysTaken, ThingOfForm } from './form-context';
import { WhereToAdd } from './Limits';
import { MarkedField } from './Marked';
import { NewKey } from './NewKey';
import { fieldsOfCommand } from './schema';
import { typedThing } from './typed-thing';
import { useCommandForm } from './useCommandForm';
import { WhenAndWhy } from './WhenAndWhy';

interface SheetProps {
  readonly form: FormOf;
  readonly close: () => void;
  /** Keeps the sheet from being replaced by another one, until it is closed. */
  readonly hold: () => void;
}

/** The sheet of one command: its fields, from when it holds and why, what it will do, and recording it. A new key has no other copy. */
export default function CommandSheet({ form, close, hold }: SheetProps) {
  const words = useWords();
  const state = useCommandForm(form, close);
  const { newKey } = state;
  useEffect(() => {
    if (newKey) hold();
  }, [newKey, hold]);
  const title = commandTitle(words, form.command, form.row);
  useEffect(() => notifications.clean(), []); // a message would lie over the buttons of the form
  return (
    <Drawer.Root
      opened
      onClose={close}
      closeOnClickOutside={!newKey}
      closeOnEscape={!newKey}
      position="right"
      size="lg"
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={title}>
        <Drawer.Body pt="md">
          <Group justify="space-between" mb="md" wrap="nowrap">
            <Title order={2} size="h3">
              {title}
            </Title>
            {!newKey && <CloseButton onClick={close} aria-label={words.t('parts.close')} />}
          </Group>
          {newKey ? (
            <NewKey value={newKey} close={close} />
          ) : !state.isReady ? (
            <Loading />
          ) : (
            <CommandForm form={form} state={state} close={close} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** What belongs to departments and controllers. All else that can be added is shared. */
const BELONGING = new Set(['processingActivity', 'asset', 'engagement', 'transfer']);

interface Props {
  readonly form: FormOf;
  readonly state: ReturnType<typeof useCommandForm>;
  readonly close: () => void;
}

/** The form of a command. It is recorded once its effect has been shown, or at once. What it will do stays in sight. */
function CommandForm({ form, state, close }: Props) {
  const { t } = useWords();
  const { values, byField, effect, conflict, circumstances } = state;
  const fields = fieldsOfCommand(form.command);
  const { type, section, isAct, isAtOnce } = COMMANDS[form.command]!;
  const [isConfirmed, confirm] = useState(form.command !== 'forgetContact');
  const [marked, mark] = useState(form.marked);
  return (
    <form
      ref={useFirstField(marked)}
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        void (effect || isAtOnce ? state.record() : state.check());
      }}
    >
      <Stack>
        {form.name && <Text fw={600}>{form.name}</Text>}
        {type === 'register' && BELONGING.has(section) && <WhereToAdd />}
        {isAtOnce && <Text size="sm">{t('edit.atOnce')}</Text>}
        {state.hasDraft && <DraftKept drop={state.startAgain} />}
        {form.command === 'forgetContact' && <ForgetNotice confirm={confirm} />}
        <Around {...{ form, state, marked }}>
          <CommandFields form={form} values={values} change={state.change} problems={byField} />
        </Around>
        <WhenAndWhy
          circumstances={circumstances}
          change={state.changeCircumstances}
          isAct={isAct === true}
          hasOwnReason={fields.some(([name]) => name === 'reason')}
          problems={byField}
        />
      </Stack>
      <div className={styles.footer}>
        {conflict && <Conflict conflict={conflict} mine={values} fields={fields} settle={state.settle} />}
        <Problems problems={state.problems} />
        {effect && (
          <Effect effect={effect} form={form} mark={mark} from={isAct ? undefined : circumstances.effectiveOn} />
        )}
        <FormButtons state={state} isAtOnce={isAtOnce === true} isConfirmed={isConfirmed} close={close} />
      </div>
    </form>
  );
}

/** Sends the form by Ctrl-Enter or Cmd-Enter, also where Enter begins a line. */
function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Returns the ref of a form whose first field gets the focus: whoever types need not look for it. A list would open, and cover the form. */
function useFirstField(marked: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a field that is marked later takes the focus itself
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea');
    if (marked !== undefined || !field || field.matches('[aria-haspopup], [type="checkbox"]')) return;
    field.dataset.autofocus = ''; // for the sheet, which gives the focus after its content is there
    field.focus();
  }, []);
  return form;
}

interface AroundProps extends Pick<Props, 'form' | 'state'> {
  readonly marked: string | undefined;
  readonly children: ReactNode;
}

/** Gives the fields of a form what they choose from: the thing with its rows, the rows that are typed, and the date. */
function Around({ form: { command }, state, marked, children }: AroundProps) {
  const { type, row = '' } = COMMANDS[command]!;
  const { thing, values, circumstances } = state;
  const around = type === 'register' ? typedThing(command, values) : thing;
  const rows = Array.isArray(thing[row]) ? thing[row].map(valuesOf) : [];
  return (
    <ThingOfForm value={around}>
      <KeysTaken value={rows.map(({ key }) => String(key ?? ''))}>
        <DateOfForm value={circumstances.effectiveOn}>
          <MarkedField value={marked}>{children}</MarkedField>
        </DateOfForm>
      </KeysTaken>
    </ThingOfForm>
  );
}

/** Says that the form has what was typed before, and offers to drop it. */
function DraftKept({ drop }: { drop: () => void }) {
  const { t } = useWords();
  return (
    <Alert color="blue" py="xs">
      <Group justify="space-between">
        {t('edit.draftKept')}
        <Button size="compact-sm" variant="default" onClick={drop}>
          {t('edit.draftDrop')}
        </Button>
      </Group>
    </Alert>
  );
}

interface ButtonsProps extends Omit<Props, 'form'> {
  readonly isAtOnce: boolean;
  readonly isConfirmed: boolean;
}

function FormButtons({ state, isAtOnce, isConfirmed, close }: ButtonsProps) {
  const { t } = useWords();
  const { effect, check } = state;
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={close}>
        {t('edit.cancel')}
      </Button>
      {!isAtOnce && (
        <Button
          type={effect ? 'button' : 'submit'} // Enter in a field records what has been rehearsed
          variant={effect ? 'default' : 'filled'}
          loading={state.isChecking}
          onClick={(event) => {
            event.preventDefault();
            void check();
          }}
        >
          {t('edit.check')}
        </Button>
      )}
      {(effect || isAtOnce) && (
        <Button type="submit" loading={state.isRecording} disabled={!isConfirmed}>
          {t('edit.record')}
        </Button>
      )}
    </Group>
  );
}
