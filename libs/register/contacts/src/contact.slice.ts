import { slice } from '#slice';
import { contactAccess } from './contact.access.js';
import { contactCommands as commands, contactDecider } from './contact.decider.js';
import { contactAspects } from './contact.file.js';
import { contactProjection } from './contact.projection.js';
import { ContactResolver } from './contact.resolver.js';

/** The slice of contacts: people and mailboxes that parties and profiles name. */
export const contacts = slice({
  decider: contactDecider,
  commands,
  projection: contactProjection,
  access: contactAccess,
  file: {
    name: 'contacts',
    aspects: contactAspects,
    register: commands.RegisterContact,
    retire: commands.RetireContact,
    reinstate: commands.ReinstateContact,
  },
  providers: [ContactResolver],
});
