import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, Optional, Readable, ThingName } from '#graphql';
import { Severity } from './model/rule.js';

registerEnumType(Severity, {
  name: 'Severity',
  description:
    'ERROR: the law asks for it. WARNING: it may not hold up. NOTICE: it cannot be told, or should be looked at.',
});

@Readable()
@ObjectType({ description: 'What a law makes of a thing of the register, on the date and by what was known.' })
export class Finding {
  @Field({ description: 'Stable: begins with the law, such as EU.ART30_1.PURPOSES.' }) rule!: string;
  @Field({ description: 'Whose law: EU, UK, KR, US-CA, …' }) law!: string;
  @Field({ description: 'Where the law says it.' }) article!: string;
  @Field(() => Severity) severity!: Severity;
  @Field({ description: 'What is wrong, and what to do next.' }) message!: string;
  @Field(() => ThingName) subject!: ThingName;
  @Field({ description: 'The field that it is about: dotted; rows of a list go by their key.' }) path!: string;
  @Field({ description: 'False where what the law says here has not been verified.' }) isVerified!: boolean;
}

@Readable()
@ObjectType()
export class FindingConnection extends connection(Finding) {
  @Field({ description: 'Version of the law data that it was judged by.' }) lawVersion!: string;
}

@InputType({ description: 'Everything given must hold.' })
export class FindingFilter {
  @Optional(() => String, { description: 'EU, UK, KR, …' }) law?: string;
  @Optional(() => String, { description: 'A rule, or the beginning of several: EU.ART30_1.' }) rule?: string;
  @Optional(() => Severity) severity?: Severity;
  @Optional(() => ID, { description: 'The thing that it is about.' }) subject?: string;
  @Optional(() => String, { description: 'The kind of thing: processingActivity, transfer, …' }) type?: string;
}
