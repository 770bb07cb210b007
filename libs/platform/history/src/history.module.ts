import { Module } from '@nestjs/common';
import { Histories } from './history.js';
import { HistoryResolver, ThingChangeFields } from './history.resolver.js';
import { InWords } from './in-words.js';
import { MomentDiff } from './moment-diff.js';
import { ProvenanceReader } from './provenance.js';
import { Recordings } from './recordings.js';
import { Redaction } from './redaction.js';
import { SeenHistories } from './seen-histories.js';
import { Segments } from './segments.js';

/** Provides histories of things, and the differences between two moments. */
@Module({
  providers: [
    Recordings,
    Segments,
    ThingChangeFields,
    Histories,
    InWords,
    MomentDiff,
    ProvenanceReader,
    Redaction,
    SeenHistories,
    HistoryResolver,
  ],
  exports: [Histories, InWords, MomentDiff, SeenHistories],
})
export class HistoryModule {}
