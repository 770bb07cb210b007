export type { SavedView as SavedViewState } from './saved-view.fields.js';
export { SavedView } from './saved-view.graphql.js';
export { showView } from './saved-view.resolver.js';
export { savedViews } from './saved-view.slice.js';
