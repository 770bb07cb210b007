import { createHash } from 'node:crypto';
import type { Gap, GapPlace, Say } from '#disclosures';
import { bare } from '#snapshot';
import type { ReportGap } from './report.js';
import { statementIn } from './statement.js';

/** Characters of the id of a gap: 64 bits, so that two gaps of one report never share it. */
const LENGTH = 16;

/**
 * Names the gaps of a report. A name depends on the article, on the phrase and on the texts of the register in it. It does
 * not depend on the language of the report. A gap that was accepted in one language is the same in another.
 */
export class GapNames {
  /** The meaning of each message, without its language. */
  private readonly meanings = new Map<string, string>();
  /** The statement of each message, without what it asks for. */
  private readonly statements = new Map<string, string>();

  /** Returns the function of the phrases, which remembers what each text says. */
  remembering<K extends string>(say: Say<K>): Say<K> {
    return (key, values = {}) => {
      const text = say(key, values);
      // A phrase without values in it may be a heading. It needs no entry unless it is a whole message.
      this.meanings.set(text, JSON.stringify([key, this.meaningsOf(values)]));
      const phrase = say(key, Object.fromEntries(Object.keys(values).map((name) => [name, `{${name}}`])));
      const stated = (name: string) => this.statementOf(values[name] ?? '');
      this.statements.set(
        text,
        statementIn(phrase).replace(/\{(\w+)\}/g, (_, name: string) => stated(name)),
      );
      return text;
    };
  }

  /** Returns what the message states. It leaves out what it asks the organisation to do. */
  statementOf(message: string): string {
    return this.statements.get(message) ?? message;
  }

  /** Returns the gaps with their names, each once. */
  of(gaps: readonly Gap[]): ReportGap[] {
    const named = gaps.map(({ article, message, isVerified }) => ({
      id: this.idOf(article, message),
      article,
      message,
      isVerified,
    }));
    return [...new Map(named.map((gap) => [gap.id, gap])).values()];
  }

  /** Returns where each gap is mended, by its name. It is no part of a report: its readers mend nothing. */
  placesOf(gaps: readonly Gap[]): Readonly<Record<string, GapPlace>> {
    return Object.fromEntries(gaps.map(({ article, message, place }) => [this.idOf(article, message), place]));
  }

  private idOf(article: string, message: string): string {
    const meaning = this.meanings.get(message) ?? bare(message);
    return createHash('sha256')
      .update(JSON.stringify([article, meaning]))
      .digest('hex')
      .slice(0, LENGTH);
  }

  private meaningsOf(values: Readonly<Record<string, string>>): [string, string][] {
    return Object.entries(values)
      .map(([name, value]): [string, string] => [name, this.meanings.get(value) ?? bare(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
