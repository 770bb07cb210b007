import { projection } from '#read-model';
import { attachmentDecider } from './attachment.decider.js';

/** The order, the filters and the search of attachments. Search looks into what they are called, not into files. */
export const attachmentProjection = projection({
  decider: attachmentDecider,
  version: 1,
  sort: ({ name = '' }) => name.toLowerCase(),
  indexTerms: ({ about, persons }) => ({ about: [about], person: persons }),
  text: ({ name, note }) => ({ name, note }),
});
