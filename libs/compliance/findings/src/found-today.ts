import { Injectable } from '@nestjs/common';
import { Moments } from '#read-model';
import { Judgements } from './judgements.js';

/** Says which findings are there today, for commands on them. */
@Injectable()
export class FoundToday {
  /** Asks another thread instead, so that this one holds no register. */
  elsewhere?: (id: string) => Promise<readonly string[]>;

  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
  ) {}

  /** Returns the ids of the finding and of those that say the same of the same field; none if it is not there. */
  async alike(id: string): Promise<readonly string[]> {
    if (this.elsewhere) return this.elsewhere(id);
    for (const finding of await this.judgements.at(await this.moments.resolve(null)))
      if (finding.id === id) return finding.same.map((one) => one.id);
    return [];
  }
}
