import { Badge, Group, Stack } from '@mantine/core';
import { memo, useMemo } from 'react';
import { Dimmed } from '../../parts/Dimmed';
import { PageLink } from '../../parts/PageLink';
import { useWords } from '../../words/words';
import classes from './changes.module.css';
import { EventLine } from './EventLine';
import { Fields } from './Fields';
import { groupsOf } from './field-groups';
import type { ThingChanged } from './queries';
import { ThingName } from './ThingName';

interface Props {
  readonly change: ThingChanged;
  readonly named: (value: unknown) => unknown;
}

const COLOURS = { ADDED: 'pine', CHANGED: 'blue', REMOVED: 'red' } as const;

/** A thing that differs: what changed in it, through which events, by whom and why. */
export const ThingChange = memo(function ThingChange({ change, named }: Props) {
  const { t, code } = useWords();
  const { kind, thing, fields, events } = change;
  const groups = useMemo(
    () =>
      // Access and findings hold accounts and places; their events say it all.
      thing.type === 'access' || thing.type === 'finding'
        ? []
        : groupsOf(fields.map(({ path, before, after }) => ({ path, before: named(before), after: named(after) }))),
    [thing.type, fields, named],
  );
  return (
    <article className={classes.thing}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <h3 className={classes.name}>
          <ThingName thing={thing} named={named} />{' '}
          <Badge variant="light" tt="none" color={COLOURS[kind]}>
            {code('ChangeKind', kind)}
          </Badge>
        </h3>
        <PageLink to="/history/$id" params={{ id: thing.id }} size="sm" className="no-print">
          {t('changes.history')}
        </PageLink>
      </Group>
      <Fields type={thing.type} groups={groups} isFolded={kind !== 'CHANGED'} />
      {events.length > 0 ? (
        <Stack component="ul" gap={6} className={classes.events} aria-label={t('changes.events')}>
          {events.map((event) => (
            <li key={event.position}>
              <EventLine event={event} named={named} />
            </li>
          ))}
        </Stack>
      ) : (
        <Dimmed>{t('changes.noEvent')}</Dimmed>
      )}
    </article>
  );
});
