import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LANGUAGE_OF_MESSAGE, messageIn, ReadersLanguage } from '#graphql';
import type { FindingAt } from './cached-finding.js';
import { Finding } from './findings.graphql.js';

/** Writes the message of a finding in the language of its reader, when it is answered. */
@Resolver(() => Finding)
export class FindingMessage {
  @ResolveField(() => String, { description: 'What is wrong, and what to do next.' })
  message(@Parent() { said }: FindingAt, @ReadersLanguage() language?: string) {
    return messageIn(language, said).text;
  }

  @ResolveField(() => String, { description: LANGUAGE_OF_MESSAGE })
  messageLanguage(@Parent() { said }: FindingAt, @ReadersLanguage() language?: string) {
    return messageIn(language, said).language;
  }
}
