import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type GraphQLResolveInfo, Kind } from 'graphql';

/** The part of a request's context that holds large inputs. */
export interface LargeInputs {
  /**
   * Values of variables that were checked in steps, by name. The engine gets them without their lists, since it would check
   * all of them again at once.
   */
  readonly largeInputs?: ReadonlyMap<string, unknown>;
}

/** Gives a resolver the whole value of the argument, if it came in a large body; else undefined. */
export const LargeInput = createParamDecorator((argument: string, host: ExecutionContext) => {
  const [, , context, info] = host.getArgs<[unknown, unknown, LargeInputs, GraphQLResolveInfo]>();
  const given = info.fieldNodes[0]!.arguments?.find(({ name }) => name.value === argument)?.value;
  return given?.kind === Kind.VARIABLE ? context.largeInputs?.get(given.name.value) : undefined;
});
