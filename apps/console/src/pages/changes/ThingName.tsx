import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { placeOf } from '../../app/places';
import type { NamedThing } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import { findingOf, useThingTitle } from './useThingTitle';

interface Props {
  readonly thing: NamedThing;
  /** Names ids of things. */
  readonly named: (value: unknown) => unknown;
  readonly size?: 'sm';
}

/** The title of a thing, which leads to its page. Of a finding also what it is about. */
export function ThingName({ thing, named, size }: Props) {
  const { t } = useWords();
  const title = useThingTitle()(thing);
  const finding = findingOf(thing.id);
  const place = finding ? '/findings' : thing.type === 'access' ? '/access' : placeOf(thing);
  return (
    <>
      {place ? (
        <Anchor
          component={Link}
          to={place}
          search={(finding ? { thing: finding.subject } : {}) as never}
          fw={600}
          size={size}
        >
          {title}
        </Anchor>
      ) : (
        <Text span fw={600} size={size}>
          {title}
        </Text>
      )}
      {finding && (
        <Text span size="sm" c="dimmed">
          {' '}
          {t('changes.findingAbout', { thing: String(named(finding.subject)) })}
        </Text>
      )}
    </>
  );
}
