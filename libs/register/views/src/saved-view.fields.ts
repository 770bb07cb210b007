import { fieldsOf } from '#ledger';
import type { SavedView } from './saved-view.events.js';
import { mustBeSearch } from './saved-view.rules.js';

const { declared, field, life } = fieldsOf<SavedView>();

/** The fields of a view. The list of a view cannot change: of another list it is another view. */
export const savedViewFields = declared(
  field('name', { command: 'RenameView', event: 'ViewRenamed', words: { name: 'name' } }),
  field('search', {
    command: 'ChangeView',
    event: 'ViewChanged',
    words: { search: 'search' },
    check: mustBeSearch,
    description: 'Replaces what the view shows.',
  }),
  life(
    { command: 'RemoveView', event: 'ViewRemoved', description: 'Takes the view from everybody.' },
    { command: 'ReinstateView', event: 'ViewReinstated' },
  ),
);
