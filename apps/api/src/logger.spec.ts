import { jest } from '@jest/globals';
import { forNest, openLogger, serializeError } from './logger.js';

describe('An error', () => {
  it('is logged with its type, its codes and its place, and without its message', () => {
    const error = Object.assign(new TypeError('There is no Jane\n    at home'), { code: '22P02', detail: 'Jane' });

    expect(serializeError(error)).toEqual({
      type: 'TypeError',
      code: '22P02',
      at: expect.arrayContaining([expect.stringContaining('logger.spec.ts')]),
    });
    expect(JSON.stringify(serializeError(error))).not.toMatch(/Jane|home/);
  });

  it('is logged with its cause', () => {
    expect(serializeError(new Error('Jane', { cause: new RangeError('Jane') }))).toMatchObject({
      cause: { type: 'RangeError' },
    });
  });

  it.each([
    Object.assign(new Error('connect ECONNREFUSED 10.0.0.5:5432'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }),
  ])('of the system or the disk is logged with its message: $message', (error) => {
    expect(serializeError(error)).toMatchObject({ code: error.code, message: error.message });
  });

  it('that is not an Error is logged by its type', () => {
    expect(serializeError('Jane')).toEqual({ type: 'string' });
  });
});

describe('The log on a terminal', () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  afterEach(() => written.mockClear());
  afterAll(() => written.mockRestore());

  const log = openLogger('info', { plain: true });
  const nest = forNest(log);
  const output = () => written.mock.calls.map(([text]) => text).join('');

  it('has a line for people, with the level if it is not info', () => {
    log.info('Regesta listens');
    log.warn({ position: 3 }, 'Late');

    expect(output()).toMatch(/^\d\d:\d\d:\d\d Regesta listens\n\d\d:\d\d:\d\d WARN Late position=3\n$/);
  });

  it("has the lines of Nest's logger, except Nest's own steps", () => {
    nest.log('Mapped a route', 'RouterExplorer');
    nest.error('Trying again', 'connect ECONNREFUSED', 'Projector');

    expect(output()).toMatch(/^\S+ ERROR Trying again context="Projector" why="connect ECONNREFUSED"\n$/);
  });

  it.each(['ExceptionHandler', 'NestApplication'])('leaves an error of the start to its caller: %s', (context) => {
    nest.error('listen EADDRINUSE', context);

    expect(output()).toBe('');
  });

  it.each<[how: string, say: () => void]>([
    ['as it is', () => log.error(new Error('Jane'))],
    ["through Nest's logger", () => nest.error(new Error('Jane'), undefined, 'ExceptionsHandler')],
    ['next to a text', () => nest.error('Trying again', new Error('Jane'), 'Projector')],
    ['as its stack', () => nest.error('Trying again', new Error('Jane').stack, 'Projector')],
  ])('never has the message of an error, given %s', (_how, say) => {
    say();

    expect(output()).toContain('ERROR');
    expect(output()).not.toContain('Jane');
  });
});
