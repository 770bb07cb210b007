import { knownLaws, lawOf } from '#law';
import type { Found } from '#read-model';
import type { Activity, Engagement, Kind, Party, Profile, Snapshot, States, Transfer } from '#snapshot';

/** A set of laws: a bit for each, since ten thousand things ask for one. */
type Laws = number;

const CODES = knownLaws();
const NONE: Laws = 0;
/** Where nothing that the register says tells whose law holds, GDPR's is asked: the record is its. */
const OTHERWISE: Laws = bitOf('EU');

/**
 * Whose law a thing is under, as far as the register tells: by where those responsible are seated or represented, where the
 * thing is disclosed, and where the organisation has a profile.
 */
export class ApplicableLaws {
  private readonly profiled: Laws;
  private readonly ofGroup: Laws;
  private readonly seats = new Map<string, Laws>();
  private readonly responsibles = new Map<string, Laws>();

  constructor(private readonly snapshot: Snapshot) {
    this.profiled = lawsIn(snapshot.profiles.map(({ code }) => code));
    this.ofGroup = union(snapshot.parties, (party) => (party.group ? this.seat(party) : NONE));
  }

  /** The laws that the thing is under, by their codes; the same ones are the same set. */
  lawsOf<K extends Kind>(kind: K, thing: Found<States[K]>): ReadonlySet<string> {
    return codesOf(this.lawsOfAny(kind, thing as unknown as Found<States[Kind]>));
  }

  /** Where the party is seated, and where somebody represents it; other officers make nobody subject to a law. */
  seatOf(party: Party | undefined): ReadonlySet<string> {
    return codesOf(this.seat(party));
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
      seat = lawsIn([...(party.country ? [party.country] : []), ...represented]);
      this.seats.set(party.id, seat);
    }
    return seat;
  }

  /** Whose law an activity is under because of who is responsible for it. */
  private responsible({ id, role, controllers }: Activity): Laws {
    let laws = this.responsibles.get(id);
    if (laws === undefined) {
      laws = union(controllers, (party) => this.seat(this.snapshot.party(party)));
      if (role === 'PROCESSOR') laws |= this.ofGroup;
      this.responsibles.set(id, laws);
    }
    return laws;
  }

  private ofActivity(activity: Activity): Laws {
    const disclosed = ({ jurisdictions }: Engagement | Transfer) => lawsIn(jurisdictions);
    const laws =
      this.profiled |
      this.responsible(activity) |
      union(this.snapshot.engagementsOf(activity.id), disclosed) |
      union(this.snapshot.transfersOf(activity.id), disclosed);
    return laws || OTHERWISE;
  }

  private ofEngagement({ jurisdictions, engagedBy, activities }: Engagement): Laws {
    const laws =
      lawsIn(jurisdictions) |
      (jurisdictions.includes('ALL') ? this.profiled : NONE) |
      union(engagedBy, (id) => this.seat(this.snapshot.party(id))) |
      union(activities, (id) => this.responsibleFor(this.snapshot.activity(id)));
    return laws || this.ofGroup || OTHERWISE;
  }

  /**
   * Unlike an engagement, a transfer comes under no further law by being disclosed everywhere: a law asks for a ground of its
   * own, and only for what leaves its own place. Of that tell the laws that are named, the exporter and the controllers.
   */
  private ofTransfer(transfer: Transfer): Laws {
    const { jurisdictions, grounds, exporter } = transfer;
    const stated =
      lawsIn(jurisdictions) |
      union(grounds, ({ law }) => lawsIn([law])) |
      this.seat(this.snapshot.party(exporter)) |
      (exporter === undefined && jurisdictions.includes('ALL')
        ? this.home(this.snapshot.activitiesOf(transfer))
        : NONE);
    if (stated) return stated;
    const served = this.snapshot.activitiesOf(transfer);
    return union(served, (activity) => this.responsible(activity)) || this.ofGroup || OTHERWISE;
  }

  private responsibleFor(activity: Activity | undefined): Laws {
    return activity ? this.responsible(activity) : NONE;
  }

  /** Where the controllers are seated: from there goes what is disclosed of every activity, where no exporter is named. */
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
   * A party answers to the law that it is seated under, to those that know the offices it has filled, and to those of the activities
   * whose records name it: wherever it is seated itself, these want to know how to reach it.
   */
  private ofParty(party: Party): Laws {
    const offices = union(party.officers, ({ jurisdictions }) => lawsIn(jurisdictions));
    this.recorded ??= this.ofRecords();
    return this.seat(party) | offices | (party.group ? this.profiled : NONE) | (this.recorded.get(party.id) ?? NONE);
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

/** What is said of every activity at once is judged once, and by the law that asks for the record. */
function ofProfile({ code }: Profile): Laws {
  return code === 'ALL' ? OTHERWISE : lawsIn([code]);
}

function union<T>(things: readonly T[], lawsOf: (thing: T) => Laws): Laws {
  let laws = NONE;
  for (const thing of things) laws |= lawsOf(thing);
  return laws;
}

const BITS = new Map<string, Laws>();

/** The law that holds in the jurisdiction, as a set. */
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
