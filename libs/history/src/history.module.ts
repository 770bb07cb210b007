import { Module } from '@nestjs/common';
import { Histories } from './history.js';
import { HistoryResolver } from './history.resolver.js';
import { Changes } from './moment-diff.js';
import { Visible } from './redaction.js';

/** Histories of things, and what differs between two moments. */
@Module({ providers: [Histories, Changes, Visible, HistoryResolver], exports: [Histories] })
export class HistoryModule {}
