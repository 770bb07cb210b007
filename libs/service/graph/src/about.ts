import type { ThingName } from '#graphql';
import { categoryOf, type Deciders } from '#ledger';
import type { Moment } from '#read-model';
import { type Loaders, once, type RequestContext } from './loaders.js';

/** Returns the name of the thing that a note or an attachment is about, at its moment. */
export function aboutOf(
  { about, at }: { readonly about: string; readonly at: Moment },
  loaders: Loaders,
  deciders: Deciders,
  context: RequestContext,
): ThingName | Promise<ThingName> {
  const type = categoryOf(about);
  return once(loaders.one(context, type, about, at), (thing) => ({
    type,
    id: about,
    key: thing?.key,
    name: thing && deciders.of(about)!.name(thing),
  }));
}
