import { isBlank, reject, say } from '#kernel';
import { declared, field, fixed, life, type StateOf, types } from '#ledger';

const { identifier, must, term } = types;

/** Most characters of a search. */
const MOST = 2_000;

/** The fields of a view. The list of a view cannot change: of another list it is another view. */
export const savedViewFields = declared(
  {
    command: 'SaveView',
    event: 'ViewSaved',
    words: { name: 'name' },
    description: 'Keeps a view of a list for everybody.',
  },
  field(
    { name: must(identifier()) },
    {
      command: 'RenameView',
      event: 'ViewRenamed',
      check: ({ name }) => isBlank(name) && reject('INVALID', say`It is blank: give the view a name.`, 'name'),
    },
  ),
  fixed(
    { list: must(term(identifier('The list, such as `activities`.'))) },
    ({ list }) =>
      /^[a-z-]{1,40}$/.test(list) || reject('INVALID', 'Give the name of a list, such as activities.', 'list'),
  ),
  field(
    {
      search: must(identifier('What it shows, as the address of the page has it: `status=DRAFT&sort=title`.')),
    },
    {
      command: 'ChangeView',
      event: 'ViewChanged',
      check: mustBeSearch,
      description: 'Replaces what the view shows.',
    },
  ),
  life(
    { command: 'RemoveView', event: 'ViewRemoved', description: 'Takes the view from everybody.' },
    { command: 'ReinstateView', event: 'ViewReinstated' },
  ),
);

/** The state of a view of a list that everybody has: its filters, sort and columns under a name. */
export interface SavedView extends StateOf<typeof savedViewFields> {}

/** @throws {Rejection} INVALID if it is no part of an address, such as `status=DRAFT&sort=title` */
function mustBeSearch({ search }: { readonly search: string }): void {
  if (search.length > MOST || !/^(?:[a-zA-Z]+=[^&#\s]*(?:&|$))*$/.test(search))
    reject('INVALID', 'Give what the address has after its question mark, such as status=DRAFT&sort=title.', 'search');
}
