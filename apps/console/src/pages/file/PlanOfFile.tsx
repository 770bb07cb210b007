import { Alert, Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { commandTitle } from '../../edit/command-title';
import { ShowMore } from '../../parts/ShowMore';
import { ThingLink } from '../../parts/ThingLink';
import { thingTitle } from '../../parts/thing-title';
import { useWords, type Words } from '../../words/words';
import { FindingsOfPlan } from './FindingsOfPlan';
import classes from './file.module.css';
import type { PlannedThing } from './plan';
import type { FileState } from './useRegisterFile';

interface Props {
  readonly state: FileState;
  readonly reason: string;
  changeReason(reason: string): void;
  apply(): void;
}

const PAGE = 30;

/** What applying a file would do, in words; and the way to do it. */
export function PlanOfFile({ state, reason, changeReason, apply }: Props) {
  const words = useWords();
  const { t, date } = words;
  const { plan, things = [], isComplete, effectiveOn } = state;
  const [shown, setShown] = useState(PAGE);
  if (!plan) return null;
  if (plan.commands.length === 0)
    return (
      <Alert color="pine" role="status" mt="md" title={t('file.nothing')}>
        {t('file.nothingHelp')}
      </Alert>
    );
  return (
    <Stack mt="lg" gap="md">
      <div role="status">
        <Title order={3} size="h4">
          {t('file.plan')}
        </Title>
        <Text>{t('file.planCounts', { things: things.length, events: plan.events })}</Text>
        <Text size="sm" c="dimmed">
          {effectiveOn ? t('file.holdsFrom', { date: date(effectiveOn) }) : t('file.holdsFromToday')}{' '}
          {t('file.nothingYet')}
        </Text>
      </div>
      {isComplete && (
        <Alert color="orange" title={t('file.complete')}>
          {t('file.completeHelp')}
        </Alert>
      )}
      <ul className={classes.things}>
        {things.slice(0, shown).map((thing) => (
          <li key={thing.id} className={classes.thing}>
            <PlannedThingName thing={thing} />
            <List size="sm" listStyleType="none">
              {thing.commands.map(({ command, count }) => (
                <List.Item key={command}>
                  {count > 1 ? t('file.times', { what: titleOf(command, words), count }) : titleOf(command, words)}
                </List.Item>
              ))}
            </List>
          </li>
        ))}
      </ul>
      <ShowMore shown={Math.min(shown, things.length)} total={things.length} more={() => setShown(shown + 10 * PAGE)} />
      {plan.rehearsal && <FindingsOfPlan rehearsal={plan.rehearsal} />}
      <Group align="flex-end" justify="space-between">
        <TextInput
          label={t('edit.why')}
          description={t('edit.whyHelp')}
          value={reason}
          onChange={({ currentTarget: { value } }) => changeReason(value)}
          style={{ flex: '1 1 20rem' }}
          maw={560}
        />
        <Button onClick={apply}>{t('file.record', { count: plan.events })}</Button>
      </Group>
    </Stack>
  );
}

/** The name of a thing. It leads to the thing if that is there already. */
function PlannedThingName({ thing }: { thing: PlannedThing }) {
  const words = useWords();
  const isNew = thing.commands.some(({ command }) => /^(?:Register|Engage|Open)/.test(command));
  const title =
    thing.type === 'jurisdictionProfile'
      ? thingTitle(words, thing)
      : (thing.name ?? thing.key ?? words.code('ThingType', thing.type));
  return (
    <div>
      <Text size="sm" fw={600}>
        {isNew ? (
          title
        ) : (
          <ThingLink type={thing.type} id={thing.id} keyOf={thing.key}>
            {title}
          </ThingLink>
        )}
      </Text>
      <Text size="xs" c="dimmed">
        {words.code('ThingType', thing.type)}
      </Text>
    </div>
  );
}

/** Returns the title of a command, which is that of the mutation of its name. */
function titleOf(command: string, words: Words): string {
  const mutation = command.charAt(0).toLowerCase() + command.slice(1);
  const title = commandTitle(words, mutation, '');
  if (title !== mutation) return title;
  return words.find(`file.command.${command}`) ?? command.replace(/([a-z])([A-Z])/g, '$1 $2');
}
