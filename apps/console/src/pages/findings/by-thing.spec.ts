import { byThing } from './by-thing';

const finding = (id: string, thing: string) => ({ id, subject: { id: thing } });

describe('the findings of a row', () => {
  it('are put under their things, in the order given', () => {
    const [one, other, elsewhere] = [finding('1', 'a'), finding('2', 'a'), finding('3', 'b')];
    expect(byThing([one, elsewhere, other])).toEqual([
      { subject: { id: 'a' }, findings: [one, other] },
      { subject: { id: 'b' }, findings: [elsewhere] },
    ]);
  });
});
