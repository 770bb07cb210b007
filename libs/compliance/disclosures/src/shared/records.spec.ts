import { recipientText } from './records.js';

const use = (dataCategories: string[], dataSubjects: string[], condition?: string) => ({
  dataCategories,
  dataSubjects,
  condition,
});

describe('A recipient in one text', () => {
  it.each([
    ['has its name alone if it receives all', [], [], 'Bank'],
    ['has its only condition after its name', [], [use([], [], 'on payment')], 'Bank (on payment)'],
    ['keeps data subjects apart from the data', [], [use(['Names'], ['Staff'])], 'Bank: Names of: Staff'],
    ['says whose data it receives, if it receives all', [], [use([], ['Staff'])], 'Bank: data of: Staff'],
    [
      'keeps each condition with its own part',
      [],
      [use([], [], 'on payment'), use(['Names'], ['Staff'], 'on a claim'), use(['Mail'], [])],
      'Bank: data (on payment); Names of: Staff (on a claim); Mail',
    ],
    [
      'does not attach the condition of data to its work',
      ['Hosting'],
      [use([], [], 'on payment')],
      'Bank: Hosting; data (on payment)',
    ],
  ])('%s', (_, works, uses, expected) => {
    expect(recipientText({ name: 'Bank', works, uses }, 'en')).toBe(expected);
  });
});
