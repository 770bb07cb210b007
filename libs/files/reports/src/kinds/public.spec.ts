import type { Things } from '../../../../compliance/findings/src/testing.js';
import { acme, made, sectionsOf, shownRows } from '../testing.js';

// The lists that are made to be published: what is in them, and what they lack.

const MESSAGES = { id: 'processingActivity-messages', title: 'Messages', role: 'PROCESSOR' };
const SHOP = { id: 'processingActivity-shop', title: 'Shop', role: 'CONTROLLER', controllers: [acme.id] };
const CLOUD = { id: 'party-cloud', name: 'Cloud Ltd', country: 'IE' };
const DISK = { id: 'party-disk', name: 'Disk GmbH', country: 'DE' };

describe('The list of sub-processors', () => {
  const hosting = {
    id: 'engagement-1',
    processor: CLOUD.id,
    engagedBy: [acme.id],
    work: 'Hosting',
    activities: [MESSAGES.id],
    locations: ['IE'],
  };
  const disks = {
    id: 'engagement-2',
    processor: DISK.id,
    under: hosting.id,
    work: 'Disks',
    activities: [],
    locations: ['DE', 'IE'],
  };
  const payroll = {
    id: 'engagement-3',
    processor: CLOUD.id,
    work: 'Payroll',
    activities: [SHOP.id],
    locations: ['IE'],
  };
  const listed = (engagement: readonly object[], more: object = {}) =>
    made('SUB_PROCESSORS', {}, {
      party: [acme, CLOUD, DISK],
      processingActivity: [MESSAGES, SHOP],
      engagement,
      ...more,
    } as unknown as Things);

  it('has who works on what is processed for others, and who works under them; and nobody else', () => {
    const report = listed([disks, hosting, payroll]);
    expect(shownRows(report)).toEqual([
      {
        'Sub-processor': 'Cloud Ltd',
        Work: 'Hosting',
        'Where the data are': 'Ireland',
        Seat: 'Ireland',
        'Engaged by': 'Acme Ltd',
      },
      {
        'Sub-processor': 'Disk GmbH',
        Work: 'Disks',
        'Where the data are': 'Germany, Ireland',
        Seat: 'Germany',
        'Engaged by': 'Cloud Ltd',
      },
    ]);
    expect(report.gaps).toEqual([]);
  });

  it.each([
    [{ activities: [] }, /Cloud Ltd \(Hosting\): it is not stated which activities it serves/],
    [{ locations: [] }, /Cloud Ltd \(Hosting\): it is not stated where the data are/],
    [{ processor: 'party-many' }, /Clouds \(Hosting\): this is a class and no company/],
    [{ processor: 'party-placeless' }, /Placeless: its country is not stated/],
  ])('given %j, lacks it', (over, message) => {
    const party = [
      acme,
      CLOUD,
      { id: 'party-many', name: 'Clouds', class: true },
      { id: 'party-placeless', name: 'Placeless' },
    ];
    const { gaps } = listed([{ ...hosting, ...over }], { party });
    expect(gaps.map((gap) => gap.message)).toEqual([expect.stringMatching(message)]);
  });

  it('given that nothing is processed for others, lacks nothing', () => {
    expect(listed([{ ...hosting, activities: [] }], { processingActivity: [SHOP] }).gaps).toEqual([]);
  });
});

describe('The page on transfers from Brazil', () => {
  const RIO = { id: 'party-rio', name: 'Rio Ltda', country: 'BR', group: true, email: 'dados@rio.example' };
  const ACTIVITY = { ...SHOP, controllers: [RIO.id], securityMeasures: ['Encryption'] };
  const transfer = {
    id: 'transfer-1',
    exporter: RIO.id,
    importer: CLOUD.id,
    kind: 'STORAGE',
    activities: [SHOP.id],
    countries: ['US'],
    purposes: ['Backups'],
    recipientRetention: 'Thirty days',
    grounds: [{ key: 'scc', law: 'BR', code: 'BR.SCC' }],
  };
  const page = (over: object = {}, more: object = {}) =>
    made('BR_TRANSFERS', { language: 'en' }, {
      party: [RIO, CLOUD],
      processingActivity: [ACTIVITY],
      transfer: [{ ...transfer, ...over }],
      jurisdictionProfile: [{ id: 'jurisdictionProfile-BR', code: 'BR', rights: ['Access, by e-mail'] }],
      ...more,
    } as unknown as Things);

  it('has each transfer with form, duration, purpose and country, the measures and the rights', () => {
    const report = page();
    expect(shownRows(report)).toMatchObject([
      {
        Recipient: 'Cloud Ltd',
        'Country of destination': ['United States'],
        'Specific purpose': ['Backups'],
        Form: ['Storage'],
        Duration: ['Thirty days'],
      },
    ]);
    expect(JSON.stringify(sectionsOf(report.sections))).toMatch(/Encryption.*Access, by e-mail/);
    expect([report.cover.organisation, report.gaps]).toEqual(['Rio Ltda', []]);
  });

  it.each([
    [{ purposes: [] }, {}, /the specific purpose is missing/],
    [{ recipientRetention: undefined }, {}, /the duration is missing/],
    [{}, { processingActivity: [{ ...ACTIVITY, securityMeasures: [] }] }, /no security measures are stated/],
    [{}, { jurisdictionProfile: [] }, /The rights of data subjects are missing/],
    [{}, { party: [{ ...RIO, email: undefined }, CLOUD] }, /how to reach the controller/],
  ])('given %j %j, lacks it', (over, more, message) =>
    expect(page(over, more).gaps).toMatchObject([
      { article: expect.stringContaining('19/2024'), message: expect.stringMatching(message) },
    ]),
  );
});
