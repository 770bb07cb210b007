import { Law } from '#law';
import { PROFILE_RULES } from '../rules/profile.js';
import { findings } from '../testing.js';
import { citing } from './rule.js';

const ON = '2026-12-03';
const law = new Law().on(ON);

describe('A fault that cites the law', () => {
  it.each([
    ['YEAR', 'On which day this part of the law began is not known: here it counts from 2021-12-31.'],
    ['MONTH', 'On which day this part of the law began is not known: here it counts from 2021-12-31.'],
    [undefined, undefined],
  ] as const)('says of a first day of which no more is known than its %s: %s', (precision, said) => {
    const { dayUnknown } = citing({ ...law.one('QA', 'acts')!, from: '2021-12-31', precision });
    expect(dayUnknown && String(dayUnknown)).toBe(said);
  });

  it('says it of a last day', () => {
    const { dayUnknown } = citing({ ...law.one('QA', 'acts')!, to: '2021-12-31', toPrecision: 'YEAR' });
    expect(String(dayUnknown)).toBe(
      'On which day this part of the law ended is not known: here it counts until 2021-12-31.',
    );
  });

  it('says so in the finding: when the agency of Qatar was founded is not known', () => {
    const contact = [{ id: 'contact-cdp', name: 'Compliance and Data Protection Department' }];
    const contacts = [{ role: 'SUPERVISORY_AUTHORITY', contact: 'contact-cdp' }];
    const complaintBody = {
      name: 'Compliance and Data Protection Department of the Ministry of Transport and Communications',
    };
    const jurisdictionProfile = [{ id: 'jurisdictionProfile-QA', code: 'QA', contacts, complaintBody }];
    const found = findings(PROFILE_RULES, ON, { contact, jurisdictionProfile } as never);
    const former = found.find(({ rule }) => rule === 'QA.PROFILE.REGULATOR');
    expect(String(former?.dayUnknown)).toContain('not known');
  });
});
