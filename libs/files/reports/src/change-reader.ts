import { Injectable } from '@nestjs/common';
import { type Entry, InWords, SeenHistories, type ThingChange } from '#history';
import { membersOf, yieldToEventLoop } from '#kernel';
import { categoryOf } from '#ledger';
import { Journal, type Moment, Names } from '#read-model';
import type { WholeLanguage } from '#vocabulary';
import type { LoggedEvent, ShownChange, ShownEvent, ShownField } from './model/material.js';
import { idsWithin, isShownField, valueInWords } from './words/change.words.js';
import { sentencesIn } from './words/register-texts.js';

/** Most entries of the journal that are read at once. */
const PAGE = 1_000;

/** A part of the journal, newest first. */
type JournalPart = Awaited<ReturnType<Journal['newest']>>;

/** Fields that differ, each with its value before and after. */
export type Fields = readonly { readonly path: string; readonly before?: unknown; readonly after?: unknown }[];

/** Reads what was recorded, in the words of a report, as far as the caller may read it. */
@Injectable()
export class ChangeReader {
  constructor(
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
    private readonly called: Names,
    private readonly journal: Journal,
  ) {}

  /** Returns the events of a thing up to the moment, oldest first. */
  async eventsOf(id: string, moment: Moment, language: WholeLanguage): Promise<ShownEvent[]> {
    await yieldToEventLoop();
    const known = await this.entries(id, moment);
    return this.shown(known, known, moment, language);
  }

  /** Returns a thing that differs between two moments: the events that made it differ, and its fields. */
  async change(
    { kind, thing, fields }: ThingChange,
    { before, after }: { readonly before: Moment; readonly after: Moment },
    language: WholeLanguage,
  ): Promise<ShownChange> {
    await yieldToEventLoop();
    const made = await this.histories.between(thing.id, before, after);
    const content = made.filter((event) => !isReview(event)); // an approval is said of what it approves
    const all = await this.entries(thing.id, after);
    return {
      kind,
      type: thing.type,
      name: thing.name ?? thing.key ?? '',
      events: await this.shown(content.length > 0 ? content : made, all, after, language),
      fields: await this.fields(thing.type, fields, [after, before], language),
    };
  }

  /** Returns every event on the things that was recorded after the earlier moment, up to the later one; oldest first. */
  async log(
    { before, after }: { readonly before: Moment; readonly after: Moment },
    isLogged: (id: string) => boolean,
    language: WholeLanguage,
  ): Promise<LoggedEvent[]> {
    const ids = (await this.recordedOn(before, after)).filter(isLogged);
    const names = await this.namesOf(ids, [after, before]);
    const log: LoggedEvent[] = [];
    for (const id of ids) {
      const events = await this.eventsOf(id, after, language);
      const made = events.filter(({ position }) => position > before.position);
      log.push(...made.map((event) => ({ ...event, type: categoryOf(id), name: names.get(id) ?? '' })));
    }
    return log.sort((a, b) => (a.position < b.position ? -1 : 1));
  }

  /** Returns the ids of the things on which something was recorded after the earlier moment, up to the later one. */
  private async recordedOn(before: Moment, after: Moment): Promise<string[]> {
    const ids = new Set<string>();
    for (let next: bigint | undefined = after.position + 1n; next !== undefined && next > before.position + 1n; ) {
      const { entries, searchedTo }: JournalPart = await this.journal.newest({}, after, PAGE, next);
      const since = entries.filter(({ position }) => position > before.position);
      for (const { stream } of since) ids.add(stream);
      next = searchedTo;
    }
    return [...ids];
  }

  /** Returns fields of a type of thing in words, before and after. Things have their names as the first moment knows them. */
  async fields(
    type: string,
    fields: Fields,
    moments: readonly Moment[],
    language: WholeLanguage,
  ): Promise<readonly ShownField[]> {
    const ids = fields.flatMap(({ before, after }) => [...idsWithin(before), ...idsWithin(after)]);
    const names = await this.namesOf(ids, moments);
    return fields
      .filter(({ path }) => isShownField(path))
      .map(({ path, before, after }) => {
        const words = (value: unknown) => valueInWords(value, (id) => names.get(id), `${type}.${path}`, language);
        return { path: sentencesIn(language).path(path), before: words(before), after: words(after) };
      })
      .filter(({ before, after }) => before !== after);
  }

  private async entries(id: string, { position }: Moment): Promise<Entry[]> {
    return (await this.histories.entries(id)).filter((entry) => entry.position <= position);
  }

  /** Returns events in words, with the approvals among all of their thing. */
  private async shown(
    events: readonly Entry[],
    all: readonly Entry[],
    moment: Moment,
    language: WholeLanguage,
  ): Promise<ShownEvent[]> {
    const { position } = moment;
    const told = await this.inWords.told(events, moment);
    const approvals = await this.inWords.told(
      all.filter(({ type }) => type === 'Approved'),
      moment,
    );
    return told.map((event) => {
      const covers = ({ data }: Entry) => BigInt(String(membersOf(data).upTo ?? -1)) >= event.revision;
      const approval = isReview(event) ? undefined : approvals.find(covers);
      return {
        recordedAt: event.recordedAt,
        effectiveOn: event.effectiveOn,
        position: event.position,
        words: sentencesIn(language).event(event.words),
        by: event.actorLabel,
        reason: event.reason,
        annulledAt: event.annulledBy && event.annulledBy.position <= position ? event.annulledAt : undefined,
        approved: approval && { on: approval.recordedAt.slice(0, 10), by: approval.actorLabel },
      };
    });
  }

  private async namesOf(ids: readonly string[], moments: readonly Moment[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const moment of moments) {
      const called = await this.called.ofIds(
        ids.filter((id) => !names.has(id)),
        moment,
      );
      for (const [id, { name }] of called) names.set(id, name ?? '');
    }
    return names;
  }
}

/** Returns true for an act of review. It changes no content, and is not itself approved. */
function isReview({ type }: Entry): boolean {
  return ['SubmittedForReview', 'ChangesRequested', 'Approved'].includes(type);
}
