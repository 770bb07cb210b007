import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Readable } from './access.js';
import { Optional } from './fields.js';

/** The API type of the name of a thing of any kind, in answers that do not show its content. */
@Readable()
@ObjectType({ description: 'A thing of the register: its kind, id, name and key.' })
export class ThingName {
  @Field() type!: string;
  @Field(() => ID) id!: string;
  @Optional() name?: string;
  @Optional() key?: string;
}
