import { slice } from '#slice';
import { savedViewAccess } from './saved-view.access.js';
import { savedViewCommands as commands, savedViewDecider } from './saved-view.decider.js';
import { savedViewProjection } from './saved-view.projection.js';
import { SavedViewResolver } from './saved-view.resolver.js';

/** The slice of views: how lists are looked at, for everybody. They are no content, so a register file has none. */
export const savedViews = slice({
  decider: savedViewDecider,
  commands,
  projection: savedViewProjection,
  access: savedViewAccess,
  providers: [SavedViewResolver],
});
