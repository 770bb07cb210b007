import { Query, Resolver } from '@nestjs/graphql';
import { lawsSince } from '#findings';
import { At, Heavy, type Moment, Needs, ReadersLanguage } from '#graphql';
import { Law } from '#law';
import { inLanguage, showChange } from '#law-api';
import { Moments, Reviews } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { LawSince } from './law-since.graphql.js';

/** Resolves what has changed in the laws since the records under them were approved. */
@Resolver()
export class LawSinceResolver {
  constructor(
    private readonly law: Law,
    private readonly moments: Moments,
    private readonly reviews: Reviews,
    private readonly snapshots: Snapshots,
  ) {}

  @Heavy()
  @Needs('VIEWER')
  @Query(() => [LawSince], {
    description:
      'What has changed in each law since the last approval of a record under it, up to the date of the moment. Laws in which nothing that concerns an approved record has changed are left out.',
  })
  async lawSinceApproval(@At() at?: Moment, @ReadersLanguage('English') language?: string) {
    const moment = await this.moments.resolve(at);
    const snapshot = await this.snapshots.at(moment);
    const ids = [...snapshot.activities, ...snapshot.transfers].map(({ id }) => id);
    const reviews = await this.reviews.of(ids, moment);
    const approvedOn = new Map(
      ids.flatMap((id, i) => (reviews[i]?.lastReviewedOn ? [[id, reviews[i].lastReviewedOn]] : [])),
    );
    const shown = lawsSince(snapshot, approvedOn, this.law.jurisdictions).map(({ changes, ...since }) => ({
      ...since,
      changes: changes.map(showChange),
    }));
    return shown.map((since) => inLanguage(since, language, since.law));
  }
}
