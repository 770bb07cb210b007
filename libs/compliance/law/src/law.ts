import { stateOf } from './countries.js';
import { allOn, type Dated, holdsOn, oneOn } from './dated.js';
import { type Cited, type HowKnown, howKnown, leastKnown } from './evidence.js';
import type { InstrumentVersion } from './instrument.js';
import type { Ground, Item, Jurisdiction, OfLaw } from './jurisdiction.js';
import { JURISDICTIONS } from './jurisdictions.js';
import { lawOf } from './known-laws.js';
import { longAgoFrom, lookedThroughUntil } from './looked-through.js';
import { OPEN_POINTS, type OpenPoint } from './open-points.js';
import type { Recognition } from './recognition.js';
import type { InstrumentKind } from './vocabulary.js';

/**
 * Version of the law data. It is raised whenever a fact changes: answers name it, and results under one version never
 * change.
 */
export const LAW_VERSION = '2026-12-07.3';

/** A date after all others (ISO 8601): the date of an open point that has none. */
export const NEVER = '9999-12-31';

/**
 * The law data, with the dates of open points filled in. Use {@link Law.on} for the law on a date: nothing depends on
 * today.
 */
export class Law {
  /** Version of the data, with the open points whose dates differ from their defaults. */
  readonly version: string;
  /** The open points by their code, with the dates that this register uses. */
  readonly openPoints: Readonly<Record<string, OpenPoint>>;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly recognitions: readonly OfLaw<Recognition>[];
  readonly instruments: readonly OfLaw<InstrumentVersion>[];
  /** Every ground by its code. A ground that the law has moved to another article has an entry for each time. */
  readonly groundsByCode: ReadonlyMap<string, readonly OfLaw<Ground>[]>;
  private readonly dates = new Map<string, LawOn>();
  private allTurns: readonly string[] | undefined;

  /** @param settled dates (ISO 8601) of open points by their code; the others keep their defaults */
  constructor(settled: Readonly<Record<string, string>> = {}) {
    this.version = [
      LAW_VERSION,
      ...Object.keys(settled)
        .sort()
        .map((code) => `${code}=${settled[code]}`),
    ].join(' ');
    this.openPoints = Object.fromEntries(
      Object.entries(OPEN_POINTS).map(([code, point]) => [
        code,
        code in settled ? { ...point, date: settled[code], precision: undefined } : point,
      ]),
    );
    this.jurisdictions = this.settle(JURISDICTIONS);
    this.recognitions = this.jurisdictions.flatMap((jurisdiction) =>
      ofLaw(jurisdiction.code, jurisdiction.recognitions),
    );
    this.instruments = this.jurisdictions.flatMap((jurisdiction) => ofLaw(jurisdiction.code, jurisdiction.instruments));
    const grounds = this.jurisdictions.flatMap((jurisdiction) => ofLaw(jurisdiction.code, jurisdiction.grounds));
    this.groundsByCode = new Map(grounds.map(({ code }) => [code, grounds.filter((ground) => ground.code === code)]));
  }

  /** Returns the law on the date (ISO 8601). */
  on(date: string): LawOn {
    let law = this.dates.get(date);
    if (!law) {
      if (this.dates.size > 100) this.dates.clear();
      law = new LawOn(this, date);
      this.dates.set(date, law);
    }
    return law;
  }

  /** Returns true if nothing in the law begins or ends between the two dates (ISO 8601): the law on both is the same. */
  isSameOn(one: string, other: string): boolean {
    const [first, last] = one < other ? [one, other] : [other, one];
    return !this.turns.some((turn) => first < turn && turn <= last);
  }

  /**
   * Every date (ISO 8601) in the data, and those on which a law was last looked through too long ago. They are worked out once,
   * when they are first asked for.
   */
  private get turns(): readonly string[] {
    this.allTurns ??= [...datesIn([this.jurisdictions, this.jurisdictions.map(longAgoFrom)])];
    return this.allTurns;
  }

  /**
   * Replaces references to open points by their dates. An open point without a date becomes {@link NEVER}. Data without such a
   * reference is returned as it is, and not copied.
   */
  private settle<T>(data: T): T {
    if (typeof data === 'string' && data.startsWith('@')) return (this.openPoints[data.slice(1)]!.date ?? NEVER) as T;
    if (typeof data !== 'object' || data === null) return data;
    let settled: T | undefined;
    for (const key of Object.keys(data) as (keyof T)[]) {
      const value = this.settle(data[key]);
      if (value === data[key]) continue;
      settled ??= (Array.isArray(data) ? [...data] : { ...data, ...this.precisionsOf(data) }) as T;
      settled[key] = value;
    }
    return settled ?? data;
  }

  /** Returns how much is known of the dates of the entry that are those of open points. */
  private precisionsOf({ from, to }: Dated): Pick<Dated, 'precision' | 'toPrecision'> {
    const [precision, toPrecision] = [from, to].map((date) => this.openPoints[date?.slice(1) ?? '']?.precision);
    return { ...(precision && { precision }), ...(toPrecision && { toPrecision }) };
  }
}

type Lists =
  | 'acts'
  | 'regulators'
  | 'record'
  | 'terms'
  | 'breachClocks'
  | 'requestClocks'
  | 'consentAge'
  | 'legalBases'
  | 'transferDuties';

/** An entry of the list. */
type Entry<L extends Lists> = NonNullable<Jurisdiction[L]>[number];

/** The law on one date. Its methods answer for that date only, unless they say otherwise. */
export class LawOn {
  private readonly byCode: ReadonlyMap<string, Jurisdiction>;
  private readonly held = new Map<string, Jurisdiction | undefined>();
  private readonly grades = new Map<string, HowKnown>();
  private allRecognitions: OfLaw<Recognition>[] | undefined;

  /**
   * @param day ISO 8601 calendar date
   * @param read returns the date to a rule that asks for it: `day`, or one with the same law ({@link Law.isSameOn})
   */
  constructor(
    private readonly law: Law,
    private readonly day: string,
    private readonly read: () => string = () => day,
  ) {
    this.byCode = new Map(law.jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction]));
  }

  /** ISO 8601 calendar date. */
  get date(): string {
    return this.read();
  }

  /** Returns the same law for somebody who moves between dates with the same law. `read` returns their date. */
  readBy(read: () => string): LawOn {
    return new LawOn(this.law, this.day, read);
  }

  /** Version of the law data. */
  get version(): string {
    return this.law.version;
  }

  /** Returns the codes of the jurisdictions whose law was in force. */
  inForce(): string[] {
    return this.law.jurisdictions.filter(({ acts }) => oneOn(acts, this.day)).map(({ code }) => code);
  }

  /** Returns true if the jurisdiction had such a law. */
  isInForce(code: string): boolean {
    return this.one(code, 'acts') !== undefined;
  }

  /** Returns the day from which the law is enforced, if it was in force and not yet enforced. */
  enforcedLater(code: string): string | undefined {
    const from = this.one(code, 'acts')?.enforcedFrom;
    return from !== undefined && this.day < from ? from : undefined;
  }

  /** Returns the day until which the law was last looked through (ISO 8601), if that is more than six months before. */
  lookedThroughLongAgo(code: string): string | undefined {
    const data = this.jurisdiction(code);
    const from = data && longAgoFrom(data);
    return from !== undefined && from <= this.day ? lookedThroughUntil(data!) : undefined;
  }

  /** Returns the jurisdiction's first entry of the kind that applied. */
  one<L extends Lists>(code: string, list: L): Entry<L> | undefined {
    return this.all(code, list)[0];
  }

  /** Returns all of the jurisdiction's entries of the kind that applied. */
  all<L extends Lists>(code: string, list: L): readonly Entry<L>[] {
    return (this.heldIn(code)?.[list] ?? []) as readonly Entry<L>[];
  }

  /** Returns the required items of the list, in the order of the law: `items('KR', 'OVERSEAS_TRANSFER')`. */
  items(code: string, list: string): readonly Item[] {
    return this.heldIn(code)?.items[list] ?? [];
  }

  /** Returns the item of the list, for rules and gaps to cite; undefined if it was not required. */
  item(code: string, list: string, key: string): Item | undefined {
    return this.items(code, list).find((item) => item.key === key);
  }

  /**
   * Returns how well an article is known, as the entries say that cite it or a part of it: OWN_KNOWLEDGE if there is none. Of
   * several articles (`46(1); DPA 2018 s119A`), those that entries cite count. Each text is looked up once.
   */
  howKnown(code: string, article: string): HowKnown {
    const place = `${code} ${article}`;
    let grade = this.grades.get(place);
    if (!grade) {
      const entries = entriesOf(this.heldIn(code));
      const cited = [article, ...article.split('; ')].flatMap((one) => citing(one, entries));
      grade = cited.length > 0 ? leastKnown(cited.map(howKnown)) : 'OWN_KNOWLEDGE';
      this.grades.set(place, grade);
    }
    return grade;
  }

  /** Returns the grounds for transfers out of the jurisdiction. */
  grounds(code: string): readonly Ground[] {
    return this.heldIn(code)?.grounds ?? [];
  }

  /** Returns the ground; undefined if it did not exist on the date. */
  ground(code: string): OfLaw<Ground> | undefined {
    return oneOn(this.law.groundsByCode.get(code) ?? [], this.day);
  }

  /** Returns the ground on the date, otherwise its last version, which may also lie in the future. */
  groundEver(code: string): OfLaw<Ground> | undefined {
    return this.ground(code) ?? this.law.groundsByCode.get(code)?.at(-1);
  }

  /** Returns the recognitions in force. */
  recognitions(): OfLaw<Recognition>[] {
    this.allRecognitions ??= allOn(this.law.recognitions, this.day);
    return this.allRecognitions;
  }

  /** Returns the law's recognition of the country. */
  recognition(code: string, country: string): OfLaw<Recognition> | undefined {
    return this.recognitions().find(
      (recognition) => recognition.law === code && recognition.countries.includes(stateOf(country)),
    );
  }

  /** Returns the recognitions that the ground can rest on, regardless of the date. */
  everRecognised(ground: string): readonly OfLaw<Recognition>[] {
    return this.law.recognitions.filter((recognition) => recognition.ground === ground);
  }

  /** Returns the law's recognitions of the country that had ended, the last first. */
  ended(code: string, country: string): OfLaw<Recognition>[] {
    return this.law.recognitions
      .filter(
        (recognition) =>
          recognition.law === code &&
          recognition.countries.includes(stateOf(country)) &&
          recognition.to !== undefined &&
          recognition.to <= this.day,
      )
      .sort((a, b) => (a.to! < b.to! ? 1 : -1));
  }

  /**
   * Returns the version that the text names under the law, regardless of the date; of several, the one that it names
   * first.
   */
  instrument(code: string, kind: InstrumentKind, version: string | undefined): OfLaw<InstrumentVersion> | undefined {
    if (version === undefined) return undefined;
    const words = version.toLowerCase();
    return this.law.instruments
      .filter((instrument) => instrument.law === code && instrument.kind === kind)
      .flatMap((instrument) =>
        [instrument.version, ...(instrument.alsoCalled ?? [])].map((name) => ({
          instrument,
          name: name.toLowerCase(),
        })),
      )
      .map((named) => ({ ...named, at: words.indexOf(named.name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]?.instrument;
  }

  /** Returns the versions of the instrument under the law that could be signed on the date (ISO 8601). */
  instrumentsOn(code: string, kind: InstrumentKind, signedOn: string): OfLaw<InstrumentVersion>[] {
    return this.law.instruments.filter(
      (instrument) =>
        instrument.law === code &&
        instrument.kind === kind &&
        holdsOn({ from: instrument.from, to: instrument.signableTo ?? instrument.to }, signedOn),
    );
  }

  /** Returns true if the instrument was valid: signed in time, and not yet ended. */
  serves(instrument: InstrumentVersion, signedOn: string | undefined): boolean {
    const { signableTo } = instrument;
    return holdsOn(instrument, this.day) && !(signableTo && signedOn && signedOn >= signableTo);
  }

  /** Returns the jurisdiction's entries that applied. The result is cached, because rules need it for every thing. */
  private heldIn(code: string): Jurisdiction | undefined {
    if (!this.held.has(code)) this.held.set(code, this.holding(this.jurisdiction(code)));
    return this.held.get(code);
  }

  private holding(data: Jurisdiction | undefined): Jurisdiction | undefined {
    if (!data) return undefined;
    const lists = (all: object) =>
      Object.entries(all).map(([name, list]) => [name, Array.isArray(list) ? allOn<Dated>(list, this.day) : list]);
    return { ...Object.fromEntries(lists(data)), items: Object.fromEntries(lists(data.items)) } as Jurisdiction;
  }

  /** Returns the jurisdiction's data for all dates. For a member state, these are the EU's. */
  jurisdiction(code: string): Jurisdiction | undefined {
    return this.byCode.get(lawOf(code) ?? code);
  }
}

/** Returns the entries that cite the article, otherwise those that cite its paragraphs. */
function citing(article: string, entries: readonly Cited[]): readonly Cited[] {
  const exact = entries.filter((entry) => entry.article === article);
  return exact.length > 0 ? exact : entries.filter((entry) => entry.article.startsWith(`${article}(`));
}

/** Returns all entries of a jurisdiction. */
function entriesOf(data: Jurisdiction | undefined): readonly Cited[] {
  if (!data) return [];
  const lists: readonly unknown[] = [...Object.values(data), ...Object.values(data.items)];
  return lists
    .filter((list): list is readonly Cited[] => Array.isArray(list))
    .flat()
    .filter((entry) => 'evidence' in Object(entry));
}

function ofLaw<T extends object>(law: string, entries: readonly T[]): OfLaw<T>[] {
  return entries.map((entry) => ({ ...entry, law }));
}

/** Returns every ISO 8601 date in the data, added to those found before. */
function datesIn(data: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof data === 'string' && /^\d{4}-\d\d-\d\d$/.test(data)) found.add(data);
  if (typeof data === 'object' && data !== null) for (const part of Object.values(data)) datesIn(part, found);
  return found;
}
