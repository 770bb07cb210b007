import { snapshotOf } from '../testing.js';
import { concernsIn } from './concerns.js';

const officer = (role: string, ...jurisdictions: string[]) => ({ role, contact: 'contact-1', jurisdictions }) as never;

describe('How laws concern the organisation', () => {
  it('is by seat and representative of its group, by profile and by disclosure', () => {
    const register = snapshotOf('2026-01-01', {
      party: [
        { id: 'uk', group: true, country: 'GB', officers: [officer('EU_REPRESENTATIVE')] },
        { id: 'hr', group: true, country: 'HR', officers: [officer('DOMESTIC_AGENT', 'KR')] },
        { id: 'nowhere', group: true, officers: [officer('DATA_PROTECTION_OFFICER', 'CA')] },
        { id: 'customer', country: 'BR' },
        { id: 'gate', group: true, country: 'AE' },
      ],
      jurisdictionProfile: [
        { id: 'all', code: 'ALL' },
        { id: 'kr', code: 'KR' },
        { id: 'us', code: 'US-CA' },
        { id: 'difc', code: 'AE-DIFC', controllers: [{ party: 'gate' }] as never },
      ],
      engagement: [{ id: 'engagement-1', jurisdictions: ['CA-QC', 'ALL'] }],
      transfer: [{ id: 'transfer-1', jurisdictions: ['US'] }],
    });
    expect(Object.fromEntries(concernsIn(register))).toEqual({
      UK: ['SEAT'],
      EU: ['SEAT', 'REPRESENTATIVE'],
      KR: ['REPRESENTATIVE', 'PROFILE'],
      'US-CA': ['PROFILE'],
      'AE-DIFC': ['SEAT', 'PROFILE'],
      CA: ['DISCLOSURE'], // whose law applies alongside Quebec's
      'CA-QC': ['DISCLOSURE'],
    });
  });
});
