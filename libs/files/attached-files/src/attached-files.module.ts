import { Module } from '@nestjs/common';
import { AttachedFiles } from './attached-files.js';
import { AttachingResolver } from './attaching.resolver.js';

/** Attaches files to things, and gives them back. */
@Module({ providers: [AttachedFiles, AttachingResolver], exports: [AttachedFiles] })
export class AttachedFilesModule {}
