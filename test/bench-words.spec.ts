import { wordsOf } from '../bench/peers-words.js';
import { searchFields } from '../libs/platform/read-model/src/read/search-text.js';
import { activityProjection } from '../libs/register/processing-activities/src/processing-activity.projection.js';
import { FULL_REGISTER } from './full-register.js';

// Row 17 of the bench compares searches. It may ask only for words that our search finds in the fields that another product searches, too.

/** The activity with a value in every field. Each text has a word of its own, and each but a code also the word `solely`. */
const activity = marked(FULL_REGISTER.processingActivity[0]!);

function marked<T>(value: T): T {
  let number = 0;
  const mark = (text: string) => `${text} solely x${letters(number++)}x`;
  return JSON.parse(JSON.stringify(value), (_, text) => (typeof text === 'string' ? mark(text) : text));
}

function letters(number: number): string {
  return [...String(number)].map((digit) => 'klmnopqrst'[Number(digit)]).join('');
}

describe('The words that are searched in row 17', () => {
  const words = wordsOf([activity], [activity]);

  it('are in the title and the description alone, of all fields that are searched', () => {
    const fields = searchFields(activityProjection, activity as never);
    const found = words.flatMap((word) =>
      fields.filter(([, text]) => text.toLowerCase().includes(word)).map(([path]) => path),
    );
    expect(words.length).toBeGreaterThan(1);
    expect([...new Set(found)].sort()).toEqual(['description', 'title']);
  });

  it('are none that another field has, too', () => expect(words).not.toContain('solely'));
});
