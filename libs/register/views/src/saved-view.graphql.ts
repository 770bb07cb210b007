import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connection, Node, PositionScalar, Readable, RecordStatus } from '#graphql';
import type * as events from './saved-view.events.js';

const SEARCH = { description: 'What it shows, as the address of the page has it: `status=DRAFT&sort=title`.' };
const LIST = { description: 'The list, such as `activities`.' };

/** The input that saves a view. */
@InputType({ description: 'A view of a list that everybody has: its filters, sort and columns under a name.' })
export class SaveViewInput implements events.SavedViewDetails {
  @Field() name!: string;
  @Field(LIST) list!: string;
  @Field(SEARCH) search!: string;
}

/** The API type of a view. */
@Readable()
@ObjectType({
  implements: () => [Node],
  description: 'A view of a list that everybody has: its filters, sort and columns under a name.',
})
export class SavedView {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(LIST) list!: string;
  @Field(SEARCH) search!: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

@Readable()
@ObjectType()
export class SavedViewConnection extends connection(SavedView) {}
