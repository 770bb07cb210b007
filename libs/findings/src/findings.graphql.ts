import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, Optional, Readable, ThingName } from '#graphql';
import { Severity } from './model/rule.js';

registerEnumType(Severity, {
  name: 'Severity',
  description:
    'ERROR: the law requires it. WARNING: it may not be enough. NOTICE: the register does not say enough to decide, or somebody should look at it.',
});

@Readable()
@ObjectType({
  description: 'A fault that a law finds in a thing of the register, on the date and as the register was known then.',
})
export class Finding {
  @Field({ description: 'Stable id of the rule. Begins with the law, such as EU.ART30_1.PURPOSES.' }) rule!: string;
  @Field({ description: 'Code of the law: EU, UK, KR, US-CA, …' }) law!: string;
  @Field({ description: 'Article of the law.' }) article!: string;
  @Field(() => Severity) severity!: Severity;
  @Field({ description: 'What is wrong, and what to do next.' }) message!: string;
  @Field(() => ThingName) subject!: ThingName;
  @Field({ description: 'Field of the thing, dotted; rows of a list by their key.' }) path!: string;
  @Field({ description: 'False if this part of the law data has not been verified.' }) isVerified!: boolean;
}

@Readable()
@ObjectType()
export class FindingConnection extends connection(Finding) {
  @Field({ description: 'Version of the law data used.' }) lawVersion!: string;
}

@InputType({ description: 'Conditions on findings. All that are given must hold.' })
export class FindingFilter {
  @Optional(() => String, { description: 'Code of a law: EU, UK, KR, …' }) law?: string;
  @Optional(() => String, { description: 'Id of a rule, or the first parts of it: EU.ART30_1.' }) rule?: string;
  @Optional(() => Severity) severity?: Severity;
  @Optional(() => ID, { description: 'Id of the thing.' }) subject?: string;
  @Optional(() => String, { description: 'Kind of thing: processingActivity, transfer, …' }) type?: string;
}
