import { Args, Query, Resolver } from '@nestjs/graphql';
import { LanguageTagScalar, Needs } from '#graphql';
import { WHOLE_LANGUAGES_IN_WORDS, wholeLanguageOf } from '#vocabulary';
import { ActivityModel, ModelLibrary } from './models.graphql.js';
import { libraryIn, modelsIn } from './models.js';

const Language = () =>
  Args('language', {
    type: () => LanguageTagScalar,
    defaultValue: 'en',
    description: `${WHOLE_LANGUAGES_IN_WORDS}. For any other, the texts are in English.`,
  });

/** Resolves the models of activities. They are data of the program: the same for everybody, at any moment. */
@Resolver()
export class ModelsResolver {
  @Needs('ANYBODY')
  @Query(() => [ActivityModel], { description: 'Models of activities, to begin a record from.' })
  activityModels(@Language() language: string) {
    return modelsIn(wholeLanguageOf(language));
  }

  @Needs('ANYBODY')
  @Query(() => ModelLibrary, { description: 'What models are made of, to choose from in any record.' })
  modelLibrary(@Language() language: string) {
    return libraryIn(wholeLanguageOf(language));
  }
}
