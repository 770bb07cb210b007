import { declaredProjection } from '#read-model';
import { attachmentDecider } from './attachment.decider.js';
import { attachmentFields } from './attachment.fields.js';

/** The order, the filters and the search of attachments. Search looks into what they are called, not into files. */
export const attachmentProjection = declaredProjection(attachmentFields, {
  decider: attachmentDecider,
  version: 1,
  sort: ({ name = '' }) => name.toLowerCase(),
  terms: ({ persons }) => ({ person: persons }),
  text: ({ name, note }) => ({ name, note }),
});
