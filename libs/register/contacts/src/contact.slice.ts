import { declaredSlice } from '#slice';
import { contactAccess } from './contact.access.js';
import { contactDecider } from './contact.decider.js';
import { contactFields } from './contact.fields.js';
import { erasedAspect } from './contact.file.js';
import { contactProjection } from './contact.projection.js';
import { ContactResolver } from './contact.resolver.js';

/** The slice of contacts: people and mailboxes that parties and profiles name. */
export const contacts = declaredSlice(contactFields, {
  decider: contactDecider,
  projection: contactProjection,
  access: contactAccess,
  file: 'contacts',
  aspects: { erased: erasedAspect },
  providers: [ContactResolver],
});
