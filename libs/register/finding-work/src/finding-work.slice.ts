import { slice } from '#slice';
import { findingWorkAccess } from './finding-work.access.js';
import * as commands from './finding-work.commands.js';
import { findingWorkDecider } from './finding-work.decider.js';
import { findingWorkProjection } from './finding-work.projection.js';

/** The slice of the work on findings. The library `findings` serves it: only there is it known what is found. */
export const findingWork = slice({
  decider: findingWorkDecider,
  commands,
  projection: findingWorkProjection,
  access: findingWorkAccess,
  providers: [],
});
