import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { categoryOf } from '#ledger';

/** The API's interface of every thing of the register that has a type of its own (Relay). */
@InterfaceType('Node', {
  description: 'A thing of the register. Its id says its kind.',
  resolveType: ({ id }: { id: string }) => typeNameOf(id),
})
export abstract class Node {
  @Field(() => ID) id!: string;
}

/** Returns the name of the API's type of the thing: `ProcessingActivity` for `processingActivity-…`. */
function typeNameOf(id: string): string {
  const kind = categoryOf(id);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
