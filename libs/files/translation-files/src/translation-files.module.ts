import { Module } from '@nestjs/common';
import { TranslationFiles } from './translation-files.js';
import { TranslationFilesResolver } from './translation-files.resolver.js';

/** Gives texts to translators as XLIFF, and reads what they return. */
@Module({ providers: [TranslationFiles, TranslationFilesResolver], exports: [TranslationFiles] })
export class TranslationFilesModule {}
