import { Injectable } from '@nestjs/common';
import { categoryOf, Deciders } from '#ledger';
import { type Moment, Things, withoutHidden } from '#read-model';

/** Takes out of values what names things that the caller may not read. */
@Injectable()
export class Redaction {
  constructor(
    private readonly things: Things,
    private readonly deciders: Deciders,
  ) {}

  /** Returns the value as if the things that the grant does not cover had never been recorded. */
  async within<T>(value: T, moment: Moment): Promise<T> {
    if (!moment.readScope?.isLimited) return value;
    const ids = new Set<string>();
    withoutHidden(value, (text) => {
      if (this.isId(text)) ids.add(text);
      return false;
    });
    const covered = new Set<string>();
    for (const kind of new Set([...ids].map(categoryOf))) {
      const ofKind = [...ids].filter((id) => categoryOf(id) === kind);
      for (const thing of await this.things.byIds(kind, ofKind, moment)) if (thing) covered.add(thing.id);
    }
    return withoutHidden(value, (text) => ids.has(text) && !covered.has(text));
  }

  /** Returns whether the text is the id of a thing, and not a key that begins like one, such as `contact-data`. */
  private isId(text: string): boolean {
    const decider = this.deciders.of(text);
    return decider !== undefined && (decider.identity !== undefined || UUID.test(text));
  }
}

const UUID = /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
