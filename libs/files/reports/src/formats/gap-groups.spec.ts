import type { ReportGap } from '../model/report.js';
import { gapLines } from './gap-groups.js';

const WORDS = { others: 'The same for others', notStated: 'Not stated' };
const gap = (id: string, kind: string, ...about: string[]): ReportGap => ({
  id,
  article: 'Art 14(2)(f)',
  message: `${about.join(' and ')} do not say it.`,
  isVerified: true,
  kind,
  about,
});
const textsOf = (named: boolean, ...gaps: ReportGap[]) => gapLines(gaps, WORDS, named).map(({ value }) => value);

describe('The gaps of a report', () => {
  it('are said once for all that lack the same, with the number and the names of the others', () => {
    const gaps = [
      gap('1', 'source', 'Gehälter'),
      gap('2', 'period', 'Café'),
      gap('3', 'source', '給与'),
      gap('4', 'source', '급여'),
    ];
    expect(textsOf(false, ...gaps)).toEqual([
      'Gehälter do not say it.\nThe same for others (2): 給与 · 급여',
      'Café do not say it.',
    ]);
  });

  it('name of the others only what differs', () => {
    const gaps = ['A', 'B'].map((name) => gap(name, 'measures', 'Acme', name));
    expect(textsOf(false, ...gaps)).toEqual(['Acme and A do not say it.\nThe same for others (1): B']);
  });

  it('are under their articles; one that no article asks for is not under an empty heading', () => {
    const gaps = [gap('1', 'source', 'Gehälter'), { ...gap('2', 'law', '급여'), article: '' }];
    expect(gapLines(gaps, WORDS, false).map(({ heading }) => heading)).toEqual(['Art 14(2)(f)', 'Not stated']);
  });

  it('have their ids where they can be accepted', () => {
    const gaps = [gap('1', 'source', 'A'), gap('2', 'source', 'B')];
    expect(textsOf(true, ...gaps)).toEqual(['A do not say it.\n1\nThe same for others (1): B (2)']);
  });
});
