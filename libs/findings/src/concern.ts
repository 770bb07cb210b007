import { lawOf } from '#law';
import type { Found } from '#read-model';
import type { Activity, Engagement, Kind, Party, Profile, Snapshot, States, Transfer } from '#register';

/** Where nothing that the register says tells whose law holds, GDPR's is asked: the record is its. */
const OTHERWISE = 'EU';

/**
 * Whose law a thing is under, as far as the register tells: by where those responsible are seated or represented, where the
 * thing is disclosed, and where the organisation has a profile.
 */
export class Concern {
  private readonly profiled: ReadonlySet<string>;
  private readonly ofGroup: ReadonlySet<string>;
  private readonly seats = new Map<string, ReadonlySet<string>>();

  constructor(private readonly snapshot: Snapshot) {
    this.profiled = new Set(known(snapshot.profiles.map(({ code }) => code)));
    this.ofGroup = union(snapshot.parties.filter(({ group }) => group).map((party) => this.seatOf(party)));
  }

  /** The laws that the thing is under, by their codes. */
  lawsOf<K extends Kind>(kind: K, thing: Found<States[K]>): ReadonlySet<string> {
    switch (kind) {
      case 'processingActivity':
        return this.ofActivity(thing as unknown as Activity);
      case 'engagement':
        return this.ofEngagement(thing as unknown as Engagement);
      case 'transfer':
        return this.ofTransfer(thing as unknown as Transfer);
      case 'jurisdictionProfile':
        return this.ofProfile(thing as unknown as Profile);
      case 'party':
        return this.ofParty(thing as unknown as Party);
      case 'contact':
        return new Set();
    }
    return new Set();
  }

  /** Where the party is seated, and where somebody represents it; other officers make nobody subject to a law. */
  seatOf(party: Party | undefined): ReadonlySet<string> {
    if (!party) return new Set();
    let seats = this.seats.get(party.id);
    if (!seats) {
      const represented = party.officers.flatMap(({ role, jurisdictions }) => {
        if (role === 'EU_REPRESENTATIVE') return ['EU'];
        if (role === 'UK_REPRESENTATIVE') return ['UK'];
        return role === 'REPRESENTATIVE' || role === 'DOMESTIC_AGENT' ? jurisdictions : [];
      });
      seats = new Set(known([...(party.country ? [party.country] : []), ...represented]));
      this.seats.set(party.id, seats);
    }
    return seats;
  }

  /** Whose law an activity is under because of who is responsible for it. */
  private responsible(activity: Activity): ReadonlySet<string> {
    const controllers = activity.controllers.map((id) => this.seatOf(this.snapshot.party(id)));
    return activity.role === 'PROCESSOR' ? union([this.ofGroup, ...controllers]) : union(controllers);
  }

  private ofActivity(activity: Activity): ReadonlySet<string> {
    const disclosed = this.snapshot.engagementsOf(activity.id).flatMap(({ jurisdictions }) => jurisdictions);
    const transferred = activity.id
      ? this.snapshot.transfersOf(activity.id).flatMap(({ jurisdictions }) => jurisdictions)
      : [];
    const laws = union([this.profiled, this.responsible(activity), new Set(known([...disclosed, ...transferred]))]);
    return laws.size > 0 ? laws : new Set([OTHERWISE]);
  }

  private ofEngagement({ jurisdictions, engagedBy, activities }: Engagement): ReadonlySet<string> {
    const engagers = engagedBy.map((id) => this.seatOf(this.snapshot.party(id)));
    const served = activities.map((id) => this.snapshot.activity(id)).filter((found) => found !== undefined);
    const laws = union([
      new Set(known(jurisdictions)),
      ...engagers,
      ...served.map((activity) => this.responsible(activity)),
    ]);
    if (laws.size > 0) return laws;
    return this.ofGroup.size > 0 ? this.ofGroup : new Set([OTHERWISE]);
  }

  private ofTransfer(transfer: Transfer): ReadonlySet<string> {
    const grounds = transfer.grounds.map(({ law }) => law);
    const served = this.snapshot.activitiesOf(transfer);
    const ofAll = transfer.exporter === undefined && transfer.jurisdictions.includes('ALL');
    const said = union([
      new Set(known([...transfer.jurisdictions, ...grounds])),
      this.seatOf(this.snapshot.party(transfer.exporter)),
      ...(ofAll ? [served === this.snapshot.activities ? this.homeOfAll() : this.home(served)] : []),
    ]);
    if (said.size > 0) return said;
    const activities = union(served.map((activity) => this.responsible(activity)));
    if (activities.size > 0) return activities;
    return this.ofGroup.size > 0 ? this.ofGroup : new Set([OTHERWISE]);
  }

  /** Where the controllers are seated: from there goes what is disclosed of every activity, where no exporter is named. */
  private home(activities: readonly Activity[]): ReadonlySet<string> {
    const countries = activities.flatMap(({ controllers }) =>
      controllers.map((id) => this.snapshot.party(id)?.country),
    );
    return new Set(known([...new Set(countries.filter((country) => country !== undefined))]));
  }

  /** What is said of every activity at once is judged once, and by the law that asks for the record. */
  private ofProfile({ code }: Profile): ReadonlySet<string> {
    return new Set(code === 'ALL' ? [OTHERWISE] : known([code]));
  }

  private homeOfAll(): ReadonlySet<string> {
    this.homes ??= this.home(this.snapshot.activities);
    return this.homes;
  }
  private homes: ReadonlySet<string> | undefined;

  /** A party answers to the law that it is seated under, and to those that know the offices it has filled. */
  private ofParty(party: Party): ReadonlySet<string> {
    const offices = new Set(known(party.officers.flatMap(({ jurisdictions }) => jurisdictions)));
    return union([this.seatOf(party), offices, ...(party.group ? [this.profiled] : [])]);
  }
}

function known(codes: readonly string[]): string[] {
  return codes.map((code) => lawOf(code)).filter((code) => code !== undefined);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
