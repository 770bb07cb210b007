import { byThing } from './by-thing';

const finding = (id: string, thing: string, path: string, message: string) => ({
  id,
  path,
  message,
  subject: { id: thing },
});

describe('the findings of a row', () => {
  it('are put under their things, and laws that say the same of the same field are one fault', () => {
    const [eu, uk] = [finding('1', 'a', 'grounds', 'No ground.'), finding('2', 'a', 'grounds', 'No ground.')];
    const [other, elsewhere] = [finding('3', 'b', 'grounds', 'No ground.'), finding('4', 'a', 'countries', 'None.')];
    expect(byThing([eu, other, uk, elsewhere])).toEqual([
      {
        subject: { id: 'a' },
        faults: [
          { message: 'No ground.', path: 'grounds', findings: [eu, uk] },
          { message: 'None.', path: 'countries', findings: [elsewhere] },
        ],
      },
      { subject: { id: 'b' }, faults: [{ message: 'No ground.', path: 'grounds', findings: [other] }] },
    ]);
  });
});
