import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { Concerns } from './concerns.js';
import { Findings } from './findings.js';
import { FindingConnectionFields, FindingsResolver, HorizonDateFields } from './findings.resolver.js';
import { FoundToday } from './found-today.js';
import { GroundStates } from './ground-states.js';
import { Horizon } from './horizon.js';
import { Judgements } from './judgements.js';
import { FindingMessage } from './message.resolver.js';
import { RecordItems } from './records.js';
import { Rehearsals } from './rehearsals.js';
import { Trends } from './trends.js';
import { TrendsResolver } from './trends.resolver.js';
import { Work } from './work.js';
import { FindingFields, FindingGroupFields, FindingsOfGroup, WorkResolver } from './work.resolver.js';

/** Checks the register against the laws, and serves the findings and the work on them over GraphQL. */
@Module({
  imports: [SnapshotModule],
  providers: [
    Judgements,
    FoundToday,
    GroundStates,
    Concerns,
    Work,
    Findings,
    Horizon,
    RecordItems,
    Rehearsals,
    FindingsResolver,
    WorkResolver,
    FindingFields,
    FindingMessage,
    FindingConnectionFields,
    FindingGroupFields,
    FindingsOfGroup,
    Trends,
    TrendsResolver,
    HorizonDateFields,
  ],
  exports: [Concerns, FoundToday, GroundStates, Judgements, Rehearsals, Trends, Work],
})
export class FindingsModule {}
