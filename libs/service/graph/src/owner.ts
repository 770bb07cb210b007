import { type ContactState, showContact } from '#contacts';
import type { Moment } from '#read-model';
import { type Loaders, once, type RequestContext } from './loaders.js';

/** A thing that may have an owner. */
export interface OfOwner {
  readonly owner?: string;
  readonly at: Moment;
}

/** Returns the contact that owns the thing; undefined if it has none, or one that the caller may not read. */
export function ownerOf(loaders: Loaders, context: RequestContext, { owner, at }: OfOwner) {
  if (owner === undefined) return undefined;
  return once(loaders.one<ContactState>(context, 'contact', owner, at), (contact) => contact && showContact(contact));
}
