import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { savedViewDecider } from './saved-view.decider.js';
import { savedViewFields } from './saved-view.fields.js';

const { commands } = savedViewFields;
const { given } = specificationOf(savedViewDecider);
const ID = 'savedView-1';

const drafts = { name: 'My drafts', list: 'activities', search: 'status=DRAFT&sort=title' };
const saved = { type: 'ViewSaved', data: drafts } as const;

describe('a view of a list', () => {
  it('has a name, a list, and what it shows', () => {
    given([]).when(new commands.SaveView(undefined, drafts)).then([saved]);
    expect(given([saved]).state()).toEqual({ ...drafts, retired: false });
  });

  it('can show everything', () => {
    const all = { ...drafts, search: '' };
    given([])
      .when(new commands.SaveView(undefined, all))
      .then([{ type: 'ViewSaved', data: all }]);
  });

  it.each([
    '//evil.example',
    'https://evil.example/?a=b',
    'status=DRAFT#there',
    '?status=DRAFT',
    'a=b c',
    `a=${'b'.repeat(2_000)}`,
  ])('shows no other address: %s is refused', (search) => {
    given([])
      .when(new commands.SaveView(undefined, { ...drafts, search }))
      .rejected('INVALID', 'search');
    given([saved]).when(new commands.ChangeView(ID, { search })).rejected('INVALID', 'search');
  });

  it('is of a list, and has a name that can be seen', () => {
    given([])
      .when(new commands.SaveView(undefined, { ...drafts, list: '../access' }))
      .rejected('INVALID', 'list');
    given([])
      .when(new commands.SaveView(undefined, { ...drafts, name: '\u2800' }))
      .rejected('INVALID', 'name');
  });
});
