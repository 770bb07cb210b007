import { knownLaws, Law, US_STATES } from '#law';
import * as laws from './rules/laws.js';
import { RULES } from './rules.js';

describe('The rules', () => {
  it('are there for every law that has an act, and for no other: those of states of the US are the same for all', () => {
    const enacted = new Law().jurisdictions.filter(({ acts }) => acts.length > 0).map(({ code }) => code);
    const ruled = Object.keys(laws).map((code) => code.replace('_', '-'));
    expect([...ruled, ...US_STATES].sort()).toEqual(enacted.sort());
  });

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
