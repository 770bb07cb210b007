import { Law } from '#law';
import { SPECIAL_ITEMS } from './special-records.js';

/** Items that are not looked for in an activity, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'AE AUTHORISED': 'The register does not hold who in the organisation may see the data.',
  'PH OFFICER': 'A rule on the profile of the Philippines looks for it.',
  'SA OFFICER': 'A rule on the profile of Saudi Arabia looks for it.',
};

const LAW = new Law().on('2026-11-25');

describe.each([
  ['SA', 'ART31'],
  ['EG', 'ART4'],
  ['EG', 'ART5'],
  ['AE', 'ART7'],
  ['AE', 'ART8'],
  ['PH', 'IRR26C'],
])('What %s %s asks the record to hold', (law, list) => {
  it('is looked for, every item of any date, or listed as not looked for', () => {
    const keys = LAW.jurisdiction(law)!.items[list]!.map(({ key }) => key);
    expect(keys.filter((key) => !(key in SPECIAL_ITEMS) && !OTHERWISE[`${law} ${key}`])).toEqual([]);
  });
});
