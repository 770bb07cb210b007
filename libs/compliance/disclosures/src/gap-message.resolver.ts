import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { messageIn, ReadersLanguage } from '#graphql';
import { Gap } from './disclosures.graphql.js';

/** Writes the message of a gap in the language of its reader, when it is answered. */
@Resolver(() => Gap)
export class GapMessage {
  @ResolveField(() => String, { description: 'What is missing and what to do.' })
  async message(@Parent() { message, says }: Gap, @ReadersLanguage('the language of the document') language?: string) {
    return language == null ? message : (await messageIn(language, says.said)).text;
  }
}
