import { sql } from 'kysely';
import { OutOfTime } from '#kernel';
import { ReadModelDatabase } from '#read-model';
import { ServedRegister } from './over-the-wire.js';

const TIME = 400;

describe('A statement that takes longer than a request may', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start({ http: { requestTimeout: TIME } });
  });
  afterAll(() => register.destroy());

  it('is cancelled in PostgreSQL itself', async () => {
    const { reader } = register.app.get<ReadModelDatabase>(ReadModelDatabase as never, { strict: false });
    const start = performance.now();

    await expect(sql`SELECT pg_sleep(30)`.execute(reader)).rejects.toThrow(OutOfTime);
    expect(performance.now() - start).toBeLessThan(10 * TIME);
  });
});
