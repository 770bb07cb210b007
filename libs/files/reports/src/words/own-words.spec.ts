import { ASSESSMENTS_WORDS } from './assessments.words.js';
import { BOARD_WORDS } from './board.words.js';
import { codeIn, OWN_LANGUAGES, type OwnWords, placeIn } from './console-texts.js';
import { HISTORY_WORDS } from './history.words.js';
import { PROCESSORS_WORDS } from './processors.words.js';
import { SCHEDULE_WORDS } from './retention-schedule.words.js';
import { US_ASSESSMENTS_WORDS } from './us-assessments.words.js';
import { US_CONTRACTS_WORDS } from './us-contracts.words.js';
import { US_LAW_WORDS } from './us-law.words.js';
import { US_NOTICE_WORDS } from './us-notice.words.js';
import { US_STATES_WORDS } from './us-states.words.js';

const CATALOGUES: Readonly<Record<string, OwnWords>> = {
  ...{ ASSESSMENTS_WORDS, BOARD_WORDS, HISTORY_WORDS, PROCESSORS_WORDS, SCHEDULE_WORDS },
  ...{ US_ASSESSMENTS_WORDS, US_CONTRACTS_WORDS, US_LAW_WORDS, US_NOTICE_WORDS, US_STATES_WORDS },
};

describe('The words of reports that no law asks for', () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  it.each(Object.entries(CATALOGUES))('%s put the same values in their phrases in every language', (_, words) => {
    for (const language of OWN_LANGUAGES)
      for (const [key, text] of Object.entries(words.en)) {
        const other = words[language][key]!;
        expect({ language, key, places: places(other) }).toEqual({ language, key, places: places(text) });
        if (text !== '') expect(other.trim()).not.toBe('');
      }
  });
});

describe('A code', () => {
  it('has its title in the console, in English in other languages of documents; else it stays as it is', () => {
    expect(codeIn('de', 'RetentionAction', 'DELETE')).toBe('Löschen');
    expect(codeIn('tr', 'RetentionAction', 'DELETE')).toBe('Delete');
    expect(codeIn('de', 'RetentionAction', 'BURN')).toBe('BURN');
  });

  it('of a place is its name: a country, a jurisdiction, or the code of an organisation', () => {
    expect(['FR', 'US-CA', 'EEA', 'UK'].map((code) => placeIn('fr', code))).toEqual([
      'France',
      'Californie',
      'Espace économique européen',
      'Royaume-Uni',
    ]);
  });
});
