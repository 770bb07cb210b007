import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { brazil } from './document.js';
import { BRAZIL_WORDS } from './words.js';

const LAW = new Law();
const made = (on: string, things: Things) =>
  brazil({
    snapshot: snapshotOf(on, things),
    law: LAW.on(on),
    language: 'en',
    say: saying(BRAZIL_WORDS, 'en', 'The document'),
  });

const RIO = { id: 'party-rio', name: 'Rio', country: 'BR' };
const ACTIVITY = {
  id: 'processingActivity-1',
  reference: '1',
  title: 'Letters',
  controllers: [RIO.id],
  dataCategories: [{ key: 'mail', name: 'Mail' } as never],
  purposes: [
    {
      key: 'post',
      description: 'Post',
      dataCategories: [],
      dataSubjects: [],
      legalBases: [{ basis: 'CONSENT' as const, dataCategories: [], dataSubjects: [] }],
    },
  ],
};
const to = (country: string, over = {}): Things => ({
  party: [RIO],
  processingActivity: [ACTIVITY],
  transfer: [
    { id: 'transfer-1', name: 'Hosting', exporter: RIO.id, activities: [ACTIVITY.id], countries: [country], ...over },
  ],
});

describe('The record of Art. 37 LGPD', () => {
  it('is complete with agent, data, purpose and basis: the law lists no fields', () => {
    const document = made('2026-06-01', { party: [RIO], processingActivity: [ACTIVITY] });
    expect(document).toMatchObject({ complete: true, gaps: [], records: [{ role: 'controlador', agents: ['Rio'] }] });
  });

  it('shows the bases that the profile of Brazil substitutes, and the reason', () => {
    const override = { key: 'contract', replaces: [], basis: 'CONTRACT' as const, onlyIfNoAlternative: false };
    const profile = {
      id: 'jurisdictionProfile-BR',
      code: 'BR',
      legalBasisOverrides: [{ ...override, dataCategories: [], activities: [] }],
    };
    const document = made('2026-06-01', {
      party: [RIO],
      processingActivity: [ACTIVITY],
      jurisdictionProfile: [profile],
    });
    expect(document.records[0]!.legalBases).toMatchObject([{ purpose: 'Post', basis: 'CONTRACT' }]);
  });

  it('shows which data are sensitive, and which may reveal sensitive data', () => {
    const category = (key: string, stated: object) =>
      ({ key, name: key, special: 'NO', mayReveal: [], ...stated }) as never;
    const dataCategories = [
      category('name', {}),
      category('diagnosis', { special: 'YES' }),
      category('meals', { mayReveal: ['HEALTH'] }),
    ];
    const document = made('2026-06-01', { party: [RIO], processingActivity: [{ ...ACTIVITY, dataCategories }] });
    expect(document.records[0]).toMatchObject({ sensitiveData: ['diagnosis'], revealingData: ['meals'] });
  });

  it('does not require the ground of a transfer, which is no part of the record', () => {
    expect(made('2026-06-01', to('GB'))).toMatchObject({ complete: true, gaps: [] });
  });

  it('shows the ground of a transfer with its article', () => {
    const document = made('2026-06-01', to('GB', { grounds: [{ key: 'it', law: 'BR', code: 'BR.CONSENT' }] }));
    expect(document.complete).toBe(true);
    expect(document.records[0]!.transfers).toMatchObject([
      { countries: ['GB'], safeguard: expect.stringContaining('(33 VIII)') },
    ]);
  });

  it('leaves out transfers that are subject to another law', () => {
    const seoul = { id: 'party-seoul', name: 'Seoul', country: 'KR' };
    const things = to('US', { exporter: seoul.id });
    const document = made('2026-06-01', { ...things, party: [RIO, seoul] });
    expect(document.records[0]!.transfers).toEqual([]);
    expect(document.complete).toBe(true);
  });

  it('of an operator names the controllers, and needs no legal basis', () => {
    const group = { ...RIO, group: true };
    const operator = {
      ...ACTIVITY,
      role: 'PROCESSOR' as const,
      controllers: [],
      purposes: [{ ...ACTIVITY.purposes[0]!, legalBases: [] }],
    };
    const gapsFor = (onBehalfOf: string[]) =>
      made('2026-06-01', { party: [group], processingActivity: [{ ...operator, onBehalfOf }] });
    expect(gapsFor([]).gaps.map(({ article }) => article)).toEqual(['37']);
    expect(gapsFor([RIO.id])).toMatchObject({ complete: true, records: [{ role: 'operador', onBehalfOf: ['Rio'] }] });
  });

  it('without any activity is not complete', () => {
    expect(made('2026-06-01', {})).toMatchObject({ complete: false, records: [] });
  });
});
