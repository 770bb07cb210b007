import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import type { Language } from '../shared/words.js';
import { saying } from '../shared/words.js';
import { inLanguage } from '../testing.js';
import { TURKEY } from './document.js';

const TODAY = '2026-11-25';
const bosphorus = { id: 'party-bosphorus', name: 'Bosphorus', country: 'TR', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const limits = { dataCategories: [], dataSubjects: [] };
const purpose = (basis?: string) => ({
  key: 'p',
  description: 'Delivering orders',
  ...limits,
  legalBases: basis ? [{ basis, ...limits }] : [],
});
const orders = {
  id: 'processingActivity-orders',
  reference: '1',
  title: 'Orders',
  controllers: [bosphorus.id],
  purposes: [purpose('CONTRACT')],
  dataSubjects: [{ key: 's', name: 'Customers' }],
  dataCategories: [
    { key: 'a', name: 'Addresses', special: 'NO' },
    { key: 'h', name: 'Allergies', special: 'YES' },
  ],
  recipients: [{ key: 'r', name: 'The post', ...limits, purposes: [] }],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED', until: [], unless: [] }],
  securityMeasures: ['Locks'],
};
const contract = {
  id: 'transfer-1',
  kind: 'ENTRUSTMENT',
  exporter: bosphorus.id,
  importer: cloud.id,
  countries: ['DE'],
  activities: [orders.id],
  grounds: [
    {
      key: 'g',
      law: 'TR',
      code: 'TR.SC',
      instrument: { kind: 'SCC', version: '2024/959', modules: [2], signedOn: '2026-03-02' },
    },
  ],
};

function made(activity: object, more: object = {}, language: Language = 'en', on = TODAY) {
  const things = {
    party: [bosphorus, cloud],
    processingActivity: [{ ...orders, ...activity }],
    transfer: [contract],
    ...more,
  } as unknown as Things;
  const say = saying(TURKEY.words, language, 'The inventory');
  return inLanguage(TURKEY.make({ snapshot: snapshotOf(on, things), law: new Law().on(on), language, say }));
}

describe('The inventory of Turkey', () => {
  it('has the items of the by-law, and says that it follows no official form', () => {
    const { complete, form, records } = made({});
    expect(form).toContain('No form of the inventory is prescribed');
    expect(records).toMatchObject([
      {
        title: 'Orders',
        controllers: ['Bosphorus'],
        legalBases: ['contract with the data subject (5(2)(c)): Delivering orders'],
        dataCategories: ['Addresses', 'Allergies'],
        sensitiveData: ['Allergies'],
        recipients: ['The post', 'Cloud'],
        dataSubjects: ['Customers'],
        erasure: ['As long as the purpose needs the data.'],
        transfers: [{ recipient: 'Cloud', countries: ['DE'] }],
        securityMeasures: ['Locks'],
      },
    ]);
    expect(records[0]!.transfers[0]!.safeguard).toContain('2024/959, module 2, signed on 2 March 2026');
    expect(complete).toBe(true);
  });

  it.each<[lacking: object, more: object, path: string]>([
    [{ purposes: [] }, {}, 'purposes'],
    [{ purposes: [purpose()] }, {}, 'purposes.p.legalBases'],
    [{ dataCategories: [] }, {}, 'dataCategories'],
    [{ dataSubjects: [] }, {}, 'dataSubjects'],
    [{ retention: [] }, {}, 'retention'],
    [{ securityMeasures: [] }, {}, 'securityMeasures'],
    [{ recipients: [] }, { transfer: [{ ...contract, importer: bosphorus.id }] }, 'recipients'],
    [{}, { transfer: [] }, 'transfers'],
    [{}, { transfer: [{ ...contract, grounds: [] }] }, 'grounds'],
  ])('has a gap for each item that is not stated: %j', (lacking, more, path) => {
    expect(made(lacking, more).gaps.map(({ place }) => place.path)).toContain(path);
  });

  it('asks for the legal ground since 2019 alone', () => {
    const asked = (on: string) => made({ purposes: [purpose()] }, {}, 'en', on).gaps.map(({ place }) => place.path);
    expect(asked('2019-04-27')).not.toContain('purposes.p.legalBases');
    expect(asked('2019-04-28')).toContain('purposes.p.legalBases');
  });

  it('is kept by controllers, and names the registration and the representative', () => {
    expect(made({ role: 'PROCESSOR' }).records).toEqual([]);
    const profile = {
      id: 'jurisdictionProfile-TR',
      code: 'TR',
      filings: [
        { key: 'v', item: 'VERBİS', reference: '123', since: '2021-05-04' },
        { key: 'o', item: 'Something else' },
      ],
      contacts: [{ role: 'REPRESENTATIVE', contact: 'contact-1' }],
    };
    const more = { jurisdictionProfile: [profile], contact: [{ id: 'contact-1', name: 'Ayşe' }] };
    expect(made({}, more)).toMatchObject({ registration: ['VERBİS, 123, 2021-05-04'], representative: 'Ayşe' });
  });

  it('is written in Turkish', () => {
    const { title, records, gaps } = made({ securityMeasures: [] }, {}, 'tr');
    expect(title).toContain('Kişisel veri işleme envanteri');
    expect(records[0]!.legalBases).toEqual(['ilgili kişiyle sözleşme (5(2)(c)): Delivering orders']);
    expect(records[0]!.transfers[0]!.safeguard).toContain('standart sözleşme');
    expect(gaps[0]!.message).toBe(
      '1 (Orders) için veri güvenliği tedbirleri belirtilmemiş. Verilerin nasıl korunduğunu açıklayın.',
    );
  });
});
