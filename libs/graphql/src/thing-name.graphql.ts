import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Readable } from './access.js';
import { Optional } from './fields.js';

@Readable()
@ObjectType({ description: 'A thing of the register: its kind, id, name and key.' })
export class ThingName {
  @Field() type!: string;
  @Field(() => ID) id!: string;
  @Optional() name?: string;
  @Optional() key?: string;
}
