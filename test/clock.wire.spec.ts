import { ServedRegister, SetClock } from './over-the-wire.js';

const PARTY = 'mutation ($name: String!) { registerParty(input: { name: $name }) { position } }';

describe('A server whose clock jumps years ahead', () => {
  const clock = new SetClock(new Date());
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.get(PARTY, { name: 'Before' });
  });
  afterAll(() => register.destroy());

  it('records nothing with a wrong year, says so, and answers queries', async () => {
    const [now, later] = [clock.time, new Date(clock.time.getTime() + 10 * 365 * 86_400_000)];
    clock.time = later;
    const { data, errors } = await register.ask(PARTY, { name: 'Wrong' });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/Nothing was recorded.*CLOCK_AHEAD_DAYS/), extensions: { code: 'CLOCK_AHEAD' } },
    ]);
    expect((await register.get('{ parties { nodes { name } } }')).parties.nodes).toEqual([{ name: 'Before' }]);

    clock.time = now;
    await register.get(PARTY, { name: 'After' });
    expect((await register.get('{ parties { totalCount } }')).parties.totalCount).toBe(2);
  });
});
