import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { THAILAND } from './document.js';

const LAW = new Law();
const made = (on: string, things: Things, language: 'en' | 'th' = 'en') =>
  inLanguage(
    THAILAND.make({
      snapshot: snapshotOf(on, things),
      law: LAW.on(on),
      language,
      say: saying(THAILAND.words, language, 'The document'),
    }),
  );

const BANGKOK = { id: 'party-bangkok', name: 'Bangkok', country: 'TH', group: true, phone: '+66 2 000' };
const CONTRACT = { basis: 'CONTRACT' as const, dataCategories: [], dataSubjects: [] };
const ACTIVITY = {
  id: 'processingActivity-1',
  reference: '1',
  title: 'Letters',
  controllers: [BANGKOK.id],
  dataCategories: [{ key: 'mail', name: 'Mail' } as never],
  purposes: [{ key: 'post', description: 'Post', dataCategories: [], dataSubjects: [], legalBases: [CONTRACT] }],
  recipients: [{ key: 'printers', name: 'Printers' } as never],
  retention: [{ key: 'promptly', kind: 'PROMPTLY', until: [], unless: [] } as never],
  securityMeasures: ['Encryption'],
};
const PROFILE = {
  id: 'jurisdictionProfile-TH',
  code: 'TH',
  rights: ['Access'],
  statements: [
    { item: 'refusals', text: 'None so far' },
    { item: 'rightsConditions', text: 'By e-mail' },
  ],
};
const WHOLE = { party: [BANGKOK], processingActivity: [ACTIVITY], jurisdictionProfile: [PROFILE] };
const ON = '2026-06-01';

describe('The records of ss 39 and 40(3) of the Thai act', () => {
  it('are complete with all eight items', () => {
    expect(made(ON, WHOLE)).toMatchObject({
      complete: true,
      rights: ['Access'],
      accessConditions: ['By e-mail'],
      refusals: ['None so far'],
      records: [{ withoutConsent: ['Post'], controllers: [{ name: 'Bangkok', phone: '+66 2 000' }] }],
    });
  });

  it('name the controllers of the profile with their condition, before those of the activity', () => {
    const london = { id: 'party-london', name: 'London', country: 'GB' };
    const named = (over: object, controllers: object[]) => {
      const profile = { ...PROFILE, controllers } as never;
      const processingActivity = [{ ...ACTIVITY, controllers: [london.id], onBehalfOf: [london.id], ...over }];
      const things = { party: [BANGKOK, london], processingActivity, jurisdictionProfile: [profile] };
      return made(ON, things).records[0]!.controllers.map(({ name, when }) => [name, when]);
    };
    const inThailand = [{ party: BANGKOK.id, when: 'Data of people in Thailand' }];
    expect(named({}, inThailand)).toEqual([
      ['Bangkok', 'Data of people in Thailand'],
      ['London', undefined],
    ]);
    expect(named({ controllers: [BANGKOK.id] }, inThailand)).toEqual([['Bangkok', undefined]]);
    expect(named({ role: 'PROCESSOR' }, inThailand)).toEqual([['London', undefined]]);
    expect(named({ role: 'PROCESSOR', controllers: [] }, inThailand)).toEqual([
      ['Bangkok', 'Data of people in Thailand'],
    ]);
  });

  it('are written in Thai, gaps and roles included', () => {
    const document = made(ON, { party: [BANGKOK], processingActivity: [{ ...ACTIVITY, retention: [] }] }, 'th');
    expect(document.title).toMatch(/^บันทึกรายการ/);
    expect(document.records[0]!.role).toBe('ผู้ควบคุมข้อมูลส่วนบุคคล');
    const messages = document.gaps.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/ไม่ได้ระบุระยะเวลาการเก็บรักษา/));
    expect(messages.filter((message) => !/[\u0e00-\u0e7f]/.test(message))).toEqual([]);
  });

  it('do not call a purpose without any basis one without consent: it is a gap', () => {
    const unbased = { ...ACTIVITY.purposes[0]!, key: 'calls', description: 'Calls', legalBases: [] };
    const processingActivity = [{ ...ACTIVITY, purposes: [...ACTIVITY.purposes, unbased] }];
    const { records, gaps } = made(ON, { ...WHOLE, processingActivity });
    expect(records[0]!.withoutConsent).toEqual(['Post']);
    expect(gaps).toMatchObject([
      {
        article: '19; 24; 26',
        howKnown: 'OWN_KNOWLEDGE',
        message: expect.stringContaining('“Calls”'),
        place: { type: 'processingActivity', id: ACTIVITY.id, path: 'purposes.calls.legalBases' },
      },
    ]);
  });

  it('report a statement that is missing for every activity only once', () => {
    const second = { ...ACTIVITY, id: 'processingActivity-2', reference: '2' };
    const gaps = made(ON, { party: [BANGKOK], processingActivity: [ACTIVITY, second] }).gaps;
    expect(gaps.map(({ article }) => article)).toEqual(['39(5)', '39(7); 30 para 3, 31 para 3, 32 para 3, 36']);
  });

  it('need no recipients if the profile of Thailand replaces every basis by consent', () => {
    const override = { key: 'consent', replaces: [], basis: 'CONSENT' as const, onlyIfNoAlternative: false };
    const consented = { ...PROFILE, legalBasisOverrides: [{ ...override, dataCategories: [], activities: [] }] };
    const alone = [{ ...ACTIVITY, recipients: [] }];
    expect(made(ON, { ...WHOLE, processingActivity: alone }).gaps).toMatchObject([{ article: '39(6); 27 para 3' }]);
    expect(made(ON, { ...WHOLE, processingActivity: alone, jurisdictionProfile: [consented] }).complete).toBe(true);
  });

  it('show the ground of a transfer, and lack it where none is stated', () => {
    const transfer = { id: 'transfer-1', exporter: BANGKOK.id, activities: [ACTIVITY.id], countries: ['SG'] };
    const grounds = [{ key: 'it', law: 'TH', code: 'TH.CONSENT' }];
    expect(made(ON, { ...WHOLE, transfer: [transfer] }).gaps).toMatchObject([
      { article: '28', message: expect.stringContaining('states no ground of s 28') },
    ]);
    const { records } = made(ON, { ...WHOLE, transfer: [{ ...transfer, grounds }] });
    expect(records[0]!.transfers).toMatchObject([{ countries: ['SG'], safeguard: expect.stringContaining('(28(2))') }]);
  });

  it('show the rights and how they are exercised', () => {
    const silent = { ...PROFILE, statements: [PROFILE.statements[0]!] };
    expect(made(ON, { ...WHOLE, jurisdictionProfile: [silent] }).gaps).toMatchObject([{ article: '39(5)' }]);
    const all = {
      id: 'jurisdictionProfile-ALL',
      code: 'ALL',
      rights: ['Access to the data, and a copy', 'Portability'],
    };
    expect(made(ON, { ...WHOLE, jurisdictionProfile: [PROFILE, all] }).rights).toEqual(['Access']);
  });

  it.each(['recipients', 'retention', 'securityMeasures'] as const)(
    'include the statements of the profile of Thailand: %s',
    (field) => {
      const lent = { ...PROFILE, [field]: ACTIVITY[field] };
      const activity = { ...ACTIVITY, [field]: [] };
      const gapsWith = (profile: object) =>
        made(ON, { ...WHOLE, processingActivity: [activity], jurisdictionProfile: [profile as typeof PROFILE] });
      expect(gapsWith(lent).complete).toBe(true);
      expect(gapsWith(PROFILE).gaps).toHaveLength(1);
    },
  );

  it('name the representative of a company of the group, not those of others', () => {
    const contact = [{ id: 'contact-1', name: 'Somchai' }];
    const officers = [{ role: 'REPRESENTATIVE' as const, jurisdictions: ['TH'], contact: 'contact-1' }];
    const representativeIf = (group: boolean) =>
      made(ON, { ...WHOLE, contact, party: [BANGKOK, { id: 'party-2', group, officers }] }).representative;
    expect([representativeIf(true), representativeIf(false)]).toEqual(['Somchai', undefined]);
  });

  it('are not reported as empty to callers who see only a part of the register', () => {
    const part = snapshotOf(ON, {}, undefined, { kinds: new Map(), isLimited: true });
    const gapsOf = (snapshot: typeof part) =>
      THAILAND.make({ snapshot, law: LAW.on(ON), language: 'en', say: saying(THAILAND.words, 'en', 'The document') })
        .gaps;
    expect(gapsOf(part)).toEqual([]);
    expect(gapsOf(snapshotOf(ON, {}))).toMatchObject([{ article: '39; 40(3)', howKnown: 'OWN_KNOWLEDGE' }]);
  });

  it('mark a ground that is not verified', () => {
    const grounds = [{ key: 'g', law: 'TH', code: 'TH.ADEQ' }];
    const transfer = { id: 'transfer-1', exporter: BANGKOK.id, activities: [ACTIVITY.id], countries: ['SG'], grounds };
    const { records } = made(ON, { ...WHOLE, transfer: [transfer] });
    expect(records[0]?.transfers).toMatchObject([{ safeguard: expect.stringMatching(/ \(28\) \(not verified\)$/) }]);
  });

  it.each([
    ['2022-12-16', []],
    ['2022-12-17', ['40(3); notification on the records of processors, B.E. 2565']],
  ])('of a processor name on %s its controllers: %j', (on, articles) => {
    const processor = { ...ACTIVITY, role: 'PROCESSOR' as const, controllers: [] };
    const gaps = made(on, { party: [BANGKOK], processingActivity: [processor] }).gaps;
    expect(gaps.map(({ article }) => article)).toEqual(articles);
  });

  it.each([
    ['of the company', { party: [{ ...BANGKOK, phone: undefined }] }, /no details of the company/],
    [
      'of the data protection officer, if any',
      {
        contact: [{ id: 'contact-1', name: 'Malee' }],
        party: [
          { ...BANGKOK, officers: [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-1' }] },
        ],
      },
      /data protection officer/,
    ],
  ] as const)('hold the details %s', (_, things, message) => {
    const processor = { ...ACTIVITY, role: 'PROCESSOR' as const, controllers: [], onBehalfOf: [BANGKOK.id] };
    const recordWith = (more: object) => made(ON, { party: [BANGKOK], processingActivity: [processor], ...more }).gaps;
    expect(recordWith({})).toEqual([]);
    expect(recordWith(things)).toMatchObject([{ message: expect.stringMatching(message) }]);
  });
});
