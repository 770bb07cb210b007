import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { articleIn } from '../shared/articles.js';
import { type Language, saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { korea } from './document.js';
import { koreanArticle } from './phrases.js';
import { KOREA_WORDS } from './words.js';

const LAW = new Law();
const TODAY = '2026-11-25';

const made = (things: Things, on = TODAY, language: Language = 'en') =>
  inLanguage(
    korea({
      snapshot: snapshotOf(on, things),
      law: LAW.on(on),
      language,
      say: saying(KOREA_WORDS, language, 'The Korean privacy policy'),
    }),
  );

/** A register that states everything. */
const WHOLE = {
  contact: [{ id: 'contact-kim', name: 'Kim', department: 'Privacy', phone: '+82 2 555', email: 'kim@seoul.example' }],
  party: [
    { id: 'party-seoul', name: 'Seoul Ltd', country: 'KR', group: true },
    { id: 'party-busan', name: 'Busan Hosting', country: 'KR' },
    { id: 'party-acme', name: 'Acme', country: 'US', email: 'privacy@acme.example' },
  ],
  processingActivity: [
    {
      id: 'processingActivity-1',
      title: 'Newsletter',
      controllers: ['party-seoul'],
      dataCategories: [
        { key: 'mail', name: 'E-mail address' },
        { key: 'name', name: 'Name' },
      ] as never,
      purposes: [
        {
          key: 'send',
          description: 'Sending it',
          dataCategories: ['mail'],
          dataSubjects: [],
          legalBases: [
            { basis: 'CONSENT', dataCategories: [], dataSubjects: [] },
            { basis: 'CONTRACT', condition: 'subscribers', dataCategories: [], dataSubjects: [] },
          ],
        },
      ] as never,
      retention: [{ key: 'r', kind: 'FIXED_PERIOD', period: 'P1Y6M', trigger: 'cancellation', until: [], unless: [] }],
    },
  ],
  engagement: [
    {
      id: 'engagement-busan',
      processor: 'party-busan',
      work: 'Hosting',
      jurisdictions: ['KR'],
      engagedBy: ['party-seoul'],
      marketing: 'NO',
    },
    {
      id: 'engagement-acme',
      processor: 'party-acme',
      work: 'Backup',
      jurisdictions: ['KR'],
      under: 'engagement-busan',
      marketing: 'NO',
    },
  ],
  transfer: [
    {
      id: 'transfer-acme',
      kind: 'STORAGE',
      importer: 'party-acme',
      jurisdictions: ['KR'],
      countries: ['US', 'CA', 'KR'],
      dataItems: ['E-mail address'],
      purposes: ['Backup', 'Restoring'],
      timing: 'Every night',
      method: 'Over a network',
      recipientRetention: 'Thirty days',
      refusal: { method: 'E-mail', procedure: 'Write', effect: 'No newsletter' },
      grounds: [
        { key: 'consent', law: 'KR', code: 'KR.CONSENT' },
        { key: 'old', law: 'KR', code: 'KR.LAW', until: '2024-01-01' },
      ],
    },
  ],
  jurisdictionProfile: [
    {
      id: 'jurisdictionProfile-KR',
      code: 'KR',
      contacts: [{ role: 'CHIEF_PRIVACY_OFFICER', contact: 'contact-kim' }],
      rights: ['Access'],
      securityMeasures: ['Encryption'],
      filings: [{ key: 'policy', item: 'Privacy policy', since: '2011-09-30' }],
      statements: [
        { item: 'destruction', text: 'Shredding' },
        { item: 'thirdPartyProvision', text: 'None.' },
        { item: 'cookies', text: 'None are set.' },
      ],
    },
  ],
} satisfies Things;

describe('The Korean privacy policy of a register that states everything', () => {
  it.each(['2011-09-30', '2023-02-22', '2023-09-15', TODAY])('is complete on %s', (on) => {
    expect(made(WHOLE, on)).toMatchObject({ complete: true, gaps: [] });
  });

  it('has each transfer once, with all countries abroad and all grounds that are relied on', () => {
    const [transfer] = WHOLE.transfer;
    const grounds = ['KR.CONSENT', 'KR.EQUIV'].map((code) => ({ key: code, law: 'KR', code }));
    const { rows } = made({ ...WHOLE, transfer: [{ ...transfer!, grounds }] }).overseasTransfers;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ground:
        'consent of the data subject (28-8(1)1); recognition of the country by the Personal Information Protection Commission (28-8(1)5)',
      groundCodes: ['KR.CONSENT', 'KR.EQUIV'],
      countries: ['US', 'CA'],
      country: undefined,
      countryName: 'United States, Canada',
      recipient: 'Acme',
      recipientContact: 'privacy@acme.example',
      purpose: 'Backup; Restoring',
      retention: 'Thirty days',
      refusalMethod: 'E-mail',
      refusalProcedure: 'Write',
      refusalEffect: 'No newsletter',
      gaps: [],
    });
  });

  it('puts the sub-delegatee under the delegatee', () => {
    expect(made(WHOLE).delegation.rows).toMatchObject([
      { delegatee: 'Busan Hosting', under: undefined, marketing: 'NO' },
      { delegatee: 'Acme', under: 'Busan Hosting' },
    ]);
  });

  it('shows what is processed, how long, and what without consent', () => {
    const { processing, withoutConsent } = made(WHOLE);
    expect(processing.rows).toMatchObject([
      {
        title: 'Newsletter',
        purposes: ['Sending it'],
        items: ['E-mail address', 'Name'],
        retention: ['1 year, 6 months after: cancellation.'],
      },
    ]);
    expect(withoutConsent.rows).toEqual([
      {
        title: 'Newsletter',
        purpose: 'Sending it',
        items: ['E-mail address'],
        basis: 'conclusion or performance of a contract with the data subject (15(1)4)',
        condition: 'subscribers',
        limits: ['subscribers'],
      },
    ]);
  });

  it('shows a delegatee once with all its work, apart from marketing', () => {
    const [first] = WHOLE.engagement;
    const engagement = [
      { ...first!, id: 'engagement-a', work: 'Hosting' },
      { ...first!, id: 'engagement-b', work: 'Backups' },
      { ...first!, id: 'engagement-c', work: 'Advertising', marketing: 'YES' as const },
    ];
    const { rows } = made({ ...WHOLE, engagement }).delegation;
    expect(rows.map(({ works, work, marketing }) => [works, work, marketing])).toEqual([
      [['Advertising'], 'Advertising', 'YES'],
      [['Backups', 'Hosting'], 'Backups; Hosting', first!.marketing],
    ]);
  });

  it('takes no postal address for the contact of a recipient abroad', () => {
    const party = WHOLE.party.map((one) => ({
      ...one,
      email: undefined,
      phone: undefined,
      officers: [],
      address: '1 Road',
    }));
    const { overseasTransfers } = made({ ...WHOLE, party });
    expect(overseasTransfers.rows[0]!.recipientContact).toBeUndefined();
    expect(overseasTransfers.rows[0]!.gaps.map(({ article }) => article)).toContain('28-8(2)3');
  });

  it('states from which date it applies, by the filings of its profile', () => {
    const [profile] = WHOLE.jurisdictionProfile;
    const filings = [{ key: 'notice', item: 'Privacy policy', since: '2024-01-01' }];
    const without = made({ ...WHOLE, jurisdictionProfile: [{ ...profile!, filings: [] }] }, TODAY, 'ko');
    expect(without.appliesFrom).toBeUndefined();
    expect(without.gaps).toMatchObject([
      { article: '표준 개인정보 보호지침 제21조', message: expect.stringContaining('시행일') },
    ]);
    const things: Things = { ...WHOLE, jurisdictionProfile: [{ ...profile!, filings }] };
    expect(made(things)).toMatchObject({ appliesFrom: '2024-01-01', on: TODAY, position: 0n });
  });

  it('writes grounds in Korean with the article in the form of Korean law', () => {
    expect(made(WHOLE, TODAY, 'ko').overseasTransfers.rows[0]?.ground).toBe('정보주체의 동의 (제28조의8제1항제1호)');
    expect(made(WHOLE, '2023-02-22', 'ko').overseasTransfers.rows[0]?.ground).toMatch(
      /^정보주체의 동의 \(제17조제3항\); /,
    );
  });

  it.each<[Language, string]>([
    ['en', 'entrustment or storage by an online service provider, disclosed (39-12(2)) (not verified)'],
    ['ko', '정보통신서비스 제공자의 처리위탁·보관 사실의 공개 (제39조의12제2항) (확인되지 않음)'],
  ])('marks in %s a ground that is not verified', (language, ground) => {
    const grounds = [{ key: 'contract', law: 'KR', code: 'KR.CONTRACT_OUTSOURCE' }];
    const things: Things = { ...WHOLE, transfer: [{ ...WHOLE.transfer[0]!, grounds }] };
    expect(made(things, '2023-02-22', language).overseasTransfers.rows[0]?.ground).toBe(ground);
    expect(made(things, TODAY, language).overseasTransfers.rows[0]?.ground).not.toContain(ground.slice(-8));
  });

  it('says once what local law sets in general: as the profile of Korea says it', () => {
    const rule = { key: 'law', kind: 'SET_BY_LOCAL_LAW', until: [], unless: [] };
    const retained = (here: object[]) => {
      const ofKorea = { ...WHOLE.jurisdictionProfile[0]!, retention: here };
      const ofAll = { id: 'jurisdictionProfile-ALL', code: 'ALL', retention: [{ ...rule, condition: 'taxes' }] };
      return made({ ...WHOLE, jurisdictionProfile: [ofKorea, ofAll] as never }).processing.retention;
    };
    expect(retained([])).toEqual(['For the period that local law sets (taxes).']);
    expect(retained([{ ...rule, condition: 'preserved' }])).toEqual([
      'For the period that local law sets (preserved).',
    ]);
  });

  it('says in what a row without consent is limited, in words for the reader, without keys of the register', () => {
    const limits = (over: object, language: Language = 'en') => {
      const override = { key: 'when-needed', replaces: ['CONTRACT'], basis: 'LEGAL_OBLIGATION', ...over };
      const legalBasisOverrides = [
        { ...override, onlyIfNoAlternative: false, dataCategories: [], activities: [] } as never,
      ];
      const profile = { ...WHOLE.jurisdictionProfile[0]!, legalBasisOverrides };
      return made({ ...WHOLE, jurisdictionProfile: [profile] }, TODAY, language).withoutConsent.rows[0]?.limits;
    };
    expect(limits({})).toEqual(['subscribers']);
    expect(limits({ basis: 'CONSENT', condition: 'When consent is needed' })).toEqual([
      'subscribers',
      'Except: consent of the data subject (When consent is needed)',
    ]);
    expect(limits({ basis: 'CONSENT', condition: 'When consent is needed' }, 'ko')).toEqual([
      'subscribers',
      '예외: 정보주체의 동의(When consent is needed)',
    ]);
  });

  it('has the rights that are stated for Korea, and none of everywhere beside them', () => {
    const [profile] = WHOLE.jurisdictionProfile;
    const all = {
      id: 'jurisdictionProfile-ALL',
      code: 'ALL',
      rights: ['Access to the data, and a copy', 'Portability'],
    };
    expect(made({ ...WHOLE, jurisdictionProfile: [profile!, all] }).rights).toEqual(['Access']);
  });

  it.each<[Language, string]>([
    ['en', 'legitimate interest that the law of another country recognises, which Art 15(1) does not know'],
    ['ko', '외국 법률이 인정하는 정당한 이익(법 제15조제1항에 없는 근거)'],
  ])('calls a basis that Korean law does not know by its name in %s', (language, basis) => {
    const [activity] = WHOLE.processingActivity;
    const legalBases = [{ basis: 'RECOGNISED_LEGITIMATE_INTERESTS', dataCategories: [], dataSubjects: [] }];
    const purposes = [{ key: 'p', description: 'P', dataCategories: [], dataSubjects: [], legalBases }];
    const things: Things = { ...WHOLE, processingActivity: [{ ...activity!, purposes } as never] };
    expect(made(things, TODAY, language).withoutConsent.rows).toMatchObject([{ basis }]);
  });

  it('has headings for every table in both languages', () => {
    const keys = made(WHOLE).headings.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['delegation', 'overseasTransfers', 'thirdPartyProvision']));
    expect(made(WHOLE, TODAY, 'ko').headings.map(({ key }) => key)).toEqual(keys);
  });
});

describe('Provision to third parties', () => {
  const provided = (countries: string[]): Things => ({
    ...WHOLE,
    transfer: [{ ...WHOLE.transfer[0]!, id: 'transfer-2', kind: 'PROVISION', countries }, ...WHOLE.transfer],
  });

  it('is none, in the words of the profile, if there are no rows', () => {
    expect(made(WHOLE).thirdPartyProvision).toEqual({ rows: [], none: 'None.' });
  });

  it('in Korea is no overseas transfer', () => {
    const { thirdPartyProvision, overseasTransfers } = made(provided(['KR']));
    expect(thirdPartyProvision).toMatchObject({ rows: [{ recipient: 'Acme' }], none: undefined });
    expect(overseasTransfers.rows).toHaveLength(1);
  });

  it('abroad is both', () => {
    const { thirdPartyProvision, overseasTransfers } = made(provided(['US']));
    expect(thirdPartyProvision.rows).toHaveLength(1);
    expect(overseasTransfers.rows).toHaveLength(2);
  });
});

describe('A gap', () => {
  const articles = (things: Things, on = TODAY) => made(things, on).gaps.map(({ article }) => article);

  it('of a transfer is reported once, even if it has several countries', () => {
    const things: Things = { ...WHOLE, transfer: [{ ...WHOLE.transfer[0]!, timing: undefined }] };
    const { overseasTransfers, gaps, complete } = made(things);
    expect(overseasTransfers.rows.map((row) => row.gaps.length)).toEqual([1]);
    expect([gaps.map(({ article }) => article), complete]).toEqual([['28-8(2)2'], false]);
  });

  it('is shown in a row of its own if neither country nor ground is stated', () => {
    const things: Things = { ...WHOLE, transfer: [{ ...WHOLE.transfer[0]!, countries: [], grounds: [] }] };
    expect(made(things).overseasTransfers.rows).toMatchObject([{ recipient: 'Acme', countries: [] }]);
    expect(articles(things)).toEqual(['28-8(2)2', 'decree 31(1)2']);
  });

  it.each([
    ['2023-09-14', []],
    ['2023-09-15', ['26(2), 26(6)']],
  ])('on %s of a sub-delegatee that is not disclosed: %j', (on, gaps) => {
    const [busan, acme] = WHOLE.engagement;
    const things: Things = { ...WHOLE, engagement: [busan!, { ...acme!, jurisdictions: [] }] };
    expect(articles(things, on)).toEqual(gaps);
  });

  it('is that marketing is delegated without notice to the data subjects', () => {
    const [busan, acme] = WHOLE.engagement;
    const marketing = (marketingNotifiedOn?: string): Things => ({
      ...WHOLE,
      engagement: [{ ...busan!, marketing: 'YES', marketingNotifiedOn }, acme!],
    });
    expect(articles(marketing())).toEqual(['26(3)']);
    expect(articles(marketing('2024-01-01'))).toEqual([]);
  });

  it('is everything that the law requires without condition, if the register states nothing', () => {
    const nothing: Things = { jurisdictionProfile: [{ id: 'jurisdictionProfile-KR', code: 'KR' }] };
    for (const language of ['en', 'ko'] as const) {
      const { gaps } = made(nothing, TODAY, language);
      const articles = ['30(1)3-2', '30(1)5', 'decree 31(1)3', 'guidelines 21', '30(1)6'];
      expect(gaps.map(({ article }) => article)).toEqual(articles.map((article) => articleIn(language, article)));
    }
  });

  it('has a phrase in both languages for everything that can be missing', () => {
    const things: Things = {
      jurisdictionProfile: [
        {
          id: 'jurisdictionProfile-KR',
          code: 'KR',
          contacts: [
            { role: 'DOMESTIC_AGENT', contact: 'contact-agent' },
            { role: 'CHIEF_PRIVACY_OFFICER', contact: 'contact-agent' },
          ],
          controllers: [{ party: 'party-london' }],
          retention: [{ key: 'law', kind: 'SET_BY_LOCAL_LAW', until: [], unless: [] }],
        },
        { id: 'jurisdictionProfile-ALL', code: 'ALL' },
      ],
      contact: [{ id: 'contact-agent', department: 'Agents' }],
      party: [
        { id: 'party-london', name: 'London', country: 'GB' },
        { id: 'party-class', name: 'Affiliates', class: true },
        { id: 'party-seoul', name: 'Seoul', country: 'KR' },
      ],
      processingActivity: [
        { id: 'processingActivity-1' },
        {
          id: 'processingActivity-2',
          purposes: [{ key: 'p', description: 'P', dataCategories: [], dataSubjects: [], legalBases: [] }],
        },
      ],
      engagement: [
        { id: 'engagement-1', processor: 'party-class', jurisdictions: ['KR'], marketing: 'YES' },
        { id: 'engagement-2', processor: 'party-class', under: 'engagement-1' },
        { id: 'engagement-3', processor: 'party-london', jurisdictions: ['KR'] },
        { id: 'engagement-4', processor: 'party-none', jurisdictions: ['KR'] },
        { id: 'engagement-5', processor: 'party-none', engagedBy: ['party-seoul'] },
      ],
      transfer: [{ id: 'transfer-1', kind: 'PROVISION', importer: 'party-class', jurisdictions: ['KR'] }],
    };
    for (const language of ['en', 'ko'] as const) {
      const { gaps, complete } = made(things, TODAY, language);
      expect(complete).toBe(false);
      expect(gaps.filter(({ message }) => !/[.]$/.test(message) || /\{/.test(message))).toEqual([]);
      expect(gaps.length).toBeGreaterThan(25);
    }
  });
});

describe('Phrases', () => {
  it.each([
    ['28-8(1)3', '제28조의8제1항제3호'],
    ['17(3)', '제17조제3항'],
    ['30(1)4-2', '제30조제1항제4호의2'],
    ['decree 31(1)2', '시행령 제31조제1항제2호'],
    ['26(2), 26(6)', '제26조제2항, 제26조제6항'],
    ['23(1), decree 18', '제23조제1항, 시행령 제18조'],
    ['guidelines 21', '표준 개인정보 보호지침 제21조'],
  ])('write the article %s as %s', (article, korean) => {
    expect(koreanArticle(article)).toBe(korean);
  });
});
