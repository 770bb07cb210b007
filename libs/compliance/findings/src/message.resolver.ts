import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateScalar, LANGUAGE_OF_MESSAGE, messageIn, ReadersLanguage } from '#graphql';
import { Law, lookedThroughUntil } from '#law';
import type { FindingAt } from './cached-finding.js';
import { Finding } from './findings.graphql.js';

/** Writes what a finding says in the language of its reader, when it is answered, and says how current its law is. */
@Resolver(() => Finding)
export class FindingMessage {
  constructor(private readonly law: Law) {}

  @ResolveField(() => String, { description: 'What is wrong, and what to do next.' })
  message(@Parent() { said }: FindingAt, @ReadersLanguage() language?: string) {
    return messageIn(language, said).text;
  }

  @ResolveField(() => String, { description: LANGUAGE_OF_MESSAGE })
  messageLanguage(@Parent() { said }: FindingAt, @ReadersLanguage() language?: string) {
    return messageIn(language, said).language;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Says that the first or the last day of this part of the law is not known; null if both are.',
  })
  dayUnknown(@Parent() { dayUnknown }: FindingAt, @ReadersLanguage() language?: string) {
    return dayUnknown && messageIn(language, dayUnknown).text;
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'The day until which the whole of its law was last looked through; null if it is not known.',
  })
  lookedThroughUntil(@Parent() { law }: FindingAt) {
    return lookedThroughUntil(this.law.jurisdictions.find(({ code }) => code === law)!);
  }
}
