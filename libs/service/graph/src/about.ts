import type { ThingName } from '#graphql';
import { categoryOf } from '#ledger';
import type { Moment } from '#read-model';
import { type Loaded, type Loaders, once, type RequestContext } from './loaders.js';

/** Returns the name of the thing that a note or an attachment is about, at its moment. */
export function aboutOf(
  { about, at }: { readonly about: string; readonly at: Moment },
  loaders: Loaders,
  context: RequestContext,
): Loaded<ThingName> {
  return once(loaders.called(context, about, at), (called) => ({ type: categoryOf(about), id: about, ...called }));
}
