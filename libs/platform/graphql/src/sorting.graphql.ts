import type { Type } from '@nestjs/common';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { SortInput, SortKey } from '#read-model';
import { enumOf } from './enum-of.js';

/** The directions of a sort. */
const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, { name: 'SortDirection', description: 'The direction of a sort.' });

/**
 * Returns the input type by which a list is sorted, and registers the enum of its keys: `ActivitySort`, `ActivitySortKey`.
 * @param name the first part of both names
 */
export function sortInput(name: string, keys: Readonly<Record<string, SortKey>>): Type<SortInput> {
  const key = enumOf(Object.keys(keys));
  registerEnumType(key, {
    name: `${name}SortKey`,
    description: 'By what the list is sorted. CHANGED_AT is when something was last recorded of the thing.',
  });

  @InputType(`${name}Sort`, { description: 'A key of the order, and its direction.' })
  class Sort implements SortInput {
    @Field(() => key)
    by!: string;

    @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
    direction!: string;
  }
  return Sort;
}

/** The description of the argument `sort` of every list. */
export const SORT = {
  nullable: true,
  description:
    'The order: the first key decides, then the next; at most 3 keys. A cursor goes with the order that it was given in.',
} as const;
