import { ofLaw, type Phrase, type Run } from '../../parts/law/phrase';
import type { Words } from '../../words/words';
import { type Entry, entry, sentence } from './entry';
import type { LawOnDate } from './queries';

type BreachClock = LawOnDate['breachClocks'][number];
type RequestClock = LawOnDate['requestClocks'][number];

/** Returns the time limit for telling somebody of a breach, in words. */
export function breachClock(clock: BreachClock, words: Words): Entry {
  const { whom, region, startsWith, condition, within } = clock;
  const title = words.code('BreachWhom', whom);
  return {
    ...entry(
      'breachClocks',
      `${whom} ${region ?? ''} ${startsWith ?? ''} ${condition ?? ''}`,
      limited(within ? title : `${title}:`, clock, words),
      clock,
      [
        startsWith && sentence(ofLaw(startsWith, clock)),
        within && clock.words && ofLaw(clock.words, clock),
        condition && sentence(ofLaw(condition, clock)),
        region && words.t('law.region', { region }),
      ],
    ),
    kind: title,
  };
}

/** Returns the time limit for answering a request, in words. */
export function requestClock(clock: RequestClock, words: Words): Entry {
  const { right, extension, within, condition } = clock;
  const title = words.code('RequestRight', right);
  return {
    ...entry('requestClocks', `${right} ${condition ?? ''}`, limited(`${title}:`, clock, words), clock, [
      extension && words.t('law.extension', { time: words.period(extension) }),
      within && clock.words && ofLaw(clock.words, clock),
      condition && sentence(ofLaw(condition, clock)),
    ]),
    kind: title,
  };
}

/** Returns a title with the time limit after it: a number, or the words of the law. */
function limited(
  title: string,
  clock: Pick<BreachClock, 'within' | 'words' | 'days' | 'inEnglish'>,
  { t, period }: Words,
): Phrase {
  const { within, words: inWords, days } = clock;
  const limit: Run | null = within ? t('law.within', { time: period(within) }) : inWords && ofLaw(inWords, clock);
  const counted = days === 'BUSINESS' && `(${t('law.days', { days })})`;
  const parts = [title, limit, counted].filter((part): part is Run => Boolean(part));
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part]));
}
