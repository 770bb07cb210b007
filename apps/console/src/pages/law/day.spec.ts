import { formsIn } from '#say';
import type { Words } from '../../words/words';
import { timeOf } from './day';

const { date, part } = formsIn('en');
const t = (key: string, values: object) => [key, ...Object.values(values)].join(' ');
const said = (entry: Parameters<typeof timeOf>[0]) => timeOf(entry, { t, date, part } as unknown as Words);

describe('The time of an entry of the law', () => {
  const from = '2021-12-31';
  const to = '2024-03-01';

  it.each([
    [{}, ''],
    [{ from }, 'law.from 31 December 2021'],
    [{ to }, 'law.until 1 March 2024'],
    [{ from, to }, 'law.fromTo 31 December 2021 1 March 2024'],
    [{ from, precision: 'MONTH' }, 'law.fromPart December 2021'],
    [{ from, precision: 'YEAR' }, 'law.fromPart 2021'],
    [{ from, precision: 'UNKNOWN' }, 'law.fromUncertain 2021'],
    [{ from, to, precision: 'YEAR' }, 'law.fromPart 2021 · law.until 1 March 2024'],
    [{ from, to, toPrecision: 'YEAR' }, 'law.from 31 December 2021 · law.untilPart 2024'],
    [{ from, to, precision: 'YEAR', toPrecision: 'MONTH' }, 'law.fromPart 2021 · law.untilPart March 2024'],
  ] as const)('%j: %s', (entry, expected) => expect(said(entry)).toBe(expected));
});
