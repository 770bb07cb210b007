import { knownLaws, lawOf } from '#law';
import type { Found } from '#read-model';
import type { Activity, Engagement, Kind, Party, Profile, Snapshot, States, Transfer } from '#snapshot';

/** A set of laws, one bit each. A number is cheap: it is computed for ten thousand things. */
type Laws = number;

const CODES = knownLaws();
const NONE: Laws = 0;
/** The GDPR applies if nothing in the register points to a law: its record of processing is the default. */
const OTHERWISE: Laws = bitOf('EU');

/**
 * Works out which laws apply to a thing. It looks at the seats and representatives of those responsible, where the
 * thing is disclosed, and for which jurisdictions the organisation has a profile.
 */
export class ApplicableLaws {
  private readonly profiled: Laws;
  /** The laws of profiles that do not say whose activities they concern. */
  private readonly unlimited: Laws;
  private readonly ofGroup: Laws;
  private readonly seats = new Map<string, Laws>();
  /** Codes of the jurisdictions for which a profile names the party as controller, by its id. */
  private readonly controls: ReadonlyMap<string, readonly string[]>;
  private readonly responsibles = new Map<unknown, Laws>();

  constructor(private readonly snapshot: Snapshot) {
    this.profiled = lawsIn(snapshot.profiles.map(({ code }) => code));
    this.controls = controlsIn(snapshot);
    this.unlimited = lawsIn(unlimitedIn(snapshot));
    this.ofGroup = union(snapshot.parties, (party) => (party.group ? this.seat(party) : NONE));
  }

  /** Returns the codes of the laws that apply to the thing. Equal results are the same set object. */
  lawsOf<K extends Kind>(kind: K, thing: Found<States[K]>): ReadonlySet<string> {
    return codesOf(this.lawsOfAny(kind, thing as unknown as Found<States[Kind]>));
  }

  /**
   * Returns the laws that apply to the thing only if the controllers export the data, or engage the party. The register
   * does not say who does.
   */
  presumedLawsOf<K extends Kind>(kind: K, thing: Found<States[K]>): ReadonlySet<string> {
    return codesOf(this.presumedOf(kind, thing));
  }

  /**
   * Returns the laws of the party's seat and of the places where somebody represents it. Other officers make nobody
   * subject to a law. A party without a country is seated where a profile names it as controller.
   */
  seatOf(party: Party | undefined): ReadonlySet<string> {
    return codesOf(this.seat(party));
  }

  /** Returns the laws of the seats and representatives of the group's companies and of all controllers. */
  ownLaws(): ReadonlySet<string> {
    const laws = this.ofGroup | union(this.snapshot.activities, (activity) => this.responsible(activity));
    return codesOf(laws || OTHERWISE);
  }

  private lawsOfAny(kind: Kind, thing: unknown): Laws {
    switch (kind) {
      case 'processingActivity':
        return this.ofActivity(thing as Activity);
      case 'engagement':
        return this.ofEngagement(thing as Engagement);
      case 'transfer':
        return this.ofTransfer(thing as Transfer);
      case 'jurisdictionProfile':
        return ofProfile(thing as Profile);
      case 'party':
        return this.ofParty(thing as Party);
      case 'contact':
        return NONE;
    }
  }

  private seat(party: Party | undefined): Laws {
    if (!party) return NONE;
    let seat = this.seats.get(party.id);
    if (seat === undefined) {
      const represented = party.officers.flatMap(({ role, jurisdictions }) => {
        if (role === 'EU_REPRESENTATIVE') return ['EU'];
        if (role === 'UK_REPRESENTATIVE') return ['UK'];
        return role === 'REPRESENTATIVE' || role === 'DOMESTIC_AGENT' ? jurisdictions : [];
      });
      const places = party.country ? [party.country] : (this.controls.get(party.id) ?? []);
      seat = lawsIn([...places, ...represented]);
      this.seats.set(party.id, seat);
    }
    return seat;
  }

  /** Returns the laws that apply to an activity because of those responsible for it. */
  private responsible(activity: Activity): Laws {
    const { role, controllers } = activity;
    let laws = this.responsibles.get(activity);
    if (laws === undefined) {
      laws = union(controllers, (party) => this.seat(this.snapshot.party(party)));
      if (role === 'PROCESSOR') laws |= this.ofGroup;
      this.responsibles.set(activity, laws);
    }
    return laws;
  }

  /**
   * Returns the laws of the profiles that concern an activity. These name one of its controllers or the activity itself, or
   * do not say which activities they concern.
   *
   * All profiles concern an activity whose controllers are tied to no country: the register does not say where it takes
   * place. A controller that the profile of everywhere names acts everywhere.
   */
  private profiledFor({ id, controllers }: Activity): Laws {
    const isEverywhere =
      controllers.every((party) => this.isUntied(party)) || controllers.some((party) => this.actsEverywhere(party));
    if (isEverywhere) return this.profiled;
    this.namingActivities ??= namingIn(this.snapshot);
    return (
      this.unlimited |
      union(controllers, (party) => lawsIn(this.controls.get(party) ?? [])) |
      (this.namingActivities.get(id) ?? NONE)
    );
  }
  private namingActivities: ReadonlyMap<string, Laws> | undefined;

  /** Returns true if neither a country nor a profile says where the party is. */
  private isUntied(id: string): boolean {
    return this.snapshot.party(id)?.country === undefined && !this.controls.has(id);
  }

  /** Returns true for a company that the profile of everywhere names, and for companies of the group that are not tied. */
  private actsEverywhere(id: string): boolean {
    if (this.controls.get(id)?.includes('ALL')) return true;
    return this.isUntied(id) && this.snapshot.party(id)?.group === true;
  }

  private ofActivity(activity: Activity): Laws {
    const disclosed = ({ jurisdictions }: Engagement | Transfer) => lawsIn(jurisdictions);
    const laws =
      this.profiledFor(activity) |
      this.responsible(activity) |
      union(this.snapshot.engagementsOf(activity.id), disclosed) |
      union(this.snapshot.transfersOf(activity.id), disclosed);
    return laws || OTHERWISE;
  }

  private ofEngagement(engagement: Engagement): Laws {
    const stated = this.statedOfEngagement(engagement);
    return stated ? stated | this.presumedOf('engagement', engagement) : this.ofGroup || OTHERWISE;
  }

  private statedOfEngagement({ jurisdictions, engagedBy, activities }: Engagement): Laws {
    return (
      lawsIn(jurisdictions) |
      (jurisdictions.includes('ALL') ? this.profiled : NONE) |
      union(engagedBy, (id) => this.seat(this.snapshot.party(id))) |
      union(activities, (id) => this.responsibleFor(this.snapshot.activity(id)))
    );
  }

  /**
   * Returns the laws that apply to a transfer. A law requires a ground only for data that leave its territory. So the
   * laws named, the exporter and the controllers decide; disclosure everywhere adds no law, unlike for an engagement.
   */
  private ofTransfer(transfer: Transfer): Laws {
    const stated = this.statedOfTransfer(transfer);
    if (stated) return stated | this.presumedOf('transfer', transfer);
    const served = this.snapshot.activitiesOf(transfer);
    return union(served, (activity) => this.responsible(activity)) || this.ofGroup || OTHERWISE;
  }

  private statedOfTransfer(transfer: Transfer): Laws {
    const { jurisdictions, grounds, exporter } = transfer;
    return (
      lawsIn(jurisdictions) |
      union(grounds, ({ law }) => lawsIn([law])) |
      this.seat(this.snapshot.party(exporter)) |
      (exporter === undefined && jurisdictions.includes('ALL') ? this.home(this.snapshot.activitiesOf(transfer)) : NONE)
    );
  }

  /**
   * Returns the laws that are presumed to apply as well: those of the controllers. They are for an engagement without an
   * engager and an activity, and for a transfer without an exporter.
   */
  private presumedOf(kind: Kind, thing: unknown): Laws {
    if (kind === 'engagement') {
      const { engagedBy, activities } = thing as Engagement;
      if (engagedBy.length + activities.length > 0) return NONE;
      return this.home(this.snapshot.activities) & ~this.statedOfEngagement(thing as Engagement);
    }
    if (kind !== 'transfer' || (thing as Transfer).exporter !== undefined) return NONE;
    const stated = this.statedOfTransfer(thing as Transfer);
    const named = this.snapshot.activitiesOf(thing as Transfer);
    return stated ? this.home(named.length > 0 ? named : this.snapshot.activities) & ~stated : NONE;
  }

  private responsibleFor(activity: Activity | undefined): Laws {
    return activity ? this.responsible(activity) : NONE;
  }

  /**
   * Returns the laws of the controllers' seats. A transfer without an exporter starts from there, and an engagement
   * without an engager and an activity serves them.
   */
  private home(activities: readonly Activity[]): Laws {
    if (activities !== this.snapshot.activities) return this.homeOf(activities);
    this.homeOfAll ??= this.homeOf(activities);
    return this.homeOfAll;
  }
  private homeOfAll: Laws | undefined;

  private homeOf(activities: readonly Activity[]): Laws {
    return union(activities, ({ controllers }) =>
      union(controllers, (id) => lawsIn([this.snapshot.party(id)?.country ?? ''])),
    );
  }

  /**
   * Returns the laws that apply to a party: those of its seat, of its offices, and of the activities whose records name
   * it. These records must say how to reach it, wherever it is seated.
   */
  private ofParty(party: Party): Laws {
    const offices = union(party.officers, ({ jurisdictions }) => lawsIn(jurisdictions));
    this.recorded ??= this.ofRecords();
    const profiled = this.actsEverywhere(party.id) ? this.profiled : this.unlimited;
    return this.seat(party) | offices | (party.group ? profiled : NONE) | (this.recorded.get(party.id) ?? NONE);
  }
  private recorded: ReadonlyMap<string, Laws> | undefined;

  private ofRecords(): Map<string, Laws> {
    const lawsByParty = new Map<string, Laws>();
    for (const activity of this.snapshot.activities) {
      const laws = this.ofActivity(activity);
      for (const id of [...activity.controllers, ...activity.onBehalfOf])
        lawsByParty.set(id, (lawsByParty.get(id) ?? NONE) | laws);
    }
    return lawsByParty;
  }
}

/**
 * Returns the law that judges a profile. The profile of everywhere (`ALL`) is judged once, by the GDPR: that law
 * requires the record.
 */
function ofProfile({ code }: Profile): Laws {
  return code === 'ALL' ? OTHERWISE : lawsIn([code]);
}

function controlsIn({ profiles }: Snapshot): Map<string, string[]> {
  const byParty = new Map<string, string[]>();
  for (const { code, controllers } of profiles)
    for (const { party } of controllers) byParty.set(party, [...(byParty.get(party) ?? []), code]);
  return byParty;
}

/**
 * Returns the codes of profiles that do not say whose activities they concern. They name no controller, or none that
 * controls an activity in the register.
 */
function unlimitedIn({ profiles, activities }: Snapshot): string[] {
  const controlling = new Set(activities.flatMap(({ controllers }) => controllers));
  return profiles
    .filter(({ controllers }) => !controllers.some(({ party }) => controlling.has(party)))
    .map(({ code }) => code);
}

/** Returns the laws of the profiles with a row for the activity, by its id. */
function namingIn({ profiles }: Snapshot): Map<string, Laws> {
  const laws = new Map<string, Laws>();
  for (const { code, legalBasisOverrides, recipients, retention } of profiles)
    for (const { activities = [] } of [...legalBasisOverrides, ...recipients, ...retention])
      for (const id of activities) laws.set(id, (laws.get(id) ?? NONE) | lawsIn([code]));
  return laws;
}

function union<T>(things: readonly T[], lawsOf: (thing: T) => Laws): Laws {
  let laws = NONE;
  for (const thing of things) laws |= lawsOf(thing);
  return laws;
}

const BITS = new Map<string, Laws>();

/** Returns the law in force in the jurisdiction, as a set. */
function bitOf(jurisdiction: string): Laws {
  const code = lawOf(jurisdiction);
  return code === undefined ? NONE : 1 << CODES.indexOf(code);
}

function lawsIn(jurisdictions: readonly string[]): Laws {
  let laws = NONE;
  for (const jurisdiction of jurisdictions) {
    let bit = BITS.get(jurisdiction);
    if (bit === undefined) {
      bit = bitOf(jurisdiction);
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
    codes = new Set(CODES.filter((_, i) => laws & (1 << i)));
    SETS.set(laws, codes);
  }
  return codes;
}
