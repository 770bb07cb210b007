import { Module } from '@nestjs/common';
import { ReportsModule } from '#reports';
import { SnapshotModule } from '#snapshot/reader';
import { Publisher } from './publisher.js';

/** Provides what is published. */
@Module({ imports: [ReportsModule, SnapshotModule], providers: [Publisher], exports: [Publisher] })
export class PublishModule {}
