import { english, type Phrase, type Run } from '../../parts/law/phrase';
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
        startsWith && english(sentence(startsWith)),
        within && clock.words && english(clock.words),
        condition && english(sentence(condition)),
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
      within && clock.words && english(clock.words),
      condition && english(sentence(condition)),
    ]),
    kind: title,
  };
}

/** Returns a title with the time limit after it: a number, or the words of the law. */
function limited(
  title: string,
  { within, words: inWords, days }: Pick<BreachClock, 'within' | 'words' | 'days'>,
  { t, period }: Words,
): Phrase {
  const limit: Run | null = within ? t('law.within', { time: period(within) }) : inWords && { en: inWords };
  const counted = days === 'BUSINESS' && `(${t('law.days', { days })})`;
  const parts = [title, limit, counted].filter((part): part is Run => Boolean(part));
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part]));
}
