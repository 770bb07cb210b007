import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { At, Heavy, LanguageTagScalar, LargeInput, type Moment, Needs, RecordsNothing } from '#graphql';
import { bytesIn, presentReading } from './present.js';
import { TranslationFileInput, TranslationFileReading } from './translation-files.graphql.js';
import { TranslationFiles } from './translation-files.js';

/** Gives texts to translators, and takes what they return. */
@Resolver()
export class TranslationFilesResolver {
  constructor(private readonly files: TranslationFiles) {}

  @Heavy(5)
  @Needs('VIEWER')
  @Query(() => String, {
    description:
      'The texts of the register at the moment as XLIFF 2.1, with their current translations. `readTranslationFile` takes it back. Names and addresses of companies and persons are left out.',
  })
  translationFile(
    @Args('language', { type: () => LanguageTagScalar }) language: string,
    @Args('missingOnly', { type: () => Boolean, defaultValue: false, description: 'Leaves out what is translated.' })
    missingOnly: boolean,
    @At() at?: Moment,
  ): Promise<string> {
    return this.files.xliff(language, at, missingOnly);
  }

  @Heavy(5)
  @RecordsNothing()
  @Needs('EDITOR')
  @Mutation(() => TranslationFileReading, {
    description:
      'Reads a file of translations against the register of today, and gives what it changes as a register file to apply. It records nothing.',
  })
  async readTranslationFile(
    @Args('input') input: TranslationFileInput,
    @LargeInput('input') whole?: TranslationFileInput,
  ): Promise<TranslationFileReading> {
    return presentReading(await this.files.read(bytesIn((whole ?? input).content)));
  }
}
