import { Module } from '@nestjs/common';
import { Histories } from './history.js';
import { HistoryResolver } from './history.resolver.js';
import { MomentDiff } from './moment-diff.js';
import { Redaction } from './redaction.js';
import { SeenHistories } from './seen-histories.js';

/** Provides histories of things, and the differences between two moments. */
@Module({ providers: [Histories, MomentDiff, Redaction, SeenHistories, HistoryResolver], exports: [Histories] })
export class HistoryModule {}
