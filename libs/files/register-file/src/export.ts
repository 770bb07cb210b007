import { Injectable } from '@nestjs/common';
import { stringify } from 'yaml';
import { membersOf, withoutEmpty, yieldToEventLoop } from '#kernel';
import { mapReferences, type ReferencePaths, referencesIn, type Thing } from '#ledger';
import { type MomentInput, mustBeWhole, naturalOrder, Reviews, Things, withoutHidden } from '#read-model';
import { Slices } from '#slice';
import { namesOf } from './names.js';
import { translationEntries } from './translations.js';

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
    let file = '';
    for (const [name, entries] of Object.entries(await this.contents(at))) file += await listInYaml(name, entries);
    return file || '{}\n';
  }

  /**
   * Returns the lists of the register at the moment in the shape of RegisterInput.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async contents(at: MomentInput | null | undefined): Promise<Readonly<Record<string, readonly Document[]>>> {
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
    const keys = new Map(lists.flatMap((things) => [...namesOf(things)]));
    const contents: Record<string, readonly Document[]> = {};
    const translations: Document[] = [];
    for (const [i, { name, decider, keyField, written = asItIs }] of sections.entries()) {
      const entries: Document[] = [];
      for (const { id, at: _at, status: _status, ...state } of lists[i]!) {
        await yieldToEventLoop();
        const hidden = moment.readScope?.isLimited ? hiddenIn(state as Thing, decider.references, keys) : NONE;
        const shown = withoutHidden(state as Thing, (text) => hidden.has(text));
        const keyed = mapReferences(written(shown), decider.references, ({ id }) => keys.get(id) ?? id);
        const { key: _key, retired: _retired, translations: _, ...rest } = membersOf(keyed);
        const named = keyField === 'code' ? String(rest.code) : keys.get(id)!;
        translations.push(...translationEntries(decider, named, shown).map((entry) => ({ ...entry })));
        entries.push(keyField === 'code' ? rest : { key: keys.get(id), ...rest, reviewEvery: every.get(id) });
      }
      contents[name] = inOrder(entries).map((entry) => membersOf(withoutEmpty(entry)));
    }
    return { ...contents, translations: translations.map((entry) => membersOf(withoutEmpty(entry))) };
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Returns the ids in the state that the caller does not read. */
function hiddenIn(state: Thing, references: ReferencePaths, read: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(referencesIn(state, references).flatMap(({ id }) => (read.has(id) ? [] : [id])));
}

const asItIs = (state: Thing) => state;

function inOrder(entries: readonly Document[]): Document[] {
  const order = ({ reference, key, code }: Document) => naturalOrder(String(reference ?? key ?? code));
  return entries
    .map((entry) => ({ entry, place: order(entry) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ entry }) => entry);
}

/** Returns the list under its name in YAML. Writes one entry at a time, since writing holds the event loop. */
async function listInYaml(name: string, entries: readonly Document[]): Promise<string> {
  const texts: string[] = [];
  for (const entry of entries) {
    await yieldToEventLoop();
    const text = stringify({ [name]: [entry] }, { lineWidth: 120, aliasDuplicateObjects: false });
    texts.push(texts.length === 0 ? text : text.slice(name.length + 2)); // the name and a colon are on a line of their own
  }
  return texts.join('');
}
