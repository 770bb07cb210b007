import { projection } from '#read-model';
import { accessDecider } from './grant.decider.js';

export const accessProjection = projection({
  decider: accessDecider,
  version: 1,
  sort: () => '',
  indexTerms: () => ({}),
  text: () => ({}),
});
