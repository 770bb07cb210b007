import type { Kind } from '#snapshot';
import { RULES } from '../rules.js';
import { findings, snapshotOf, type Things } from '../testing.js';
import { ApplicableLaws } from './applicable-laws.js';

const DATE = '2024-01-01';

/** The laws that the first thing of the kind is under. */
function laws(kind: Kind, things: Things): string[] {
  const snapshot = snapshotOf(DATE, things);
  const lists = {
    processingActivity: snapshot.activities,
    engagement: snapshot.engagements,
    transfer: snapshot.transfers,
    party: snapshot.parties,
    contact: snapshot.contacts,
    jurisdictionProfile: snapshot.profiles,
  };
  return [...new ApplicableLaws(snapshot).lawsOf(kind, lists[kind][0] as never)].sort();
}

const FRENCH = { id: 'party-french', name: 'Française', country: 'FR' };
const BRITISH = { id: 'party-british', name: 'British', country: 'GB' };
const OFFICER = { jurisdictions: [], contact: 'contact-1' } as const;

describe('The law that applies to a company', () => {
  const INDIAN = { id: 'party-indian', name: 'Indian', country: 'IN', group: true };
  const profile = (code: string, ...controllers: string[]) => ({
    id: `jurisdictionProfile-${code}`,
    code,
    controllers: controllers.map((party) => ({ party })),
  });
  /** The laws of the first company, in a register where each of them controls an activity. */
  const lawsOf = (party: Things['party'], ...jurisdictionProfile: object[]) => {
    const processingActivity = party!.map(({ id }) => ({ id: `processingActivity-${id}`, controllers: [id] }));
    const snapshot = snapshotOf(DATE, { party, processingActivity, jurisdictionProfile } as Things);
    return [...new ApplicableLaws(snapshot).lawsOfCompany(snapshot.parties[0])].sort();
  };

  it('is that of its seat, of its representatives, and of the profiles that name it', () => {
    expect(lawsOf([INDIAN])).toEqual(['IN']);
    expect(lawsOf([{ ...INDIAN, country: 'AQ' }])).toEqual([]);
    expect(lawsOf([{ ...INDIAN, officers: [{ ...OFFICER, role: 'EU_REPRESENTATIVE' }] }])).toEqual(['EU', 'IN']);
    expect(lawsOf([INDIAN], profile('EU', INDIAN.id))).toEqual(['EU', 'IN']);
  });

  it('is not that of a profile that names another company, or that means those seated there', () => {
    expect(lawsOf([INDIAN, FRENCH], profile('EU', FRENCH.id))).toEqual(['IN']);
    expect(lawsOf([INDIAN, FRENCH], profile('EU'))).toEqual(['IN']);
    expect(lawsOf([INDIAN], profile('EU'))).toEqual(['EU', 'IN']);
  });

  it('is that of a free zone whose profile names it, in the place of the law of the country', () => {
    const GATE = { id: 'party-gate', name: 'Gate', country: 'AE', group: true };
    expect(lawsOf([GATE])).toEqual(['AE']);
    expect(lawsOf([GATE], profile('AE-DIFC', GATE.id))).toEqual(['AE-DIFC']);
    expect(lawsOf([GATE], profile('AE-DIFC', GATE.id), profile('AE', GATE.id))).toEqual(['AE', 'AE-DIFC']);
    expect(lawsOf([GATE, FRENCH], profile('AE-DIFC', FRENCH.id))).toEqual(['AE']);
    expect(lawsOf([INDIAN], profile('AE-DIFC', INDIAN.id))).toEqual(['AE-DIFC', 'IN']);
  });

  it('is that of all profiles if it acts everywhere or nothing says where it is', () => {
    expect(lawsOf([INDIAN, FRENCH], profile('ALL', INDIAN.id), profile('EU', FRENCH.id))).toEqual(['EU', 'IN']);
    expect(lawsOf([{ id: 'party-nowhere' }], profile('KR'))).toEqual(['KR']);
    expect(lawsOf([{ id: 'party-nowhere' }])).toEqual(['EU']);
  });

  it('decides which of the companies of an activity a document of the law includes', () => {
    const snapshot = snapshotOf(DATE, {
      party: [INDIAN, FRENCH],
      processingActivity: [
        { id: 'processingActivity-1', controllers: [INDIAN.id, FRENCH.id] },
        { id: 'processingActivity-2', controllers: [INDIAN.id] },
        { id: 'processingActivity-3' },
      ],
    });
    const laws = new ApplicableLaws(snapshot);
    expect(snapshot.activities.map((activity) => laws.companiesUnder('EU', activity).map(({ name }) => name))).toEqual([
      ['Française'],
      [],
      [],
    ]);
    expect(snapshot.activities.map((activity) => laws.includes('EU', activity))).toEqual([true, false, false]);
  });

  it('gives an activity that nobody controls to nobody, unless it is of the organisation as a whole', () => {
    const activities = [
      { id: 'processingActivity-own', controllers: [INDIAN.id] },
      { id: 'processingActivity-nobody' },
      { id: 'processingActivity-sold', controllers: ['party-sold'] },
      { id: 'processingActivity-for-others', role: 'PROCESSOR' },
      { id: 'processingActivity-named', controllers: [] },
    ];
    const naming = { ...profile('IN', INDIAN.id), retention: [{ key: 'r', activities: ['processingActivity-named'] }] };
    const seen = (...others: readonly object[]) => {
      const things = { party: [INDIAN], processingActivity: activities, jurisdictionProfile: [naming, ...others] };
      const laws = new ApplicableLaws(snapshotOf(DATE, things as never));
      const idsOf = (all: readonly { readonly id: string }[]) =>
        all.map(({ id }) => id.replace('processingActivity-', ''));
      const { activities: all } = snapshotOf(DATE, things as never);
      return [idsOf(all.filter((activity) => laws.includes('IN', activity))), idsOf(laws.unownedUnder('IN'))];
    };
    expect(seen()).toEqual([['own', 'for-others', 'named'], ['nobody']]);
    expect(seen(profile('ALL', INDIAN.id))).toEqual([['own', 'nobody', 'for-others', 'named'], []]);
    expect(seen(profile('ALL', 'party-sold'))).toEqual([['own', 'for-others', 'named'], ['nobody']]);
  });
});

describe('The law that a thing is under', () => {
  it('is that of where its controllers are seated', () => {
    const activity = { id: 'processingActivity-1', controllers: [FRENCH.id, BRITISH.id] };
    expect(laws('processingActivity', { processingActivity: [activity], party: [FRENCH, BRITISH] })).toEqual([
      'EU',
      'UK',
    ]);
  });

  it('is also that of where they have a representative', () => {
    const represented = { ...BRITISH, officers: [{ ...OFFICER, role: 'EU_REPRESENTATIVE' as const }] };
    const activity = { id: 'processingActivity-1', controllers: [BRITISH.id] };
    expect(laws('processingActivity', { processingActivity: [activity], party: [represented] })).toEqual(['EU', 'UK']);
  });

  it('is not that of where another officer holds an office', () => {
    const managed = {
      ...BRITISH,
      officers: [{ ...OFFICER, role: 'JOINT_USE_MANAGER' as const, jurisdictions: ['JP'] }],
    };
    const activity = { id: 'processingActivity-1', controllers: [BRITISH.id] };
    expect(laws('processingActivity', { processingActivity: [activity], party: [managed] })).toEqual(['UK']);
  });

  it('is, for every activity, also that of where the organisation has a profile, but not ALL', () => {
    const activity = { id: 'processingActivity-1', controllers: [FRENCH.id] };
    const jurisdictionProfile = ['ALL', 'BR', 'CA-QC'].map((code) => ({ id: `jurisdictionProfile-${code}`, code }));
    expect(
      laws('processingActivity', { processingActivity: [activity], party: [FRENCH], jurisdictionProfile }),
    ).toEqual(['BR', 'CA', 'CA-QC', 'EU']); // the law of Quebec applies alongside Canada's
  });

  describe('is, for an activity, given a profile that names who controls what is done there,', () => {
    const KOREAN = { id: 'party-korean', name: 'Korean', country: 'KR', group: true };
    const african = { id: 'party-african', name: 'African', country: 'ZA', group: true };
    const profile = (code: string, ...controllers: string[]) => ({
      id: `jurisdictionProfile-${code}`,
      code,
      controllers: controllers.map((party) => ({ party })),
    });
    const own = { id: 'processingActivity-own', controllers: [KOREAN.id] };
    /** The laws of an activity, in a register that also has one of the Korean company. */
    const lawsOf = (activity: object, profiles: Things['jurisdictionProfile'], ...parties: object[]) =>
      laws('processingActivity', {
        processingActivity: [{ id: 'processingActivity-1', ...activity }, own],
        party: [KOREAN, african, FRENCH, BRITISH, ...parties] as Things['party'],
        jurisdictionProfile: profiles,
      });

    it('also the law of the profile, if it names a controller, wherever that is seated', () => {
      expect(lawsOf({ controllers: [KOREAN.id] }, [profile('KR', KOREAN.id)])).toEqual(['KR']);
      expect(lawsOf({ controllers: [BRITISH.id] }, [profile('KR', KOREAN.id, BRITISH.id)])).toEqual(['KR', 'UK']);
    });

    it('not that law, if another company controls it', () => {
      expect(lawsOf({ controllers: [african.id] }, [profile('KR', KOREAN.id)])).toEqual(['ZA']);
      expect(lawsOf({ controllers: [african.id, FRENCH.id] }, [profile('KR', KOREAN.id)])).toEqual(['EU', 'ZA']);
    });

    it('the laws of all profiles, if nothing says where its controllers are', () => {
      const profiles = [profile('KR', KOREAN.id), profile('ZA', african.id)];
      expect(lawsOf({}, profiles)).toEqual(['KR', 'ZA']);
      expect(lawsOf({ controllers: ['party-nowhere'] }, profiles, { id: 'party-nowhere' })).toEqual(['KR', 'ZA']);
      const affiliates = { id: 'party-affiliates', class: true, group: true };
      expect(lawsOf({ controllers: [FRENCH.id, affiliates.id] }, profiles, affiliates)).toEqual(['EU', 'KR', 'ZA']);
      const partner = { id: 'party-partner', name: 'Partner' };
      expect(lawsOf({ controllers: [FRENCH.id, partner.id] }, profiles, partner)).toEqual(['EU', 'ZA']);
    });

    it('the laws of all profiles, if the profile of everywhere names its controller', () => {
      const profiles = [profile('ALL', BRITISH.id), profile('KR', KOREAN.id)];
      expect(lawsOf({ controllers: [BRITISH.id] }, profiles)).toEqual(['KR', 'UK']);
      expect(lawsOf({ controllers: [FRENCH.id] }, profiles)).toEqual(['EU']);
    });

    it('that law, if none of the companies that the profile names controls anything in the register', () => {
      expect(lawsOf({ controllers: [BRITISH.id] }, [profile('ZA', african.id)])).toEqual(['UK', 'ZA']);
    });

    it('that law, if a row of the profile names the activity', () => {
      const retention = [{ key: 'kept', description: 'Five years', activities: ['processingActivity-1'] }];
      const profiles = [{ ...profile('KR', KOREAN.id), retention }] as unknown as Things['jurisdictionProfile'];
      expect(lawsOf({ controllers: [BRITISH.id] }, profiles)).toEqual(['KR', 'UK']);
    });

    it('for a company of the group, not that law, unless it is named, seated or recorded there', () => {
      const lawsOfParty = (party: object, profiles: Things['jurisdictionProfile']) =>
        laws('party', {
          party: [party, KOREAN] as Things['party'],
          processingActivity: [own],
          jurisdictionProfile: profiles,
        });
      expect(lawsOfParty(african, [profile('KR', KOREAN.id)])).toEqual(['ZA']);
      expect(lawsOfParty(african, [profile('KR')])).toEqual(['KR', 'ZA']);
      expect(lawsOfParty(KOREAN, [profile('KR', KOREAN.id)])).toEqual(['KR']);
    });
  });

  it('is, for an activity, also that of where an engagement or a transfer of it is disclosed', () => {
    const activity = { id: 'processingActivity-1', controllers: [FRENCH.id] };
    const engagement = [{ id: 'engagement-1', activities: [activity.id], jurisdictions: ['KR'] }];
    const transfer = [{ id: 'transfer-1', activities: [activity.id], jurisdictions: ['JP'] }];
    expect(
      laws('processingActivity', { processingActivity: [activity], party: [FRENCH], engagement, transfer }),
    ).toEqual(['EU', 'JP', 'KR']);
  });

  it("is, for what is done for others, that of the organisation's own companies", () => {
    const activity = { id: 'processingActivity-1', role: 'PROCESSOR' as const, onBehalfOf: [FRENCH.id] };
    const own = { ...BRITISH, group: true };
    expect(laws('processingActivity', { processingActivity: [activity], party: [FRENCH, own] })).toEqual(['UK']);
  });

  it('is GDPR where nothing tells', () => {
    expect(laws('processingActivity', { processingActivity: [{ id: 'processingActivity-1' }] })).toEqual(['EU']);
    expect(laws('engagement', { engagement: [{ id: 'engagement-1' }] })).toEqual(['EU']);
    expect(laws('transfer', { transfer: [{ id: 'transfer-1' }] })).toEqual(['EU']);
  });

  it('is, for a transfer, that under which it is disclosed, of its grounds and of its exporter', () => {
    const grounds = [{ key: 'equivalent', law: 'JP', code: 'JP.EQUIV' }];
    const transfer = [{ id: 'transfer-1', jurisdictions: ['ALL', 'ZA'], grounds, exporter: BRITISH.id }];
    expect(laws('transfer', { transfer, party: [BRITISH] })).toEqual(['JP', 'UK', 'ZA']);
  });

  it('is, for a transfer that tells nothing else, that of its activities', () => {
    const activity = { id: 'processingActivity-1', controllers: [FRENCH.id] };
    const transfer = [{ id: 'transfer-1', activities: [activity.id] }];
    expect(laws('transfer', { transfer, processingActivity: [activity], party: [FRENCH] })).toEqual(['EU']);
  });

  it('is, for an engagement, that of who engages, of where it is disclosed and of what it serves', () => {
    const activity = { id: 'processingActivity-1', controllers: [FRENCH.id] };
    const engagement = [
      { id: 'engagement-1', engagedBy: [BRITISH.id], activities: [activity.id], jurisdictions: ['KR'] },
    ];
    expect(laws('engagement', { engagement, processingActivity: [activity], party: [FRENCH, BRITISH] })).toEqual([
      'EU',
      'KR',
      'UK',
    ]);
  });

  it('is, for an engagement that is disclosed everywhere, that of where the organisation has a profile', () => {
    const engagement = [{ id: 'engagement-1', engagedBy: [BRITISH.id], jurisdictions: ['ALL'] }];
    const jurisdictionProfile = ['ALL', 'KR'].map((code) => ({ id: `jurisdictionProfile-${code}`, code }));
    expect(laws('engagement', { engagement, party: [BRITISH] })).toEqual(['UK']);
    expect(laws('engagement', { engagement, party: [BRITISH], jurisdictionProfile })).toEqual(['KR', 'UK']);
  });

  it('is only that of its exporter for a transfer disclosed everywhere, with any profiles', () => {
    const transfer = [{ id: 'transfer-1', exporter: BRITISH.id, jurisdictions: ['ALL'] }];
    const jurisdictionProfile = [{ id: 'jurisdictionProfile-KR', code: 'KR' }];
    expect(laws('transfer', { transfer, party: [BRITISH], jurisdictionProfile })).toEqual(['UK']);
  });

  it.each(['controllers', 'onBehalfOf'] as const)(
    'is, for a party, also that of the activities whose record names it: %s',
    (named) => {
      const french = { id: 'processingActivity-1', controllers: [FRENCH.id] };
      const activity = { ...french, [named]: ['party-nowhere', ...(named === 'controllers' ? [FRENCH.id] : [])] };
      const nowhere = { id: 'party-nowhere', country: 'GB' };
      expect(laws('party', { processingActivity: [activity], party: [nowhere, FRENCH] })).toEqual(['EU', 'UK']);
      expect(laws('party', { processingActivity: [french], party: [nowhere, FRENCH] })).toEqual(['UK']);
    },
  );

  it('is, for a transfer without an exporter, that of the free zone of its controllers', () => {
    const party = [{ id: 'party-gate', name: 'Gate', country: 'AE', group: true }];
    const processingActivity = [{ id: 'processingActivity-1', controllers: ['party-gate'] }];
    const transfer = [{ id: 'transfer-1', jurisdictions: ['ALL'], activities: ['processingActivity-1'] }];
    const jurisdictionProfile = [
      { id: 'jurisdictionProfile-AE-ADGM', code: 'AE-ADGM', controllers: [{ party: 'party-gate' }] },
    ] as Things['jurisdictionProfile'];
    expect(laws('transfer', { transfer, processingActivity, party, jurisdictionProfile })).toEqual(['AE-ADGM']);
    expect(laws('transfer', { transfer, processingActivity, party })).toEqual(['AE']);
  });

  it("is, for a profile, its jurisdiction's", () => {
    expect(
      laws('jurisdictionProfile', { jurisdictionProfile: [{ id: 'jurisdictionProfile-DE', code: 'DE' }] }),
    ).toEqual(['EU']);
  });

  it('is one for what is said of every activity, wherever the group is', () => {
    const jurisdictionProfile = [{ id: 'jurisdictionProfile-ALL', code: 'ALL' }];
    const party = [{ ...BRITISH, group: true }];
    expect(laws('jurisdictionProfile', { jurisdictionProfile, party })).toEqual(['EU']);
  });

  it('is, for a transfer of every activity without an exporter, also that of where their controllers are seated', () => {
    const activity = { id: 'processingActivity-1', controllers: [BRITISH.id] };
    const transfer = [{ id: 'transfer-1', jurisdictions: ['ALL', 'EU'] }];
    const things = { processingActivity: [activity], party: [FRENCH, BRITISH], transfer };
    expect(laws('transfer', things)).toEqual(['EU', 'UK']);
    const exported = { ...things, transfer: [{ ...transfer[0]!, exporter: FRENCH.id }] };
    expect(laws('transfer', exported)).toEqual(['EU']);
  });

  it("is, for a transfer without an exporter or an engagement of nobody, also that of the controllers' seats", () => {
    const processingActivity = ['1', '2'].map((n) => ({
      id: `processingActivity-${n}`,
      controllers: [n === '1' ? FRENCH.id : BRITISH.id],
    }));
    const things = { processingActivity, party: [FRENCH, BRITISH] };
    const transfer = { id: 'transfer-1', jurisdictions: ['KR'] };
    expect(laws('transfer', { ...things, transfer: [transfer] })).toEqual(['EU', 'KR', 'UK']);
    const named = { ...transfer, activities: ['processingActivity-1'] };
    expect(laws('transfer', { ...things, transfer: [named] })).toEqual(['EU', 'KR']);
    expect(laws('transfer', { ...things, transfer: [{ ...transfer, exporter: BRITISH.id }] })).toEqual(['KR', 'UK']);
    const engagement = { id: 'engagement-1', jurisdictions: ['KR'] };
    expect(laws('engagement', { ...things, engagement: [engagement] })).toEqual(['EU', 'KR', 'UK']);
    expect(laws('engagement', { ...things, engagement: [{ ...engagement, engagedBy: [BRITISH.id] }] })).toEqual([
      'KR',
      'UK',
    ]);
  });

  it('is presumed there, so that it is asked once who exports, whatever that law would find', () => {
    const things: Things = {
      party: [BRITISH],
      processingActivity: [{ id: 'processingActivity-1', controllers: [BRITISH.id] }],
      transfer: [{ id: 'transfer-1', name: 'Sharing', jurisdictions: ['KR'] }],
    };
    const found = (stated: object) =>
      findings(RULES, DATE, { ...things, transfer: [{ ...things.transfer![0]!, ...stated }] }).filter(
        ({ about, law, path }) => about === 'transfer' && (law === 'UK' || path === 'exporter'),
      );
    expect(found({})).toMatchObject([
      {
        rule: 'KR.TRANSFER.EXPORTER',
        severity: 'NOTICE',
        path: 'exporter',
        message: expect.stringMatching(/a controller in the United Kingdom exports .* State the exporter\.$/),
      },
    ]);
    expect(found({ exporter: BRITISH.id }).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'UK.TRANSFER.COUNTRY ERROR',
      'UK.TRANSFER.GROUND ERROR',
    ]);
    expect(found({ countries: ['GB'] })).toEqual([]); // it does not leave the country
  });

  it('is, for a sub-processor, that of those whom the processor above it serves', () => {
    const engagement = [
      { id: 'engagement-1', engagedBy: [FRENCH.id] },
      { id: 'engagement-2', under: 'engagement-1', jurisdictions: ['KR'] },
    ];
    const things = { party: [FRENCH, BRITISH], engagement };
    const subProcessor = snapshotOf(DATE, things).engagements[1]!;
    expect([...new ApplicableLaws(snapshotOf(DATE, things)).lawsOf('engagement', subProcessor)]).toEqual(['EU', 'KR']);
  });

  it('is that of the profile that names it as controller, for a party without a country', () => {
    const nowhere = { id: 'party-nowhere', name: 'Africa (Pty) Ltd', group: true };
    const profile = { id: 'jurisdictionProfile-ZA', code: 'ZA', controllers: [{ party: nowhere.id }] };
    const seat = (party: object) => {
      const snapshot = snapshotOf(DATE, { party: [{ ...nowhere, ...party }], jurisdictionProfile: [profile] });
      const applicable = new ApplicableLaws(snapshot);
      expect([...applicable.ownLaws()]).toEqual([...applicable.seatOf(snapshot.parties[0])]);
      return [...applicable.seatOf(snapshot.parties[0])];
    };
    expect(seat({})).toEqual(['ZA']);
    expect(seat({ country: 'GB' })).toEqual(['UK']);
  });
});
