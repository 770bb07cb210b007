import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { At, Heavy, type Moment, Needs } from '#graphql';
import { Law } from '#law';
import { Trend } from './trends.graphql.js';
import { Trends } from './trends.js';

/** Serves what became of the register in the last months. */
@Resolver()
export class TrendsResolver {
  constructor(
    private readonly trends: Trends,
    private readonly law: Law,
  ) {}

  @Heavy(5)
  @Needs('VIEWER')
  @Query(() => Trend, {
    description:
      'Findings, approvals and reviews at the ends of the last twelve months and at the moment. Each is as it was known on that day, under the law of that day.',
  })
  async trend(
    @At() at?: Moment,
    @Args('maxWaitMs', {
      type: () => Int,
      nullable: true,
      description:
        'Milliseconds to wait for points that are still being worked out. If absent, the answer waits for all.',
    })
    maxWaitMs?: number,
  ): Promise<Trend> {
    const { points, isStale } = await this.trends.upTo(at, maxWaitMs);
    const shown = points.map(({ found: { ERROR: errors, WARNING: warnings, NOTICE: notices }, ...point }) => ({
      ...point,
      errors,
      warnings,
      notices,
    }));
    return { points: shown, isStale, lawVersion: this.law.version };
  }
}
