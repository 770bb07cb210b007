import type { Decider } from '../decider.js';
import type { Ledger } from '../ledger.js';
import { isErasure } from '../record-actions.js';
import type { IssuedCommand } from './commands.js';
import type { Decide } from './decision.js';
import { IDS, idUnderKey, keyTaken, newIdOf, ofKind } from './guards.js';
import type { ReadSide } from './read-side.js';

/**
 * Leaves each key to one thing, in all processes on a ledger. The id of a thing derives from its key. So two registrations
 * under one key are appended to one stream, and the ledger takes the first.
 */
export class KeysOfThings {
  constructor(
    private readonly ledger: Ledger,
    private readonly readSide: ReadSide,
  ) {}

  /**
   * Returns the id for a registration under the key: the one in the command, or that of the key.
   * @throws {Rejection} ALREADY_EXISTS if a thing with another id has the key: in earlier versions, ids derived from the
   * `commandId`
   */
  async idFor(decider: Decider, key: string, { id: given, meta: { commandId } }: IssuedCommand): Promise<string> {
    const { category } = decider;
    const [secret, holders, earlier] = await Promise.all([
      this.ledger.secretFor(IDS),
      this.readSide.holdersOf(category, [key]),
      given !== undefined || commandId === undefined ? undefined : this.recordedEarlier(newIdOf(category, commandId)),
    ]);
    const id = ofKind(decider, given ?? earlier ?? idUnderKey(secret.toString('hex'), category, key));
    const holder = holders.get(key);
    if (holder !== undefined && holder !== id) keyTaken(key, holder);
    return id;
  }

  /** Returns the id if its thing exists: then the command is a retry, or comes under the id of another. */
  private async recordedEarlier(id: string): Promise<string | undefined> {
    return (await this.ledger.first(id)) && id;
  }
}

/**
 * Decides a registration under a key on the stream of the key. An annulled one leaves the key free.
 * @throws {Rejection} ALREADY_EXISTS if the stream has a thing on any date, or a person who was forgotten
 */
export function decidingUnder(key: string, id: string, decide: Decide): Decide {
  return (events, states, today) => {
    if (states.length > 0 || events.some(isErasure)) keyTaken(key, id);
    return decide(events, states, today);
  };
}
