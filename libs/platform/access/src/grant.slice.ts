import { slice } from '#slice';
import { AccessResolver } from './access.resolver.js';
import * as commands from './grant.commands.js';
import { accessDecider } from './grant.decider.js';
import { accessProjection } from './grant.projection.js';

/** The slice of grants. Only administrators can read and change them. */
export const grants = slice({
  decider: accessDecider,
  commands,
  projection: accessProjection,
  access: { isForAdministrators: true },
  providers: [AccessResolver],
});
