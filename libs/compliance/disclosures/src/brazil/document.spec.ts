import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { BRAZIL } from './document.js';

const LAW = new Law();
const made = (on: string, things: Things, language: 'en' | 'pt' = 'en') =>
  inLanguage(
    BRAZIL.make({
      snapshot: snapshotOf(on, things),
      law: LAW.on(on),
      language,
      say: saying(BRAZIL.words, language, 'The document'),
    }),
  );

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
    expect(document).toMatchObject({ complete: true, gaps: [], records: [{ role: 'controller', agents: ['Rio'] }] });
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
    expect(document.records[0]!.legalBases).toMatchObject([
      {
        purpose: 'Post',
        basis: 'CONTRACT',
        because: 'Stated for Brazil, in the place of: consent of the data subject.',
      },
    ]);
  });

  describe('shows a legal basis', () => {
    const basesOf = (basis: string, categories: object[], language: 'en' | 'pt' = 'en') => {
      const legalBases = [{ basis, dataCategories: [], dataSubjects: [] }] as never;
      const dataCategories = categories.map((stated, i) => ({ key: `d${i}`, name: `Data ${i}`, ...stated })) as never;
      const activity = { ...ACTIVITY, dataCategories, purposes: [{ ...ACTIVITY.purposes[0]!, legalBases }] };
      const document = made('2026-06-01', { party: [RIO], processingActivity: [activity] }, language);
      return document.records[0]!.legalBases.map(({ basisName, because }) => [basisName, because]);
    };

    it('by its title and its article, without a reason where the law knows it', () => {
      expect(basesOf('LEGITIMATE_INTERESTS', [{}])).toEqual([
        ['legitimate interest of the controller or of a third party (Art. 7 IX)', undefined],
      ]);
      expect(basesOf('LEGITIMATE_INTERESTS', [{}], 'pt')).toEqual([
        ['interesses legítimos do controlador ou de terceiro (art. 7º, IX)', undefined],
      ]);
    });

    it('by the articles on sensitive data too, where it covers such data', () => {
      const names = (categories: object[]) => basesOf('LEGAL_OBLIGATION', categories, 'pt')[0]![0];
      const title = 'cumprimento de obrigação legal ou regulatória pelo controlador';
      expect(names([{ special: 'YES' }])).toBe(`${title} (art. 11, II, a)`);
      expect(names([{}, { special: 'YES' }])).toBe(`${title} (art. 7º, II; art. 11, II, a)`);
    });

    it('with the reason why it does not serve for sensitive data', () => {
      expect(basesOf('LEGITIMATE_INTERESTS', [{}, { special: 'YES' }])[0]![1]).toBe(
        'Art. 11 does not know this basis for sensitive data: Data 1.',
      );
    });

    it('with the reason that the law does not know it', () => {
      expect(basesOf('RECOGNISED_LEGITIMATE_INTERESTS', [{}])).toEqual([
        ['legitimate interest that the law of another country recognises', 'Arts. 7 and 11 do not know this basis.'],
      ]);
    });
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

  it.each([
    { countries: 'GB', article: '33', message: /states no ground of Art. 33\. State the ground/ },
    { countries: 'DE', article: '33 I', message: /The ANPD recognises Germany: state this recognition/ },
  ])('names a transfer to $countries without a ground as a gap of Art. $article', ({ countries, article, message }) => {
    const document = made('2026-06-01', to(countries));
    expect(document).toMatchObject({ complete: false, gaps: [{ article }] });
    expect(document.gaps[0]!.message).toMatch(message);
    expect(document.records[0]!.gaps).toEqual(document.gaps);
  });

  it('names an operator that holds data abroad without a registered transfer as a gap', () => {
    const host = { id: 'party-host', name: 'Host' };
    const engagement = { id: 'engagement-1', processor: host.id, activities: [ACTIVITY.id], locations: ['EU'] };
    const things = { party: [RIO, host], processingActivity: [ACTIVITY], engagement: [engagement as never] };
    expect(made('2026-06-01', things).gaps).toMatchObject([
      {
        article: '33 I',
        message: expect.stringMatching(/^Host holds data of 1 \(Letters\) abroad \(European Union\)/),
      },
    ]);
    expect(made('2025-06-01', things).gaps).toMatchObject([{ article: '33' }]);
  });

  it('says nothing of the ground of a suspended transfer', () => {
    expect(made('2026-06-01', to('GB', { suspension: {} })).gaps).toEqual([]);
  });

  it('is written in Portuguese, gaps and roles included', () => {
    const document = made('2026-06-01', to('GB'), 'pt');
    expect(document.records[0]!.role).toBe('controlador');
    expect(document.gaps[0]!.message).toMatch(/não indica hipótese do art\. 33/);
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
    expect(gapsFor([RIO.id])).toMatchObject({ complete: true, records: [{ role: 'operator', onBehalfOf: ['Rio'] }] });
  });

  it('without any activity is not complete', () => {
    expect(made('2026-06-01', {})).toMatchObject({ complete: false, records: [] });
  });
});
