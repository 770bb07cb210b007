import { keyFrom } from '#naming';
import type { VENDOR_ANSWERS } from './choices.js';
import type { Details, Entries, Entry } from './entries.js';
import { correctionsOf, type Mapping } from './mapping.js';
import type { CellReport, Note, Outcome, Statement } from './reading.js';
import { folded, listOf, oneLine, saysNothing } from './text.js';
import { countryOf, plainAnswerOf } from './values.js';

type VendorAnswer = (typeof VENDOR_ANSWERS)[number];

/** The work of a vendor, as its rows say it. */
interface Work {
  readonly party: string;
  readonly work: Set<string>;
  readonly locations: Set<string>;
}

/** Collects what the rows of an inventory become, each thing once. */
export class Inventory {
  private readonly answers: ReadonlyMap<string, string>;
  private readonly countries: ReadonlyMap<string, string>;
  private readonly systems = new Map<string, Entry>();
  private readonly works = new Map<string, Work>();

  constructor(
    mapping: Mapping,
    private readonly entries: Entries,
  ) {
    this.answers = correctionsOf(mapping, 'vendors');
    this.countries = correctionsOf(mapping, 'countries');
  }

  /** Takes a row, and returns the fates of its cells. */
  row(cells: readonly Statement[]): CellReport[] {
    const said = cells.filter(({ text, field }) => !saysNothing(text) && field !== 'NOTHING');
    const first = (field: Statement['field']) => said.find((cell) => cell.field === field);
    const [system, vendor, personal] = [first('system'), first('vendor'), first('personalData')];
    const isLeftOut = personal !== undefined && plainAnswerOf(personal.text) === 'NO';
    const fates = new Map<Statement, Fate>();
    for (const cell of cells)
      fates.set(
        cell,
        cell.field === 'NOTHING'
          ? left('BY_MAPPING')
          : saysNothing(cell.text)
            ? left('SAYS_NOTHING')
            : isLeftOut
              ? left('NO_PERSONAL_DATA')
              : { outcome: 'NOT_UNDERSTOOD', note: system || vendor ? 'NO_PLACE' : 'OUTSIDE' },
      );
    if (!isLeftOut && (system || vendor)) {
      const places = this.placesIn(said, fates);
      const party = vendor && this.vendor(vendor, said, places, fates, system);
      if (system) this.system(system, said, places, party, fates);
    }
    if (personal && !isLeftOut) fates.set(personal, { outcome: 'VALUE', became: plainAnswerOf(personal.text) });
    return cells.map((cell) => reportOf(cell, fates.get(cell)!));
  }

  /** Returns the lists of a register file. */
  contents(): Readonly<Record<string, readonly Entry[]>> {
    const engagements = [...this.works.values()].map(({ party, work, locations }) => ({
      key: this.entries.unique('engagements', party),
      processor: party,
      work: [...work].join('; '),
      ...(locations.size > 0 && { locations: [...locations] }),
    }));
    const { contacts, parties } = this.entries;
    const lists = {
      contacts: [...contacts.values()],
      parties: [...parties.values()],
      assets: [...this.systems.values()],
      engagements,
    };
    return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  }

  /** Returns the codes of the countries in which the data are. A text with another is not understood. */
  private placesIn(said: readonly Statement[], fates: Fates): readonly string[] {
    return said.flatMap((cell) => {
      if (cell.field !== 'location') return [];
      const codes = listOf(cell.text).map((name) => countryOf(name, this.countries));
      const known = codes.filter((code) => code !== undefined);
      const isKnown = known.length === codes.length;
      fates.set(cell, isKnown ? { outcome: 'VALUE', became: known.join(', ') } : NO_SUCH_COUNTRY);
      return isKnown ? known : [];
    });
  }

  /** Takes what a row says of a vendor. Returns the key of its party, if it processes data for you. */
  private vendor(
    cell: Statement,
    said: readonly Statement[],
    places: readonly string[],
    fates: Fates,
    system?: Statement,
  ): string | undefined {
    const name = oneLine(cell.text);
    const known = this.entries.known.find('parties', name)?.key;
    const isEngaged = known !== undefined && this.entries.known.isEngaged(known);
    const answer = isEngaged ? 'PROCESSOR' : (this.answers.get(folded(name)) as VendorAnswer | undefined);
    const own = said.filter(({ field }) => field === 'vendorCountry' || field === 'website' || field === 'work');
    if (answer === undefined || answer === 'NOTHING') {
      for (const one of own) fates.set(one, left(answer ? 'BY_MAPPING' : 'VENDOR'));
      fates.set(cell, answer ? left('BY_MAPPING') : { outcome: 'ASKED', note: 'VENDOR', became: name });
      return undefined;
    }
    const party = this.entries.party(name, this.detailsIn(own, fates));
    const work = own.find(({ field }) => field === 'work');
    const isNew = answer === 'PROCESSOR' && !isEngaged;
    const does = work?.text ?? system?.text;
    fates.set(
      cell,
      isNew && does === undefined
        ? { outcome: 'NOT_UNDERSTOOD', note: 'NO_WORK' }
        : { outcome: 'TEXT', ...(isEngaged && { note: 'ENGAGED' }) },
    );
    if (work) fates.set(work, isNew ? { outcome: 'TEXT' } : left('NOT_ENGAGED'));
    if (isNew && does !== undefined) {
      const whole = this.works.get(party) ?? { party, work: new Set(), locations: new Set() };
      this.works.set(party, whole);
      whole.work.add(oneLine(does));
      for (const place of places) whole.locations.add(place);
    }
    return answer === 'PROCESSOR' ? party : undefined;
  }

  private detailsIn(own: readonly Statement[], fates: Fates): Details {
    const details: { -readonly [K in keyof Details]: Details[K] } = {};
    for (const cell of own) {
      if (cell.field === 'website') {
        details.website = cell.text.trim();
        fates.set(cell, { outcome: 'TEXT' });
      } else if (cell.field === 'vendorCountry') {
        details.country = countryOf(cell.text, this.countries);
        fates.set(cell, details.country ? { outcome: 'VALUE', became: details.country } : NO_SUCH_COUNTRY);
      }
    }
    return details;
  }

  /** Takes what a row says of a system. Further rows of the same system add companies, places and texts. */
  private system(
    cell: Statement,
    said: readonly Statement[],
    places: readonly string[],
    party: string | undefined,
    fates: Fates,
  ): void {
    const name = oneLine(cell.text);
    const known = this.entries.known.find('assets', name);
    const before = this.systems.get(folded(name));
    const key = before?.key ?? known?.key ?? this.entries.unique('assets', keyFrom(name));
    const texts = said.flatMap((one) => {
      if (one.field !== 'description' && one.field !== 'DESCRIPTION') return [];
      fates.set(one, { outcome: one.field === 'description' ? 'TEXT' : 'DESCRIPTION' });
      return [one.field === 'description' ? one.text.trim() : `${one.heading}: ${one.text.trim()}`];
    });
    const department = said.find(({ field }) => field === 'department');
    const owner = said.find(({ field }) => field === 'owner');
    for (const one of [cell, department, owner]) if (one) fates.set(one, { outcome: 'TEXT' });
    const lines = union(before?.description ? [String(before.description)] : [], texts);
    const lists = {
      locations: union(before?.locations as string[] | undefined, places),
      processors: union(before?.processors as string[] | undefined, party === undefined ? [] : [party]),
    };
    this.systems.set(folded(name), {
      ...before,
      ...{ key, name: known?.name ?? name },
      ...(lines.length > 0 && { description: lines.join('\n') }),
      ...(department && { department: oneLine(department.text) }),
      ...(owner && { owner: this.entries.owner(owner.text.trim()) }),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    });
  }
}

type Fate = Pick<CellReport, 'outcome' | 'note' | 'became'>;
type Fates = Map<Statement, Fate>;

const NO_SUCH_COUNTRY: Fate = { outcome: 'NOT_UNDERSTOOD', note: 'NO_SUCH_COUNTRY' };
const left = (note: Note): Fate => ({ outcome: 'LEFT_OUT' satisfies Outcome, note });

function union(a: readonly string[] = [], b: readonly string[] = []): string[] {
  return [...new Set([...a, ...b])];
}

function reportOf({ sheet, cell, heading, text, field }: Statement, fate: Fate): CellReport {
  return { sheet, cell, heading, text, field, ...fate };
}
