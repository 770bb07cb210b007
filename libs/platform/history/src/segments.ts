import { Injectable } from '@nestjs/common';
import { categoryOf, Deciders, FOREVER } from '#ledger';
import { type Moment, Things, type Version, Versions } from '#read-model';
import type { Segment } from './history.graphql.js';
import { InWords } from './in-words.js';
import { rectanglesOf } from './rectangles.js';
import { SeenHistories } from './seen-histories.js';

/** Most segments in an answer. */
const MOST_SEGMENTS = 1_000;

/** Reads the rectangles of one thing in the two clocks. */
@Injectable()
export class Segments {
  constructor(
    private readonly things: Things,
    private readonly versions: Versions,
    private readonly deciders: Deciders,
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
  ) {}

  /**
   * Returns the rectangles in which the path has a value (default: the whole content), as the caller sees them, oldest recorded
   * first. Of more than {@link MOST_SEGMENTS} it returns those recorded last. Empty if the caller does not see the thing now.
   */
  async of(id: string, path: string | undefined): Promise<Segment[]> {
    const moment = await this.things.moment(null);
    const entries = await this.histories.entries(id);
    if (entries.length === 0 || !this.deciders.of(id)) return [];
    const byPosition = new Map(entries.map((entry) => [entry.position, entry]));
    const rectangles = rectanglesOf(await this.versionsOf(id, moment), path);
    const shown = rectangles.filter(({ since }) => byPosition.has(since)).slice(-MOST_SEGMENTS);
    const began = shown.map(({ since }) => byPosition.get(since)!);
    const words = await this.inWords.of(began, moment);
    return shown.map(({ from, to, since, until, state }, i) => ({
      effectiveFrom: from,
      effectiveTo: to === FOREVER ? undefined : to,
      recordedFrom: began[i]!.recordedAt,
      recordedTo: until === undefined ? undefined : byPosition.get(until)?.recordedAt,
      value: state,
      position: since,
      until,
      words: words.get(began[i]!)!,
    }));
  }

  private async versionsOf(id: string, moment: Moment): Promise<readonly Version[]> {
    const { readScope } = moment;
    if (readScope && !readScope.kinds.has(categoryOf(id))) return [];
    return readScope?.isLimited ? (await this.histories.ofContent(id, moment)).versions : this.versions.of(id, moment);
  }
}
