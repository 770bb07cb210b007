import { Logger } from '@nestjs/common';
import { type Clock, Rejection } from '#kernel';
import { type EventStore } from '#ledger';

const DAY = 86_400_000;

/** Milliseconds that a clock can be behind the newest event before that is logged: clocks are set by small steps. */
const SMALL = 1_000;

/** Days that the clock can be ahead of the newest event, if no setting says otherwise. */
export const CLOCK_AHEAD_DAYS = 1_000;

/** The error of a clock that is too far ahead of the newest event. A wrong time would be recorded for ever. */
export class ClockAhead extends Rejection {
  override readonly name = 'ClockAhead';
  constructor(now: string, newest: string, days: number) {
    super(
      'CLOCK_AHEAD',
      `The clock says ${now}, and the newest event was recorded at ${newest}: more than ${days} days before. Nothing was recorded. If the clock is wrong, set it. If it is right, start with a higher CLOCK_AHEAD_DAYS until an event is recorded.`,
    );
  }
}

/**
 * Returns the same store, which refuses appends while the clock is more than `days` ahead of the newest event.
 * @param newest when the newest event was recorded (ISO 8601, UTC); undefined if that is not known
 */
export function guardedByClock<Store extends EventStore>(
  store: Store,
  clock: Clock,
  newest: string | undefined,
  days = CLOCK_AHEAD_DAYS,
): Store {
  const logger = new Logger('Clock');
  const append = store.append.bind(store);
  let last = newest;
  const refusal = () => {
    const now = clock.now();
    const isAhead = last !== undefined && now.getTime() - Date.parse(last) > days * DAY;
    return isAhead ? new ClockAhead(now.toISOString(), last!, days) : undefined;
  };
  const atStart = refusal();
  if (atStart) logger.warn(atStart.message);
  else if (last !== undefined && Date.parse(last) - clock.now().getTime() > SMALL)
    logger.warn(
      `The clock says ${clock.now().toISOString()}, and the newest event was recorded later, at ${last}. Set the clock if it is wrong. Until it has passed that time, events are recorded with it.`,
    );
  store.append = async (...args) => {
    const refused = refusal();
    if (refused) {
      logger.error(refused.message);
      throw refused;
    }
    const appended = await append(...args);
    const now = clock.now().toISOString();
    if (last === undefined || now > last) last = now;
    return appended;
  };
  return store;
}
