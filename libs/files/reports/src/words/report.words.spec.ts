import { LANGUAGES } from '#disclosures';
import { reportWords } from './report.words.js';

describe('The words of every report', () => {
  it('have yes and no in each language of documents, apart', () => {
    const same = LANGUAGES.filter((language) => {
      const { yes, no } = reportWords(language);
      return !yes || !no || yes === no;
    });
    expect(same).toEqual([]);
  });
});
