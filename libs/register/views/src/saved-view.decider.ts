import { declaredDecider } from '#ledger';
import { savedViewFields } from './saved-view.fields.js';

/** Decides commands on views of lists, and applies their facts. */
export const savedViewDecider = declaredDecider(savedViewFields, {
  category: 'savedView',
  noun: 'view',
  name: (view) => view.name,
});
