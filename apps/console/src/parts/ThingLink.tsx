import { type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { placeOf } from '../app/places';
import { PageLink } from './PageLink';

interface Props extends AnchorProps {
  /** The type in the API: `processingActivity`, `party`, `transfer` and so on. */
  readonly type: string;
  readonly id: string;
  readonly keyOf?: string | null;
  /** The field to show first, as `findings` and `changes` name it. */
  readonly path?: string;
  readonly children: ReactNode;
}

/** A link to the page of a thing, at the moment of this page. */
export function ThingLink({ type, id, keyOf, path, children, ...more }: Props) {
  const place = placeOf({ type, id, key: keyOf });
  if (!place) return <>{children}</>;
  return (
    <PageLink to={place} search={path ? { path } : {}} {...more}>
      {children}
    </PageLink>
  );
}

/** What a link to a party shows. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A link to the page of a party, by its name. */
export function PartyLink({ party: { id, name } }: { party: Named }) {
  return (
    <ThingLink type="party" id={id} size="sm">
      {name}
    </ThingLink>
  );
}

/** What a link to an activity shows. */
export interface NamedActivity {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

/** A link to the page of an activity, by its reference and title. */
export function ActivityLink({
  activity: { id, reference, title },
  ...more
}: { activity: NamedActivity } & AnchorProps) {
  return (
    <ThingLink type="processingActivity" id={id} size="sm" {...more}>
      {`${reference} ${title}`}
    </ThingLink>
  );
}
