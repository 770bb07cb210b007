import type { Words } from '../../words/words';
import type { Entry } from './entry';

/** Returns since when and until when an entry holds. Of a date whose day is not known it says the month or the year, and that it is so. */
export function timeOf(
  { from, to, precision, toPrecision }: Pick<Entry, 'from' | 'to' | 'precision' | 'toPrecision'>,
  words: Words,
) {
  const { t, date, part } = words;
  if (from && to && !precision && !toPrecision) return t('law.fromTo', { from: date(from), to: date(to) });
  const since =
    from &&
    (precision === 'UNKNOWN'
      ? t('law.fromUncertain', { date: part(from, 'YEAR') })
      : precision
        ? t('law.fromPart', { date: part(from, precision) })
        : t('law.from', { date: date(from) }));
  const until =
    to &&
    (toPrecision
      ? t('law.untilPart', { date: part(to, toPrecision === 'MONTH' ? 'MONTH' : 'YEAR') })
      : t('law.until', { date: date(to) }));
  return [since, until].filter(Boolean).join(' · ');
}
