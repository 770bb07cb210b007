import { Injectable } from '@nestjs/common';
import { categoryOf, Deciders, type Inheritance, isErasure } from '#ledger';
import { type Moment, type MomentInput, Things } from '#read-model';
import { blameOf, pathsOf } from './blame.js';
import type { Provenance } from './history.graphql.js';
import { type Entry, entriesOf, Histories } from './history.js';
import { InWords } from './in-words.js';
import { seenBlame } from './seen-blame.js';
import { SeenHistories } from './seen-histories.js';

/** An event with the path of a value that it set, in one thing. */
interface Origin extends Entry {
  readonly path: string;
  readonly thing: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Finds the events that set the values of things. */
@Injectable()
export class ProvenanceReader {
  constructor(
    private readonly things: Things,
    private readonly deciders: Deciders,
    private readonly histories: Histories,
    private readonly seen: SeenHistories,
    private readonly inWords: InWords,
  ) {}

  /**
   * Returns the provenance of the thing's content at the moment, then that of the rows which it inherits. Empty if the caller
   * does not see the thing then.
   */
  async of(id: string, at: MomentInput | null | undefined): Promise<Provenance[]> {
    const moment = await this.things.moment(at);
    const own = await this.ofContent(id, moment);
    const inherits = this.deciders.of(id)?.inherits;
    const lent = own.length > 0 && inherits ? await this.ofLent(id, inherits, moment) : [];
    return this.inWords.told([...own, ...lent], moment);
  }

  private async ofContent(id: string, moment: Moment): Promise<Origin[]> {
    const decider = this.deciders.of(id);
    const { readScope } = moment;
    if (!decider || (readScope && !readScope.kinds.has(decider.category))) return [];
    if (readScope?.isLimited) return this.ofSeenContent(id, moment);
    const events = await this.histories.events(id);
    const known = events.filter(({ position }) => position <= moment.position);
    const erasure = events.find(isErasure); // a forgotten person reads as erased at every moment, also before
    const blame = blameOf(decider, known, moment.on);
    const found = [...(blame ? pathsOf(blame) : [])];
    const entries = entriesOf(
      found.map(({ path, by }) => (path === 'erased' && erasure) || by),
      events,
    );
    return entries.map((entry, i) => ({ ...entry, path: found[i]!.path, thing: id }));
  }

  private async ofSeenContent(id: string, moment: Moment): Promise<Origin[]> {
    const [thing] = await this.things.byIds(categoryOf(id), [id], moment);
    if (!thing) return [];
    const { versions, entries } = await this.seen.ofContent(id, moment);
    const byPosition = new Map(entries.map((entry) => [entry.position, entry]));
    const blame = seenBlame(versions, moment.on, (position) => byPosition.get(position)?.type === 'EventAnnulled');
    return [...(blame ? pathsOf(blame) : [])].flatMap(({ path, by: { position, from } }) => {
      const entry = byPosition.get(position);
      return entry ? [{ ...entry, effectiveOn: from, path, thing: id }] : [];
    });
  }

  /** Returns the provenance of the rows that another thing lends to this one. */
  private async ofLent(id: string, { from, fields, limitedBy }: Inheritance, moment: Moment): Promise<Origin[]> {
    const [lender] = await this.things.byIds(categoryOf(from), [from], moment);
    if (!lender || lender.retired) return [];
    const paths = fields.flatMap((field) => {
      const rows = (lender as unknown as Record<string, readonly (string | Row)[]>)[field] ?? [];
      if (rows.some((row) => typeof row === 'string')) return [field]; // a list without keys is one value
      return (rows as readonly Row[]).filter((row) => isLent(row[limitedBy], id)).map(({ key }) => `${field}.${key}`);
    });
    const origins = await this.ofContent(from, moment);
    return origins.filter(({ path }) => paths.some((lent) => path === lent || path.startsWith(`${lent}.`)));
  }
}

function isLent(limits: unknown, id: string): boolean {
  const ids = (limits ?? []) as readonly string[];
  return ids.length === 0 || ids.includes(id);
}
