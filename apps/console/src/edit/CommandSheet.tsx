import { Alert, Button, CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core';
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
import { NewKey } from './NewKey';
import { fieldsOfCommand } from './schema';
import { useCommandForm } from './useCommandForm';
import { WhenAndWhy } from './WhenAndWhy';

/** The sheet of one command: its fields, from when it holds and why, what it will do, and recording it. */
export default function CommandSheet({ form, close }: { form: FormOf; close: () => void }) {
  const words = useWords();
  const { t } = words;
  const state = useCommandForm(form, close);
  const { thing, values, circumstances, change, changeCircumstances, problems, byField, effect, conflict, newKey } =
    state;
  const fields = fieldsOfCommand(form.command);
  const { isAct, isAtOnce, ends } = COMMANDS[form.command]!;
  const title = commandTitle(words, form.command, form.row);

  return (
    <Drawer.Root opened onClose={close} closeOnClickOutside={!newKey} position="right" size="lg">
      <Drawer.Overlay />
      <Drawer.Content aria-label={title}>
        <Drawer.Body pt="md">
          <Group justify="space-between" mb="md" wrap="nowrap">
            <Title order={2} size="h3">
              {title}
            </Title>
            <CloseButton onClick={close} aria-label={t('parts.close')} />
          </Group>
          {newKey ? (
            <NewKey value={newKey} close={close} />
          ) : !state.isReady ? (
            <Loading />
          ) : (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void (effect || isAtOnce ? state.record() : state.check());
              }}
            >
              <Stack>
                {ends && form.name && <Text fw={600}>{form.name}</Text>}
                {isAtOnce && <Text size="sm">{t('edit.atOnce')}</Text>}
                {state.hasDraft && (
                  <Alert color="blue" py="xs">
                    <Group justify="space-between">
                      {t('edit.draftKept')}
                      <Button size="compact-sm" variant="default" onClick={state.startAgain}>
                        {t('edit.draftDrop')}
                      </Button>
                    </Group>
                  </Alert>
                )}
                {form.command === 'forgetContact' && <ForgetNotice confirm={state.confirm} />}
                <ThingOfForm value={thing}>
                  <CommandFields form={form} values={values} change={change} problems={byField} />
                </ThingOfForm>
                <WhenAndWhy
                  circumstances={circumstances}
                  change={changeCircumstances}
                  isAct={isAct === true}
                  hasOwnReason={fields.some(([name]) => name === 'reason')}
                  problems={byField}
                />
                {conflict && <Conflict conflict={conflict} mine={values} fields={fields} settle={state.settle} />}
                <Problems problems={problems} />
                {effect && <Effect effect={effect} />}
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
                        void state.check();
                      }}
                    >
                      {t('edit.check')}
                    </Button>
                  )}
                  {(effect || isAtOnce) && (
                    <Button type="submit" loading={state.isRecording} disabled={state.isUnconfirmed}>
                      {t('edit.record')}
                    </Button>
                  )}
                </Group>
              </Stack>
            </form>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
