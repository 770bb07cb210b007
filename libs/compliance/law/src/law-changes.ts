import { type Dated, holdsOn } from './dated.js';
import type { InstrumentVersion } from './instrument.js';
import type { Jurisdiction, LegalProvision, Statute } from './jurisdiction.js';
import { NEVER } from './law.js';
import type { Recognition } from './recognition.js';

/**
 * The turn of an entry of the law on a day.
 *
 * CHANGES: another takes its place. ENFORCED: an act that was in force before. UNSIGNABLE: an instrument that stays
 * valid if it was signed before.
 */
export type LawTurn = 'BEGINS' | 'CHANGES' | 'ENDS' | 'ENFORCED' | 'UNSIGNABLE';

/** The code and the name of an entry in its list. */
interface Known {
  /** Its code, if it has one: the key of an item, the code of a ground, the recipient of a notice. */
  readonly key?: string;
  /** Its name, as the law data have it. */
  readonly name?: string;
}

/** An entry of any part, with what tells instruments and recognitions apart. */
type AnyEntry = LegalProvision & Partial<Pick<InstrumentVersion, 'version'> & Pick<Recognition, 'countries'>>;

/** A change of the law on its day. */
export interface LawChange extends Known {
  /** ISO 8601 calendar date. */
  readonly on: string;
  readonly law: string;
  readonly turn: LawTurn;
  /** The part of the law: `acts`, `grounds`, `items`. */
  readonly part: string;
  /** The name of the list that an item is in: `ART30_1`. */
  readonly list?: string;
  /** The entry that is so from that day; if it ends, the one that was so before. */
  readonly entry: AnyEntry;
}

/** An entry in its list. `same` is alike in those that follow one another in time. */
interface Placed extends Known, Pick<LawChange, 'part' | 'list'> {
  readonly same: string;
  readonly entry: AnyEntry & Pick<Statute, 'enforcedFrom'> & Pick<InstrumentVersion, 'signableTo'>;
}

/** Returns what begins, changes and ends in the laws after the day `from` and up to `to` (ISO 8601), by day. */
export function lawChanges(from: string, to: string, laws: readonly Jurisdiction[]): LawChange[] {
  const isWithin = (day: string | undefined): day is string =>
    day !== undefined && from < day && day <= to && day !== NEVER;
  return laws
    .flatMap((law) => {
      const all = entriesOf(law);
      const days = (dayOf: (entry: Dated) => string | undefined) =>
        new Set(all.map(({ same, entry }) => `${same} ${dayOf(entry)}`));
      const [begun, ended] = [days((entry) => entry.from), days((entry) => entry.to)];
      return all.flatMap(({ same, ...placed }): LawChange[] => {
        const { entry } = placed;
        const whileInForce = (day = NEVER) => (day !== entry.from && holdsOn(entry, day) ? day : undefined);
        const turns: readonly (readonly [LawTurn, string | undefined])[] = [
          [ended.has(`${same} ${entry.from}`) ? 'CHANGES' : 'BEGINS', entry.from],
          ...(begun.has(`${same} ${entry.to}`) ? [] : [['ENDS', entry.to] as const]),
          ['ENFORCED', whileInForce(entry.enforcedFrom)],
          ['UNSIGNABLE', whileInForce(entry.signableTo)],
        ];
        return turns.flatMap(([turn, on]) => (isWithin(on) ? [{ on, law: law.code, turn, ...placed }] : []));
      });
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Returns every entry of the law of all dates, in the order of its parts. */
function entriesOf(law: Jurisdiction): Placed[] {
  const part = <E extends Placed['entry']>(
    name: string,
    entries: readonly E[],
    known: (entry: E) => Known & { readonly besides?: readonly (string | undefined)[] } = () => ({}),
    list?: string,
  ): Placed[] =>
    entries.map((entry) => {
      const { key, name: called, besides = [] } = known(entry);
      const same = JSON.stringify([name, list, key ?? called, ...besides]);
      return { part: name, list, key, name: called, same, entry };
    });
  return [
    ...part('acts', law.acts, ({ name }) => ({ name })),
    ...part('record', law.record),
    ...Object.entries(law.items).flatMap(([list, items]) =>
      part('items', items, ({ key, name }) => ({ key, name }), list),
    ),
    ...part('legalBases', law.legalBases),
    ...part('grounds', law.grounds, ({ code, name }) => ({ key: code, name })),
    ...part('instruments', law.instruments, ({ kind, version, name }) => ({ key: kind, name, besides: [version] })),
    ...part('recognitions', law.recognitions, ({ act, ground, countries, name = act }) => ({
      name,
      besides: [act, ground, ...countries],
    })),
    ...part('transferDuties', law.transferDuties, ({ of, text }) => ({ key: of, name: text, besides: [text] })),
    ...part('breachClocks', law.breachClocks, ({ whom, words, region, startsWith, condition }) => ({
      key: whom,
      name: words,
      besides: [region, startsWith, condition],
    })),
    ...part('requestClocks', law.requestClocks ?? [], ({ right, words, condition }) => ({
      key: right,
      name: words,
      besides: [condition],
    })),
    ...part('consentAges', law.consentAge, ({ region }) => ({ besides: [region] })),
    ...part('regulators', law.regulators, ({ name }) => ({ name })),
    ...part('terms', law.terms),
  ];
}
