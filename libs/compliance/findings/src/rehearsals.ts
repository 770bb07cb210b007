import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { type Rehearsed } from '#ledger';
import { Moments } from '#read-model';
import { FindingAt } from './cached-finding.js';
import { Judgements } from './judgements.js';
import { alike } from './model/alike.js';
import { differenceOf } from './model/difference.js';

/** The findings that commands would close and open, and the date on which (ISO 8601). */
interface RehearsalEffect {
  readonly on: string;
  readonly closes: readonly FindingAt[];
  readonly opens: readonly FindingAt[];
}

/** Tells which findings commands would close and open. */
@Injectable()
export class Rehearsals {
  constructor(
    private readonly judgements: Judgements,
    private readonly moments: Moments,
    private readonly clock: Clock,
  ) {}

  /** Compares the findings with and without the changes: today, or on the date from which they hold if that is later. */
  async effectOf({ effectiveOn, things }: Rehearsed): Promise<RehearsalEffect> {
    const today = this.clock.today();
    const on = effectiveOn !== undefined && effectiveOn > today ? effectiveOn : today;
    const moment = await this.moments.resolve({ on });
    const overrides = new Map(things.map(({ id, states }) => [id, states]));
    const before = await this.judgements.at(moment);
    const after = things.length === 0 ? before : await this.judgements.compute(moment, overrides);
    const { appear, disappear } = differenceOf(before, after);
    const shown = (findings: typeof appear) =>
      alike(findings).map(([first, ...others]) => new FindingAt(first!, moment, others));
    return { on, closes: shown(disappear), opens: shown(appear) };
  }
}
