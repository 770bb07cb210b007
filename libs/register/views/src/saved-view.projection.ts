import { declaredProjection } from '#read-model';
import { savedViewDecider } from './saved-view.decider.js';
import { savedViewFields } from './saved-view.fields.js';

/** The order and the filters of views. Search does not look into them. */
export const savedViewProjection = declaredProjection(savedViewFields, {
  decider: savedViewDecider,
  version: 1,
  sort: (view) => view.name.toLowerCase(),
  text: () => ({}),
});
