import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { messageIn, ReadersLanguage } from '#graphql';
import { isRead } from '#law';
import { Gap } from './disclosures.graphql.js';
import { citedIn } from './shared/articles.js';

/** Writes the message and the article of a gap in the language of its reader, when they are answered. Says if its law was read. */
@Resolver(() => Gap)
export class GapMessage {
  @ResolveField(() => String, { description: 'The article that requires it.' })
  article(@Parent() { article, cited }: Gap, @ReadersLanguage('the language of the document') language?: string) {
    return language == null ? article : citedIn(language, cited ?? { article });
  }

  @ResolveField(() => Boolean, { description: 'False if the law that requires it was not read in a source.' })
  isVerified(@Parent() { howKnown }: Gap): boolean {
    return howKnown === undefined || isRead(howKnown);
  }

  @ResolveField(() => String, { description: 'What is missing and what to do.' })
  message(@Parent() { message, says }: Gap, @ReadersLanguage('the language of the document') language?: string) {
    return language == null ? message : messageIn(language, says.said).text;
  }
}
