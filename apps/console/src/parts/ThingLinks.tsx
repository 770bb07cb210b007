import { Fragment } from 'react';
import { ActivityLink, type Named, type NamedActivity, PartyLink } from './ThingLink';

/** Links to the pages of parties, one after the other. */
export function Parties({ parties }: { parties: readonly Named[] }) {
  return parties.map((party, i) => (
    <Fragment key={party.id}>
      {i > 0 && ', '}
      <PartyLink party={party} />
    </Fragment>
  ));
}

/** Links to the pages of activities, one after the other. */
export function Activities({ activities }: { activities: readonly NamedActivity[] }) {
  return activities.map((activity, i) => (
    <Fragment key={activity.id}>
      {i > 0 && ', '}
      <ActivityLink activity={activity} />
    </Fragment>
  ));
}
