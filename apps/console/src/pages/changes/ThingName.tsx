import { Text } from '@mantine/core';
import { placeOf } from '../../app/places';
import { Dimmed } from '../../parts/Dimmed';
import { PageLink } from '../../parts/PageLink';
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
        <PageLink to={place} search={finding ? { thing: finding.subject } : {}} fw={600} size={size}>
          {title}
        </PageLink>
      ) : (
        <Text span fw={600} size={size}>
          {title}
        </Text>
      )}
      {finding && <Dimmed span> {t('changes.findingAbout', { thing: String(named(finding.subject)) })}</Dimmed>}
    </>
  );
}
