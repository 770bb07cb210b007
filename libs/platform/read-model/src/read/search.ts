import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { reject } from '#kernel';
import { BOUNDS, type Thing } from '#ledger';
import { ReadModelDatabase } from '../engines/database.js';
import { fold, patternOf } from '../engines/words.js';
import { Projections } from '../projection.js';
import { Moments } from '../time/moment.js';
import { inListUnordered, statusAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { encode } from './cursor.js';
import type { Filter } from './filter.js';
import { needleFor } from './needle.js';
import { placeText, valuesIn } from './order.js';
import type { PageOf, PageRequest } from './page.js';
import { searchFields } from './search-text.js';
import { hasLimitedRows, seenBy } from './seen-rows.js';
import { type Excerpt, excerptOf } from './snippet.js';
import { type Found, found, Things } from './things.js';

/** A thing that was found, with the fields that contain the words, and an excerpt of the first one. */
export type Hit = Found & Excerpt;

/** A search for things whose text contains every word, of the kinds given or of all. */
interface SearchRequest extends PageRequest {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
}

/** Most things of a kind, ended and past ones too, that are read without the index. */
const FEW = 1_000;
/** Most words in one search. */
const MOST_WORDS = 8;

interface Row {
  readonly id: string;
  readonly status: string;
  readonly body: string;
  readonly k0: bigint;
  readonly k1: bigint;
  readonly k2: string;
  /** Number of things in all. */
  readonly total: bigint;
}

/** The keys of the order: how well the name fits, the kind, and the order of its list. */
const ORDER = [
  { name: 'FIT', key: 'STATUS', isDescending: false },
  { name: 'KIND', key: 'STATUS', isDescending: false },
  { name: 'LIST', key: 'LIST', isDescending: false },
] as const;

/** Searches the texts of all kinds of things at a moment. */
@Injectable()
export class Search {
  constructor(
    private readonly database: ReadModelDatabase,
    private readonly moments: Moments,
    private readonly things: Things,
    private readonly projections: Projections,
  ) {}

  /**
   * Returns a page of the things in force whose text contains every word. Those come first whose name begins with the first
   * word, then those with all words in their names.
   * @throws {Rejection} INVALID for no word, or too many or too long ones; BAD_CURSOR for a cursor of another search
   */
  async page(request: SearchRequest): Promise<PageOf<Hit>> {
    const words = wordsIn(request.text);
    const { first, cursor, moment } = await this.moments.ofPage(request);
    const kinds = this.projections.all
      .map(({ decider }) => decider.category)
      .filter((kind) => !request.kinds || request.kinds.includes(kind));
    const name = `search ${JSON.stringify([words, kinds])}`;
    const after = cursor && { values: valuesIn(cursor.sort, name, ORDER), id: cursor.id };
    const filters = await this.filtersOf(words, kinds);
    const seen = moment.readScope?.isLimited ? await this.withoutRows(filters, words, moment) : undefined;
    const rows = kinds.length > 0 ? await this.rows(filters, words, moment, after, first + 1) : [];
    const shown = rows.slice(0, first);
    return {
      nodes: shown.map((row) =>
        this.hit(seen?.get(row.id) ?? found<Thing>(row, moment), words, kinds[Number(row.k1)]!),
      ),
      cursorAt: (index) => {
        const { k0, k1, k2, id } = shown[index]!;
        return encode(moment, placeText(name, [k0, k1, k2]), id);
      },
      hasNextPage: rows.length > first,
      hasPreviousPage: cursor !== undefined,
      totalCount: async () => Number(rows[0]?.total ?? (cursor ? await this.count(filters, moment) : 0)),
    };
  }

  private async count(filters: ReadonlyMap<string, Filter>, moment: Moment): Promise<number> {
    let sum = 0;
    for (const [kind, filter] of filters) sum += await this.things.count(kind, filter, moment);
    return sum;
  }

  /** Returns the conditions for each kind. If it has few things, reading their texts is cheaper than a long answer of the index. */
  private async filtersOf(words: readonly string[], kinds: readonly string[]) {
    const needles: Filter[] = [];
    for (const text of words) needles.push({ text, needle: await needleFor(this.database, text) });
    const isRare = needles.some(({ needle }) => needle?.indexed?.isRare);
    const filters = new Map<string, Filter>();
    for (const kind of kinds) {
      const isRead = !isRare && (await this.hasFew(kind));
      filters.set(kind, { allOf: isRead ? words.map((text) => ({ text })) : needles });
    }
    return filters;
  }

  private async hasFew(kind: string): Promise<boolean> {
    const { rows } = await sql<{ n: bigint }>`SELECT count(*) AS n FROM
      (SELECT 1 FROM lives AS l WHERE l.kind = ${kind} LIMIT ${FEW + 1}) AS few`.execute(this.database.reader);
    return Number(rows[0]!.n) <= FEW;
  }

  private async rows(
    filters: ReadonlyMap<string, Filter>,
    words: readonly string[],
    moment: Moment,
    after: { readonly values: readonly (string | bigint)[]; readonly id: string } | undefined,
    atMost: number,
  ): Promise<readonly Row[]> {
    const ofKinds = [...filters].map(
      ([kind, filter], place) => sql`SELECT r.thing, r.retired, r.document, ${fitOf(words)} AS k0,
        CAST(${BigInt(place)} AS bigint) AS k1, r.sort AS k2
        FROM rectangles AS r WHERE ${inListUnordered(kind, filter, moment)}`,
    );
    const statuses = [...filters.keys()].map(
      (kind, place) => sql`WHEN ${BigInt(place)} THEN ${statusAt(moment, kind)}`,
    );
    const isAfter = after
      ? sql`WHERE (k0, k1, k2, thing) > (CAST(${after.values[0]} AS bigint), CAST(${after.values[1]} AS bigint), ${after.values[2]}, ${after.id})`
      : sql``;
    // All that is found passes through the sorting, so it is counted there.
    const { rows } = await sql<Row>`
      SELECT r.thing AS id, CASE r.k1 ${sql.join(statuses, sql` `)} END AS status, r.k0, r.k1, r.k2, r.total, d.body FROM (
        SELECT * FROM (SELECT u.*, count(*) OVER () AS total FROM (${sql.join(ofKinds, sql` UNION ALL `)}) AS u) AS found ${isAfter}
        ORDER BY k0, k1, k2, thing LIMIT ${atMost}) AS r
      JOIN documents AS d ON d.id = r.document ORDER BY r.k0, r.k1, r.k2, r.thing`.execute(this.database.reader);
    return rows;
  }

  /**
   * Returns what is found in kinds whose rows can hold for some things alone, as the caller reads it. Such kinds have few things. The
   * conditions on them become their ids.
   */
  private async withoutRows(filters: Map<string, Filter>, words: readonly string[], moment: Moment) {
    const seen = new Map<string, Found<Thing>>();
    for (const [kind, filter] of filters) {
      const projection = this.projectionOf(kind);
      if (!hasLimitedRows(projection)) continue;
      const candidates = await this.things.all<Thing>(kind, moment, filter);
      const states = await seenBy(this.things, projection, candidates, moment);
      const hits = states.filter((state) => {
        const texts = searchFields(projection, state).map(([, text]) => fold(text));
        return words.every((word) => texts.some((text) => text.includes(word)));
      });
      for (const state of hits) seen.set(state.id, state);
      filters.set(kind, { ids: hits.map(({ id }) => id) });
    }
    return seen;
  }

  private projectionOf(kind: string) {
    return this.projections.all.find(({ decider }) => decider.category === kind)!;
  }

  private hit(thing: Found<Thing>, words: readonly string[], kind: string): Hit {
    const projection = this.projectionOf(kind);
    return Object.assign(thing, excerptOf(searchFields(projection, thing), words));
  }
}

/**
 * Returns the words of the text, folded.
 * @throws {Rejection} INVALID for none, or too many or too long ones
 */
function wordsIn(text: string): readonly string[] {
  const words = [...new Set(fold(text).split(/\s+/u).filter(Boolean))];
  if (text.length > BOUNDS.name || words.length === 0 || words.length > MOST_WORDS)
    reject('INVALID', `Search for 1 to ${MOST_WORDS} words, of at most ${BOUNDS.name} characters together.`, 'text');
  return words;
}

/** Returns the SQL for how well the name fits: 0 if it begins with the first word, 1 if it contains all words, else 2. */
function fitOf(words: readonly string[]): RawBuilder<bigint> {
  const name = sql`(SELECT n.name FROM texts AS n WHERE n.id = r.texts)`;
  const contains = (word: string) => sql`${name} LIKE ${patternOf(word)} ESCAPE '\\'`;
  const begins = sql`${name} LIKE ${patternOf(words[0]!).slice(1)} ESCAPE '\\'`;
  const all = sql.join(words.map(contains), sql` AND `);
  return sql<bigint>`CAST(CASE WHEN ${all} THEN CASE WHEN ${begins} THEN 0 ELSE 1 END ELSE 2 END AS bigint)`;
}
