import { Injectable } from '@nestjs/common';
import { Moments } from '#read-model';
import { Judgements } from './judgements.js';

/** Says whether a finding is there today, for commands on it. */
@Injectable()
export class FoundToday {
  /** Asks another thread instead, so that this one holds no register. */
  elsewhere?: (id: string) => Promise<boolean>;

  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
  ) {}

  async has(id: string): Promise<boolean> {
    if (this.elsewhere) return this.elsewhere(id);
    const all = await this.judgements.at(await this.moments.resolve(null));
    for (const finding of all) if (finding.id === id) return true;
    return false;
  }
}
