import fc from 'fast-check';
import type { Report } from '../model/report.js';
import { type PersonalTexts, personsIn } from './persons.js';

const reportWith = (...paragraphs: string[]) =>
  ({ sections: [{ key: 'a', heading: 'A', blocks: [{ type: 'NOTE', paragraphs }] }] }) as unknown as Report;

function found(report: Report, persons: PersonalTexts): string[] {
  const work = personsIn(report, persons);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const isIn = (texts: string | string[], ...paragraphs: string[]) =>
  found(reportWith(...paragraphs), new Map([['contact-1', [texts].flat()]])).length > 0;

describe('The persons in a report', () => {
  it.each([
    ['a name in a sentence', 'Anna Example', 'Ask Anna Example, Privacy.'],
    ['a name in other case, with other spaces', 'Anna  EXAMPLE', 'ask anna\nexample'],
    ['an address for mail', 'anna@example.org', 'anna@example.org'],
    ['a phone number', '+49 30 123', 'Phone: +49 30 123.'],
    ['a line of an address', 'Main Street 1\nBerlin', 'Main Street 1, 10115 Berlin'],
    ['a Korean name with its particle', '김예시', '담당자는 김예시입니다'],
    ['a Japanese name', '見本 花子', '責任者:見本 花子'],
    ['another form of the same characters', 'Ｋｉｍ', 'Kim'],
    ['a combined accent', 'Zoe\u0301', 'Zoé'],
  ])('are those with %s', (_, text, paragraph) => {
    expect(isIn(text, paragraph)).toBe(true);
  });

  it.each([
    ['a name within another word', 'Ann', 'Anna plans annual reviews'],
    ['words of the name in another order', 'Anna Example', 'Example Anna'],
    ['parts of the name in two texts', 'Anna Example', 'Anna'],
    ['an empty text', '', 'Anything'],
  ])('are not those with %s', (_, text, paragraph) => {
    expect(isIn(text, paragraph)).toBe(false);
  });

  it('are found by any of their texts, such as a name that they had before', () => {
    expect(isIn(['Anna Example', 'Anna Earlier'], 'Signed: Anna Earlier')).toBe(true);
  });

  it('are looked for in headings, facts, tables, gaps and the cover too', () => {
    const texts: PersonalTexts = new Map([['contact-1', ['Anna Example']]]);
    const at = (part: object) => found({ ...reportWith(), ...part } as Report, texts);
    expect(at({ title: 'By Anna Example' })).toEqual(['contact-1']);
    expect(at({ cover: { answeredBy: ['Anna Example'] } })).toEqual(['contact-1']);
    expect(at({ gaps: [{ id: '1', message: 'Anna Example has no phone.' }] })).toEqual(['contact-1']);
    expect(at({ sections: [{ blocks: [{ type: 'TABLE', rows: [{ who: ['Anna Example'] }] }] }] })).toEqual([
      'contact-1',
    ]);
  });

  it('are found wherever their text is put between other texts', () => {
    const word = fc.stringMatching(/^[A-Za-zäöüéß]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.array(words), fc.array(words), (name, before, after) => {
        expect(isIn(name, [...before, name, ...after].join(', '))).toBe(true);
      }),
    );
  });
});
