import type { ResultOf } from '../../../api/graphql';
import { useAsk } from '../../../api/read';
import { useMoment } from '../../../moment/moment';
import { useAccountName } from '../../../parts/accounts';
import { useWords } from '../../../words/words';
import { EVENTS, MOST_EVENTS } from './query';

/** An event of an activity. */
export type ActivityEvent = ResultOf<typeof EVENTS>['history']['nodes'][number];

/** Returns the events of an activity that were recorded by the moment of the page, oldest first. */
export function useEvents(id: string) {
  const { known, at } = useMoment();
  const { data, problems, again } = useAsk(EVENTS, { id, first: MOST_EVENTS });
  const until = known && (known.includes('T') ? known : `${known}T23:59:59.999999999Z`);
  const events = data?.history.nodes.filter(({ recordedAt, position }) =>
    until ? recordedAt <= until : !at.position || BigInt(position) <= BigInt(at.position),
  );
  return { events, problems, again };
}

/** Returns the function that says from when an event holds, when it was recorded, and who recorded it. */
export function useWhenAndWho(): (event: ActivityEvent) => string {
  const { t, date, instant } = useWords();
  const nameOf = useAccountName();
  return ({ effectiveOn, recordedAt, actor, actorLabel }) =>
    t('activities.eventLine', {
      from: date(effectiveOn),
      recorded: instant(recordedAt),
      who: actorLabel ?? nameOf(actor),
    });
}
