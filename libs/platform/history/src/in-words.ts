import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { Callers, mayWrite } from '#kernel';
import { Deciders, isRecordAction, type Message, messageOf } from '#ledger';
import { type Moment, Names, NOT_COVERED, ReadModelUnreachable, Things } from '#read-model';
import type { Words } from './history.graphql.js';
import type { Entry } from './history.js';

/** Puts events in words: the keys of messages, with arguments. */
@Injectable()
export class InWords {
  constructor(
    private readonly deciders: Deciders,
    private readonly things: Things,
    private readonly called: Names,
    private readonly grants: Grants,
    private readonly callers: Callers,
  ) {}

  /**
   * Returns the words of each entry, with the names of things as the caller sees them at the moment (default: now). Without
   * the read models, ids take the place of names.
   */
  async of<E extends Entry>(entries: readonly E[], moment?: Moment): Promise<Map<E, Words>> {
    const messages = entries.map((entry) => seen(messageOf(entry.told, this.deciders.of(entry.stream)?.words), entry));
    const ids = messages.flatMap((message) => message.arguments.filter(({ isThing }) => isThing));
    const names = await this.names([...new Set(ids.map(({ value }) => value))], moment);
    return new Map(
      messages.map((message, i) => [
        entries[i]!,
        {
          key: message.key,
          arguments: message.arguments.map(({ name, value, isThing }) => ({
            name,
            value: isThing ? names(value) : value,
          })),
        },
      ]),
    );
  }

  /** Returns the entries with their words, and with the labels of accounts for those who may change the register. */
  async told<E extends Entry>(
    entries: readonly E[],
    moment?: Moment,
  ): Promise<(E & { words: Words; actorLabel?: string })[]> {
    const words = await this.of(entries, moment);
    const labels = mayWrite(this.callers.current()) ? await this.grants.labels() : undefined;
    return entries.map((entry) => ({ ...entry, words: words.get(entry)!, actorLabel: labels?.get(entry.actor) }));
  }

  private async names(ids: readonly string[], at?: Moment): Promise<(id: string) => string> {
    let names: ReadonlyMap<string, { name?: string }> = new Map();
    let isLimited = this.things.readScope()?.isLimited;
    if (ids.length === 0) return (id) => id;
    try {
      const moment = at ?? (await this.things.moment(null));
      isLimited = moment.readScope?.isLimited;
      names = await this.called.ofIds(ids, moment);
    } catch (error) {
      if (!(error instanceof ReadModelUnreachable)) throw error;
    }
    return (id) => names.get(id)?.name ?? (isLimited ? NOT_COVERED : id);
  }
}

/**
 * Returns what the caller may read of the message. A limited caller gets the arguments that are in the changes which it sees; a record
 * action has only what it sees already.
 */
function seen(message: Message, { changes, told }: Entry): Message {
  if (!changes || isRecordAction(told)) return message;
  const texts = new Set<string>();
  for (const { fields } of changes)
    for (const { path, before, after } of fields) {
      for (const step of path.split('.')) texts.add(step);
      for (const value of [before, after]) collect(value, texts);
    }
  const args = message.arguments.map((argument) =>
    texts.has(argument.value) ? argument : { ...argument, value: '', isThing: false },
  );
  return { ...message, arguments: args };
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner, texts);
  else if (value !== undefined && value !== null) texts.add(String(value));
}
