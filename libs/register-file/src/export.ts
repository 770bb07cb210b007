import { Injectable } from '@nestjs/common';
import { stringify } from 'yaml';
import { mapReferences, type Thing, withoutEmpty } from '#ledger';
import { type MomentInput, mustBeWhole, NOT_COVERED, naturalOrder, Reviews, Things } from '#read-model';
import { Slices } from '#slice';

type Document = Record<string, unknown>;

/** Writes the register as a register file. */
@Injectable()
export class Export {
  constructor(
    private readonly things: Things,
    private readonly reviews: Reviews,
    private readonly slices: Slices,
  ) {}

  /**
   * Returns the register at the moment as YAML in the shape of RegisterInput. Applied to an empty ledger, the file makes the
   * same register, and exporting that gives the same text.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async file(at: MomentInput | null | undefined): Promise<string> {
    const { sections } = this.slices;
    const moment = await this.things.moment(at);
    mustBeWhole(
      moment,
      sections.map(({ decider }) => decider.category),
    );
    const lists = await Promise.all(sections.map(({ decider }) => this.things.all(decider.category, moment)));
    const reviewed = sections.flatMap(({ decider }, i) => (decider.reviewed ? lists[i]!.map(({ id }) => id) : []));
    const reviews = await this.reviews.of(reviewed, moment);
    const every = new Map(reviewed.map((id, i) => [id, reviews[i]?.reviewEvery]));
    const keys = new Map(lists.flat().map((thing) => [thing.id, thing.key ?? thing.id]));
    const file: Document = {};
    sections.forEach(({ name, decider, keyField }, i) => {
      const entries = lists[i]!.map(({ id, at: _at, status: _status, ...state }) => {
        const keyed = mapReferences(
          state as Thing,
          decider.references,
          ({ id }) => keys.get(id) ?? (moment.readScope?.isLimited ? NOT_COVERED : id),
        );
        const { key: _key, retired: _retired, ...rest } = keyed as unknown as Document;
        return keyField === 'code' ? rest : { key: keys.get(id), ...rest, reviewEvery: every.get(id) };
      });
      const order = (entry: Document) => naturalOrder(String(entry.reference ?? entry.key ?? entry.code));
      entries.sort((a, b) => (order(a) < order(b) ? -1 : 1));
      if (entries.length > 0) file[name] = entries.map(withoutEmpty);
    });
    return stringify(file, { lineWidth: 120, aliasDuplicateObjects: false });
  }
}
