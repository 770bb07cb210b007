import { findings, type Things } from '../testing.js';
import { BR_RULES } from './br.js';

const RIO = { id: 'party-rio', name: 'Rio', country: 'BR' };
const PROFILE = { id: 'jurisdictionProfile-BR', code: 'BR' };
const GROUND = { key: 'g', law: 'BR', code: 'BR.CONSENT' };
const PUBLISHED = {
  languages: { available: ['pt-BR'] },
  statements: [{ item: 'internationalTransfers', text: 'Data go to …' }],
};

const asked = (transfer: object, { on = '2026-11-25', profile = {}, controller = RIO.id, group = false } = {}) => {
  const things = {
    party: [
      { ...RIO, group },
      { id: 'party-oslo', name: 'Oslo', country: 'NO' },
    ],
    processingActivity: [{ id: 'processingActivity-1', controllers: [controller] }],
    jurisdictionProfile: [{ ...PROFILE, ...profile }],
    transfer: [{ id: 'transfer-1', name: 'Hosting', countries: ['US'], ...transfer }],
  } as Things;
  return findings(BR_RULES, on, things).filter(({ rule }) => rule === 'BR.TRANSFERS.WEB_DOCUMENT');
};

describe('The document on the web about transfers out of Brazil', () => {
  it.each([
    ['2024-08-22', 0],
    ['2024-08-23', 1],
  ])('is asked for since the resolution: on %s %i', (on, count) => {
    expect(asked({ exporter: RIO.id }, { on })).toHaveLength(count);
  });

  it.each<[string, object, number]>([
    ['from a company there', { exporter: RIO.id }, 1],
    ['disclosed there', { jurisdictions: ['BR'] }, 1],
    ['disclosed everywhere, without an exporter', { jurisdictions: ['ALL'] }, 1],
    ['disclosed everywhere, from a company elsewhere', { jurisdictions: ['ALL'], exporter: 'party-oslo' }, 0],
    ['on a ground of its law', { grounds: [GROUND] }, 1],
    ['of another law alone', { jurisdictions: ['EU'], exporter: 'party-oslo' }, 0],
    ['of another law, where a company there may export the data', { jurisdictions: ['EU'] }, 1],
    ['within the country', { exporter: RIO.id, countries: ['BR'] }, 0],
    ['that is suspended', { exporter: RIO.id, suspension: {} }, 0],
    ['on standard clauses, which is reported on the transfer', { grounds: [{ ...GROUND, code: 'BR.SCC' }] }, 0],
  ])('concerns a transfer %s, or not', (_, transfer, count) => {
    expect(asked(transfer)).toHaveLength(count);
  });

  it('does not concern a transfer of elsewhere that is disclosed everywhere: the record does not show it either', () => {
    const everywhere = { jurisdictions: ['ALL', 'EU'] };
    expect(asked(everywhere, { controller: 'party-oslo' })).toEqual([]);
    expect(asked(everywhere)).toHaveLength(1);
  });

  it('concerns a transfer of everywhere that names no exporter, where a company of the group is there', () => {
    const everywhere = { jurisdictions: ['ALL', 'EU'] };
    const elsewhere = { controller: 'party-oslo', group: true };
    expect(asked(everywhere, elsewhere)).toMatchObject([
      { severity: 'NOTICE', message: expect.stringContaining('Data may leave Brazil by "Hosting".') },
    ]);
    expect(asked({ ...everywhere, exporter: 'party-oslo' }, elsewhere)).toEqual([]);
  });

  it('is a notice in the profile, and names the transfers', () => {
    expect(asked({ exporter: RIO.id })).toMatchObject([
      { severity: 'NOTICE', path: 'statements', message: expect.stringContaining('Data leave Brazil by "Hosting".') },
    ]);
  });

  it('is there if the profile records the language and a statement', () => {
    expect(asked({ exporter: RIO.id }, { profile: PUBLISHED })).toEqual([]);
    expect(asked({ exporter: RIO.id }, { profile: { languages: PUBLISHED.languages } })).toHaveLength(1);
  });
});
