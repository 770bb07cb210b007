import { Injectable } from '@nestjs/common';
import type { Moment } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { concernsIn, type LawConcern } from './model/concerns.js';

/** Says how laws concern the organisation. */
@Injectable()
export class Concerns {
  constructor(private readonly snapshots: Snapshots) {}

  /** Returns how each of the laws concerns the organisation, as far as the caller sees the register at the moment. */
  async of(laws: readonly string[], at: Moment): Promise<readonly (readonly LawConcern[])[]> {
    const concerns = concernsIn(await this.snapshots.at(at));
    return laws.map((law) => concerns.get(law) ?? []);
  }
}
