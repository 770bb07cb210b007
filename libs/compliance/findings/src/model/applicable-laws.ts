import { freeZonesOf, knownLaws, lawOf, lawOfGround, lawsAlongside, lawsOf, US_STATES } from '#law';
import {
  type Activity,
  bare,
  type Engagement,
  type Kind,
  type Party,
  type Profile,
  type Snapshot,
  type SnapshotThing,
  type Transfer,
} from '#snapshot';
import { upwards } from '../shared/engagements.js';

/** A set of laws, one bit each, however many there are. It is computed for ten thousand things. */
type Laws = bigint;

const CODES = knownLaws();
const NONE: Laws = 0n;
/** The GDPR applies if nothing in the register points to a law: its record of processing is the default. */
const OTHERWISE: Laws = bitOf('EU');

/**
 * Works out which laws apply to a thing. It looks at the seats and representatives of those responsible, where the
 * thing is disclosed, and for which jurisdictions the organisation has a profile.
 */
export class ApplicableLaws {
  constructor(private readonly snapshot: Snapshot) {}

  /** Returns the codes of the laws that apply to the thing, or to a former state of it. Equal results are the same set object. */
  lawsOf<K extends Kind>(kind: K, thing: SnapshotThing<K>): ReadonlySet<string> {
    if (kind === 'contact') return codesOf(NONE);
    const isOfMoment = this.snapshot.one(kind, thing.id) === thing;
    return codesOf(isOfMoment ? lawsOfThing(this.snapshot, kind, thing.id) : lawsOfAny(this.snapshot, kind, thing));
  }

  /** Returns the codes of the laws that apply to the thing, leaving out those that are presumed. */
  certainLawsOf<K extends Kind>(kind: K, thing: SnapshotThing<K>): ReadonlySet<string> {
    const presumedOf = presumed(this.snapshot, kind, thing);
    if (presumedOf === NONE) return this.lawsOf(kind, thing);
    const isOfMoment = this.snapshot.one(kind, thing.id) === thing;
    const laws = isOfMoment ? lawsOfThing(this.snapshot, kind, thing.id) : lawsOfAny(this.snapshot, kind, thing);
    return codesOf(laws & ~presumedOf);
  }

  /**
   * Returns the laws that apply to the thing only if the controllers export the data, or engage the party. The register
   * does not say who does.
   */
  presumedLawsOf<K extends Kind>(kind: K, thing: SnapshotThing<K>): ReadonlySet<string> {
    return codesOf(presumed(this.snapshot, kind, thing));
  }

  /**
   * Returns the laws of the party's seat and of the places where somebody represents it. Other officers make nobody
   * subject to a law. A party without a country is seated where a profile names it as controller.
   */
  seatOf(party: Party | undefined): ReadonlySet<string> {
    return codesOf(seat(this.snapshot, party));
  }

  /** Returns the laws that apply to what a company does. A document of a law is of the companies that these laws include. */
  lawsOfCompany(party: Party | undefined): ReadonlySet<string> {
    return codesOf(party ? ofCompany(this.snapshot, party) : NONE);
  }

  /** Returns the controllers of the activity, or those that do it for others, as far as the law applies to them. */
  companiesUnder(law: string, activity: Activity): Party[] {
    return this.companiesOf(activity).filter((party) => this.lawsOfCompany(party).has(law));
  }

  /** Returns the controllers of the activity, or those that do it for others, as far as the register has them. */
  companiesOf({ controllers }: Activity): Party[] {
    return controllers.map((id) => this.snapshot.party(id)).filter((party) => party !== undefined);
  }

  /**
   * Returns true if a document of the law includes the activity. Either the law applies to a company responsible for it, or
   * a row of the law's profile names it. For one of a processor, or of the organisation as a whole, what else is known of it
   * decides.
   */
  includes(law: string, activity: Activity): boolean {
    if (this.companiesUnder(law, activity).length > 0) return true;
    if (codesOf(naming(this.snapshot).get(activity.id) ?? NONE).has(law)) return true;
    return this.isOfAll(activity) && this.lawsOf('processingActivity', activity).has(law);
  }

  /**
   * Returns true if the activity names no company that the register has, and is somebody's all the same. A processor seldom names the
   * company that does the work. An activity that names nobody is of the companies in the profile of everywhere.
   */
  private isOfAll(activity: Activity): boolean {
    if (this.companiesOf(activity).length > 0) return false;
    const everywhere = this.snapshot.profile('ALL')?.controllers ?? [];
    const isOfOrganisation = everywhere.some(({ party }) => this.snapshot.party(party) !== undefined);
    return activity.role === 'PROCESSOR' || (activity.controllers.length === 0 && isOfOrganisation);
  }

  /** Returns the activities that the law may concern, and that no document of it has: nobody controls them. */
  unownedUnder(law: string): Activity[] {
    const { snapshot } = this;
    return snapshot.activities.filter(
      (activity) =>
        this.companiesOf(activity).length === 0 &&
        !this.includes(law, activity) &&
        this.lawsOf('processingActivity', activity).has(law),
    );
  }

  /** Returns the first company of the group, or controller of an activity, that is seated or represented under the law. */
  ownCompanyUnder(law: string): Party | undefined {
    const id = this.snapshot.entry('own company by law', law, (snapshot) => {
      const [bit, controllers] = [bitOf(law), controllersIn(snapshot)];
      const isOwn = (party: Party) => party.group || controllers.has(party.id);
      return snapshot.parties.find((party) => isOwn(party) && (seat(snapshot, party) & bit) !== NONE)?.id;
    });
    return this.snapshot.party(id);
  }

  /** Returns true if anything in the register comes under the law: a company of its own, a profile, or a record. */
  concerns(law: string): boolean {
    const { snapshot } = this;
    return (
      snapshot.profiles.some(({ code }) => lawOf(code) === law) ||
      this.ownCompanyUnder(law) !== undefined ||
      (['processingActivity', 'transfer', 'engagement'] as const).some(
        (kind) => thingsUnder(law, kind, snapshot).length > 0,
      )
    );
  }

  /** Returns the laws of the seats and representatives of the group's companies and of all controllers. */
  ownLaws(): ReadonlySet<string> {
    return codesOf(
      this.snapshot.derive('own laws', (snapshot) => ofGroup(snapshot) | ofControllers(snapshot) || OTHERWISE),
    );
  }
}

/** Returns the things of the kind that the law applies to, in the order of the register. Who reads the list depends on all of them. */
export function thingsUnder<K extends Kind>(law: string, kind: K, register: Snapshot): readonly SnapshotThing<K>[] {
  return register.derive(`every ${kind} under ${law}`, (snapshot) => {
    const [bit, laws] = [bitOf(law), lawsOfEvery(snapshot, kind)];
    return snapshot.all(kind).filter((_, i) => (laws[i]! & bit) !== NONE);
  });
}

/** Returns the codes of the laws of all things of the kind, in the order of the register. */
export function lawsOfEach(kind: Kind, snapshot: Snapshot): readonly ReadonlySet<string>[] {
  return lawsOfEvery(snapshot, kind).map(codesOf);
}

/** Returns the laws of all things of the kind, in the order of the register. */
function lawsOfEvery(register: Snapshot, kind: Kind): readonly Laws[] {
  return register.derive(`laws of every ${kind}`, (snapshot) =>
    snapshot.all(kind).map(({ id }) => lawsOfThing(snapshot, kind, id)),
  );
}

function lawsOfThing(register: Snapshot, kind: Kind, id: string): Laws {
  return register.entry('laws', id, (snapshot) => lawsOfAny(snapshot, kind, snapshot.one(kind, id)!));
}

const LAWS_OF: { readonly [K in Kind]: (snapshot: Snapshot, thing: SnapshotThing<K>) => Laws } = {
  processingActivity: ofActivity,
  engagement: ofEngagement,
  transfer: ofTransfer,
  jurisdictionProfile: (_snapshot, profile) => ofProfile(profile),
  party: ofParty,
  contact: () => NONE,
};

const lawsOfAny = <K extends Kind>(snapshot: Snapshot, kind: K, thing: SnapshotThing<K>): Laws =>
  LAWS_OF[kind](snapshot, thing);

/** Returns the laws of the places for which there is a profile. */
function profiled(register: Snapshot): Laws {
  return register.derive('laws of profiles', ({ profiles }) => ofProfiles(profiles.map(({ code }) => code)));
}

function ofGroup(register: Snapshot): Laws {
  return register.derive('laws of the group', (snapshot) =>
    union(snapshot.parties, (party) => (party.group ? seat(snapshot, party) : NONE)),
  );
}

/** Returns the codes of the jurisdictions for which a profile names the party as controller, by its id. */
function controls(register: Snapshot): ReadonlyMap<string, readonly string[]> {
  return register.derive('jurisdictions by controller', controlsIn);
}

function seat(register: Snapshot, party: Party | undefined): Laws {
  if (!party) return NONE;
  return register.entry('seat', party.id, (snapshot, id) => {
    const own = snapshot.party(id)!;
    const places = own.country ? homeIn(snapshot, own) : (controls(snapshot).get(id) ?? []);
    return lawsIn([...places, ...representedIn(own)]);
  });
}

/**
 * Returns the places where the party is at home: its country, and the parts of it that have a law of their own. A profile
 * of such a part says so: one that names the party as controller, or none at all. A free zone has to name it. It takes the
 * place of the country, unless the profile of the country names the party too.
 */
export function homeIn(snapshot: Snapshot, { id, country }: Party): readonly string[] {
  if (country === undefined) return [];
  const namedBy = (place: string) => snapshot.profile(place)?.controllers.some(({ party }) => party === id) ?? false;
  const zones = freeZonesOf(country).filter(namedBy);
  if (zones.length > 0 && !namedBy(country)) return zones;
  const parts = (PARTS.get(country) ?? []).filter(
    (part) => snapshot.profile(part)?.controllers.length === 0 || namedBy(part),
  );
  return [country, ...parts, ...zones];
}

/** The parts of countries with a law of their own alongside that of the country. */
const PARTS = new Map(CODES.map((code) => [code, lawsAlongside(code)]));

/** Adds the laws of parts of countries, if the profile of the country has an override for that region. */
function withRegions(register: Snapshot, laws: Laws): Laws {
  const spokenOf = register.derive('parts that profiles of countries speak of', ({ profiles }) =>
    profiles.flatMap(({ code, legalBasisOverrides }) =>
      (PARTS.get(code) ?? [])
        .filter((part) => legalBasisOverrides.some(({ region }) => region !== undefined && bare(region) === part))
        .map((part) => [lawsIn([code]), lawsIn([part])] as const),
    ),
  );
  return spokenOf.reduce((all, [country, part]) => (all & country ? all | part : all), laws);
}

/**
 * Returns the laws of the company's seat and representatives, and of the profiles that name it as controller. A company
 * that acts everywhere, or that is tied to no place, is under the laws of all profiles.
 *
 * A profile that does not say whose activities it concerns means the controllers that are seated there; without any, all
 * of them.
 */
function ofCompany(register: Snapshot, party: Party): Laws {
  return register.entry('laws of a company', party.id, (snapshot, id) => {
    const isEverywhere = isUntied(snapshot, id) || actsEverywhere(snapshot, id);
    const laws =
      seat(snapshot, snapshot.party(id)) |
      ofProfiles(controls(snapshot).get(id) ?? []) |
      (isEverywhere ? profiled(snapshot) : unlimited(snapshot) & ~ofControllers(snapshot));
    return laws || (isUntied(snapshot, id) ? OTHERWISE : NONE);
  });
}

/** Returns the places in which somebody represents the party. Other officers represent nobody. */
export function representedIn({ officers }: Party): readonly string[] {
  return officers.flatMap(({ role, jurisdictions }) => {
    if (role === 'EU_REPRESENTATIVE') return ['EU'];
    if (role === 'UK_REPRESENTATIVE') return ['UK'];
    return role === 'REPRESENTATIVE' || role === 'DOMESTIC_AGENT' ? jurisdictions : [];
  });
}

/** Returns the laws that apply to an activity because of those responsible for it. */
function responsible(snapshot: Snapshot, { role, controllers }: Activity): Laws {
  const laws = union(controllers, (party) => seat(snapshot, snapshot.party(party)));
  return role === 'PROCESSOR' ? laws | ofGroup(snapshot) : laws;
}

/** Returns the ids of the controllers of the activities. */
export function controllersOf(activities: readonly Activity[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { controllers } of activities) for (const id of controllers) ids.add(id);
  return ids;
}

/** Returns the ids of the controllers of all activities, also of those that a report leaves out. */
function controllersIn(register: Snapshot): ReadonlySet<string> {
  return register.derive('controllers', ({ activitiesOfWhole }) => controllersOf(activitiesOfWhole));
}

function ofControllers(snapshot: Snapshot): Laws {
  return union(controllersIn(snapshot), (id) => seat(snapshot, snapshot.party(id)));
}

function responsibleFor(snapshot: Snapshot, activity: Activity | undefined): Laws {
  return activity ? responsible(snapshot, activity) : NONE;
}

/**
 * Returns the laws of the profiles that concern an activity. These name one of its controllers or the activity itself, or
 * do not say which activities they concern.
 *
 * All profiles concern an activity whose controllers are tied to no country: the register does not say where it takes
 * place. A controller that the profile of everywhere names acts everywhere, and one that has ended nowhere.
 */
function profiledFor(snapshot: Snapshot, { id, controllers: named }: Activity): Laws {
  const controllers = named.filter((party) => snapshot.party(party));
  const isEverywhere =
    (controllers.length === named.length && controllers.every((party) => isUntied(snapshot, party))) ||
    controllers.some((party) => actsEverywhere(snapshot, party));
  if (isEverywhere) return profiled(snapshot);
  return (
    unlimited(snapshot) |
    union(controllers, (party) => ofProfiles(controls(snapshot).get(party) ?? [])) |
    (naming(snapshot).get(id) ?? NONE)
  );
}

/** Returns true if neither a country nor a profile says where the party is. */
function isUntied(snapshot: Snapshot, id: string): boolean {
  return snapshot.party(id)?.country === undefined && !controls(snapshot).has(id);
}

/** Returns true for a company that the profile of everywhere names, and for companies of the group that are not tied. */
function actsEverywhere(snapshot: Snapshot, id: string): boolean {
  if (controls(snapshot).get(id)?.includes('ALL')) return true;
  return isUntied(snapshot, id) && snapshot.party(id)?.group === true;
}

/**
 * Returns the laws of profiles that do not say whose activities they concern. They name no controller, or none that
 * controls an activity in the register.
 */
function unlimited(register: Snapshot): Laws {
  return register.derive('laws of profiles without activities', (snapshot) => {
    const controlling = controllersIn(snapshot);
    const silent = snapshot.profiles.filter(
      ({ controllers }) => !controllers.some(({ party }) => controlling.has(party)),
    );
    return ofProfiles(silent.map(({ code }) => code));
  });
}

/** Returns the laws of the profiles with a row for the activity, by its id. */
function naming(register: Snapshot): ReadonlyMap<string, Laws> {
  return register.derive('laws of profiles by activity that they name', ({ profiles }) => {
    const rows = profiles.flatMap(({ code, legalBasisOverrides, recipients, retention }) =>
      [...legalBasisOverrides, ...recipients, ...retention].flatMap(({ activities = [] }) =>
        activities.map((id) => [id, ofProfiles([code])] as const),
      ),
    );
    return unionsOf(rows);
  });
}

function ofActivity(snapshot: Snapshot, activity: Activity): Laws {
  const disclosed = ({ jurisdictions }: Engagement | Transfer) => lawsIn(jurisdictions);
  const laws =
    profiledFor(snapshot, activity) |
    responsible(snapshot, activity) |
    union(snapshot.engagementsOf(activity.id), disclosed) |
    union(snapshot.transfersOf(activity.id), disclosed);
  return laws || OTHERWISE;
}

function ofEngagement(snapshot: Snapshot, engagement: Engagement): Laws {
  const stated = statedOfEngagement(snapshot, engagement);
  const laws = stated ? stated | presumed(snapshot, 'engagement', engagement) : ofGroup(snapshot) || OTHERWISE;
  return laws | (union(engagement.activities, (id) => lawsOfServed(snapshot, id)) & OF_STATES);
}

/** Returns the laws of an activity that an engagement serves. Those of states come by profiles alone. */
function lawsOfServed(snapshot: Snapshot, id: string): Laws {
  return snapshot.activity(id) ? lawsOfThing(snapshot, 'processingActivity', id) : NONE;
}

/** Returns the laws that are stated of an engagement. A sub-processor serves the same as the processor above it. */
function statedOfEngagement(snapshot: Snapshot, engagement: Engagement): Laws {
  const { jurisdictions } = engagement;
  return (
    lawsIn(jurisdictions) |
    (jurisdictions.includes('ALL') ? profiled(snapshot) : NONE) |
    union(upwards(engagement, snapshot), (each) => ofThoseServed(snapshot, each))
  );
}

/** Returns the laws of those who engage the party, and of those responsible for the activities that it serves. */
function ofThoseServed(snapshot: Snapshot, { engagedBy, activities }: Engagement): Laws {
  return (
    union(engagedBy, (id) => seat(snapshot, snapshot.party(id))) |
    union(activities, (id) => responsibleFor(snapshot, snapshot.activity(id)))
  );
}

/**
 * Returns the laws that apply to a transfer. A law requires a ground only for data that leave its territory. So the
 * laws named, the exporter and the controllers decide; disclosure everywhere adds no law, unlike for an engagement.
 */
function ofTransfer(snapshot: Snapshot, transfer: Transfer): Laws {
  const stated = statedOfTransfer(snapshot, transfer);
  if (stated) return stated | presumed(snapshot, 'transfer', transfer);
  const served = snapshot.activitiesOf(transfer);
  const laws = union(served, (activity) => responsible(snapshot, activity)) || ofGroup(snapshot) || OTHERWISE;
  return withRegions(snapshot, laws);
}

function statedOfTransfer(snapshot: Snapshot, transfer: Transfer): Laws {
  const { jurisdictions, grounds, exporter, activities } = transfer;
  const isOfAll = exporter === undefined && jurisdictions.includes('ALL');
  const home = () => (activities.length > 0 ? homeOf(snapshot, snapshot.activitiesOf(transfer)) : homeOfAll(snapshot));
  return withRegions(
    snapshot,
    lawsIn(jurisdictions) |
      union(grounds, ({ law, code }) => lawsIn([law, lawOfGround({ law, code }) ?? law])) |
      seat(snapshot, snapshot.party(exporter)) |
      (isOfAll ? home() : NONE),
  );
}

/**
 * Returns the laws that are presumed to apply as well: those of the controllers. They are for an engagement without an
 * engager and an activity, and for a transfer without an exporter.
 */
function presumed<K extends Kind>(register: Snapshot, kind: K, thing: SnapshotThing<K>): Laws {
  const presumedOf = PRESUMED_OF[kind];
  if (!presumedOf) return NONE;
  if (register.one(kind, thing.id) !== thing) return presumedOf(register, thing); // a former state
  return register.entry('presumed laws', thing.id, (snapshot, id) => presumedOf(snapshot, snapshot.one(kind, id)!));
}

const PRESUMED_OF: { readonly [K in Kind]?: (snapshot: Snapshot, thing: SnapshotThing<K>) => Laws } = {
  engagement: (snapshot, engagement) => {
    for (const { engagedBy, activities } of upwards(engagement, snapshot))
      if (engagedBy.length + activities.length > 0) return NONE;
    return homeOfAll(snapshot) & ~statedOfEngagement(snapshot, engagement);
  },
  transfer: (snapshot, transfer) => {
    if (transfer.exporter !== undefined) return NONE;
    const stated = statedOfTransfer(snapshot, transfer);
    if (!stated) return NONE;
    const named = transfer.activities.length > 0 ? snapshot.activitiesOf(transfer) : [];
    return (named.length > 0 ? homeOf(snapshot, named) : homeOfAll(snapshot)) & ~stated;
  },
};

/**
 * Returns the laws of the controllers' seats. A transfer without an exporter starts from there, and an engagement
 * without an engager and an activity serves them.
 */
function homeOf(snapshot: Snapshot, activities: readonly Activity[]): Laws {
  return union(activities, ({ controllers }) => countriesOf(snapshot, controllers));
}

function countriesOf(snapshot: Snapshot, parties: Iterable<string>): Laws {
  return union(parties, (id) => {
    const party = snapshot.party(id);
    return party ? lawsIn(homeIn(snapshot, party)) : NONE;
  });
}

function homeOfAll(register: Snapshot): Laws {
  return register.derive('laws of all controllers', (snapshot) => countriesOf(snapshot, controllersIn(snapshot)));
}

/**
 * Returns the laws that apply to a party: those of its seat, of its offices, and of the activities whose records name
 * it. These records must say how to reach it, wherever it is seated.
 */
function ofParty(snapshot: Snapshot, party: Party): Laws {
  const offices = union(party.officers, ({ jurisdictions }) => lawsIn(jurisdictions));
  const ofProfiles = actsEverywhere(snapshot, party.id) ? profiled(snapshot) : unlimited(snapshot);
  return seat(snapshot, party) | offices | (party.group ? ofProfiles : NONE) | ofRecordsNaming(snapshot, party.id);
}

function ofRecordsNaming(register: Snapshot, party: string): Laws {
  return register.entry('laws of records by party', party, (snapshot, id) => ofRecords(snapshot).get(id) ?? NONE);
}

/** Returns the laws of the activities whose records name a party, by its id. */
function ofRecords(register: Snapshot): ReadonlyMap<string, Laws> {
  return register.derive('laws of records', (snapshot) => {
    const laws = lawsOfEvery(snapshot, 'processingActivity');
    const byParty = new Map<string, Laws>();
    snapshot.activities.forEach(({ controllers, onBehalfOf }, i) => {
      for (const parties of [controllers, onBehalfOf])
        for (const id of parties) byParty.set(id, (byParty.get(id) ?? NONE) | laws[i]!);
    });
    return byParty;
  });
}

function unionsOf(entries: readonly (readonly [string, Laws])[]): ReadonlyMap<string, Laws> {
  const laws = new Map<string, Laws>();
  for (const [id, more] of entries) laws.set(id, (laws.get(id) ?? NONE) | more);
  return laws;
}

/**
 * Returns the law that judges a profile: its own, and no law alongside it. The profile of everywhere (`ALL`) is judged once,
 * by the GDPR: that law requires the record.
 */
function ofProfile({ code }: Profile): Laws {
  return code === 'ALL' ? OTHERWISE : ofProfiles([code], bitOf);
}

/** The code of the profile of all states of the United States. */
const ALL_STATES = 'US';
const OF_STATES: Laws = US_STATES.reduce((all, state) => all | bitOf(state), NONE);

/** Returns the laws that profiles bring. A seat in the United States brings none: only a profile does. */
function ofProfiles(codes: readonly string[], lawsOfOne: (code: string) => Laws = (code) => lawsIn([code])): Laws {
  return codes.reduce((all, code) => all | (code === ALL_STATES ? OF_STATES : lawsOfOne(code)), NONE);
}

function controlsIn({ profiles }: Snapshot): Map<string, string[]> {
  const byParty = new Map<string, string[]>();
  for (const { code, controllers } of profiles)
    for (const { party } of controllers) byParty.set(party, [...(byParty.get(party) ?? []), code]);
  return byParty;
}

function union<T>(things: Iterable<T>, lawsOf: (thing: T) => Laws): Laws {
  let laws = NONE;
  for (const thing of things) laws |= lawsOf(thing);
  return laws;
}

const BITS = new Map<string, Laws>();

/** Returns the law of the jurisdiction, as a set. */
function bitOf(jurisdiction: string): Laws {
  const code = lawOf(jurisdiction);
  return code === undefined ? NONE : 1n << BigInt(CODES.indexOf(code));
}

/** Returns the laws of the jurisdictions, and of the countries alongside them. */
function lawsIn(jurisdictions: readonly string[]): Laws {
  let laws = NONE;
  for (const jurisdiction of jurisdictions) {
    let bit = BITS.get(jurisdiction);
    if (bit === undefined) {
      bit = lawsOf(jurisdiction).reduce((all, law) => all | bitOf(law), NONE);
      BITS.set(jurisdiction, bit);
    }
    laws |= bit;
  }
  return laws;
}

const SETS = new Map<Laws, ReadonlySet<string>>();

function codesOf(laws: Laws): ReadonlySet<string> {
  let codes = SETS.get(laws);
  if (!codes) {
    codes = new Set(CODES.filter((_, i) => laws & (1n << BigInt(i))));
    SETS.set(laws, codes);
  }
  return codes;
}
