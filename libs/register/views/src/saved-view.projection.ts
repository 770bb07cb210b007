import { projection } from '#read-model';
import { savedViewDecider } from './saved-view.decider.js';

/** The order and the filters of views. */
export const savedViewProjection = projection({
  decider: savedViewDecider,
  version: 1,
  sort: (view) => view.name.toLowerCase(),
  indexTerms: ({ list }) => ({ list: [list] }),
  text: () => ({}),
});
