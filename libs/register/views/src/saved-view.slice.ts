import { declaredSlice } from '#slice';
import { savedViewAccess } from './saved-view.access.js';
import { savedViewDecider } from './saved-view.decider.js';
import { savedViewFields } from './saved-view.fields.js';
import { savedViewProjection } from './saved-view.projection.js';
import { SavedViewResolver } from './saved-view.resolver.js';

/** The slice of views: how lists are looked at, for everybody. They are no content, so a register file has none. */
export const savedViews = declaredSlice(savedViewFields, {
  decider: savedViewDecider,
  projection: savedViewProjection,
  access: savedViewAccess,
  providers: [SavedViewResolver],
});
