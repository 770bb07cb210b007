import { knownLaws } from '#law';
import { RULES } from './rules.js';

describe('The rules', () => {
  it('have each an id of their own among those on things of their kind', () => {
    const ids = RULES.map(({ id, about }) => `${id} ${about}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('are each of a law that is known, by which their ids begin, and cite it', () => {
    const wrong = RULES.filter(
      ({ id, law, article }) => !knownLaws().includes(law) || !id.startsWith(`${law}.`) || !article,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
