import { Alert, Button, CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { Loading } from '../parts/Loading';
import { Problems } from '../parts/Problems';
import { useWords } from '../words/words';
import { CommandFields } from './CommandFields';
import { Conflict } from './Conflict';
import { commandTitle } from './command-title';
import { COMMANDS } from './commands';
import type { FormOf } from './drafts';
import { Effect } from './Effect';
import { ForgetNotice } from './ForgetNotice';
import { ThingOfForm } from './keys';
import { MarkedField } from './Marked';
import { NewKey } from './NewKey';
import { fieldsOfCommand } from './schema';
import { useCommandForm } from './useCommandForm';
import { WhenAndWhy } from './WhenAndWhy';

/** The sheet of one command: its fields, from when it holds and why, what it will do, and recording it. */
export default function CommandSheet({ form, close }: { form: FormOf; close: () => void }) {
  const words = useWords();
  const state = useCommandForm(form, close);
  const { newKey } = state;
  const title = commandTitle(words, form.command, form.row);
  useEffect(() => notifications.clean(), []); // a message would lie over the buttons of the form
  return (
    <Drawer.Root opened onClose={close} closeOnClickOutside={!newKey} position="right" size="lg">
      <Drawer.Overlay />
      <Drawer.Content aria-label={title}>
        <Drawer.Body pt="md">
          <Group justify="space-between" mb="md" wrap="nowrap">
            <Title order={2} size="h3">
              {title}
            </Title>
            <CloseButton onClick={close} aria-label={words.t('parts.close')} />
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

interface Props {
  readonly form: FormOf;
  readonly state: ReturnType<typeof useCommandForm>;
  readonly close: () => void;
}

/** The form of a command. It is recorded once its effect has been shown, or at once. */
function CommandForm({ form, state, close }: Props) {
  const { t } = useWords();
  const { values, byField, effect, conflict } = state;
  const fields = fieldsOfCommand(form.command);
  const { isAct, isAtOnce, ends } = COMMANDS[form.command]!;
  const [isConfirmed, confirm] = useState(form.command !== 'forgetContact');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void (effect || isAtOnce ? state.record() : state.check());
      }}
    >
      <Stack>
        {ends && form.name && <Text fw={600}>{form.name}</Text>}
        {isAtOnce && <Text size="sm">{t('edit.atOnce')}</Text>}
        {state.hasDraft && <DraftKept drop={state.startAgain} />}
        {form.command === 'forgetContact' && <ForgetNotice confirm={confirm} />}
        <ThingOfForm value={state.thing}>
          <MarkedField value={form.marked}>
            <CommandFields form={form} values={values} change={state.change} problems={byField} />
          </MarkedField>
        </ThingOfForm>
        <WhenAndWhy
          circumstances={state.circumstances}
          change={state.changeCircumstances}
          isAct={isAct === true}
          hasOwnReason={fields.some(([name]) => name === 'reason')}
          problems={byField}
        />
        {conflict && <Conflict conflict={conflict} mine={values} fields={fields} settle={state.settle} />}
        <Problems problems={state.problems} />
        {effect && <Effect effect={effect} />}
        <FormButtons state={state} isAtOnce={isAtOnce === true} isConfirmed={isConfirmed} close={close} />
      </Stack>
    </form>
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
          type="submit"
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
