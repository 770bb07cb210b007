import { slice } from '#slice';
import { engagementAccess } from './engagement.access.js';
import { engagementCommands as commands, engagementDecider } from './engagement.decider.js';
import { engagementAspects } from './engagement.file.js';
import { engagementProjection } from './engagement.projection.js';
import { EngagementFacetFields, EngagementResolver } from './engagement.resolver.js';

/** The slice of engagements: processors that work for a controller or for another processor. */
export const engagements = slice({
  decider: engagementDecider,
  commands,
  projection: engagementProjection,
  access: engagementAccess,
  file: {
    name: 'engagements',
    aspects: engagementAspects,
    register: commands.EngageProcessor,
    retire: commands.EndEngagement,
    reinstate: commands.ReinstateEngagement,
  },
  providers: [EngagementResolver, EngagementFacetFields],
});
