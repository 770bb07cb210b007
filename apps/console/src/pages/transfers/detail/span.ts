import { daysAfter, today } from '../../../moment/dates';
import { daysFrom } from '../marks';

/** The dates that the strip covers. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** Returns the span of the events, of today and of the date of the page, with room at both sides. */
export function spanOf(events: readonly { readonly on: string }[], on: string): Span {
  const dates = [...events.map((event) => event.on), today(), on].sort();
  return { from: daysAfter(dates[0]!, -60), to: daysAfter(dates.at(-1)!, 120) };
}

/** Returns the place of a date in the span, as a percentage for CSS. */
export function placeIn({ from, to }: Span, date: string): string {
  const share = daysFrom(from, date) / daysFrom(from, to);
  return `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`;
}

/** Returns the years that begin in the span: all, or every second, fifth or tenth one, so that at most twelve are shown. */
export function yearsIn({ from, to }: Span): readonly number[] {
  const room = Math.round(daysFrom(from, to) * 0.05); // a year at the very end has no room for its number
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(daysAfter(to, -room).slice(0, 4))];
  const step = [1, 2, 5, 10, 50].find((years) => (last - first) / years < 12) ?? 100;
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i).filter(
    (year) => (year - first) % step === 0,
  );
}
