import { jest } from '@jest/globals';
import { forNest, openLog, tellable } from './logging.js';

describe('An error', () => {
  it('is told by its kind, its codes and its place, and not by its words', () => {
    const error = Object.assign(new TypeError('There is no Jane\n    at home'), { code: '22P02', detail: 'Jane' });

    expect(tellable(error)).toEqual({
      type: 'TypeError',
      code: '22P02',
      at: expect.arrayContaining([expect.stringContaining('logging.spec.ts')]),
    });
    expect(JSON.stringify(tellable(error))).not.toMatch(/Jane|home/);
  });

  it('is told with its cause', () => {
    expect(tellable(new Error('Jane', { cause: new RangeError('Jane') }))).toMatchObject({
      cause: { type: 'RangeError' },
    });
  });

  it.each([
    Object.assign(new Error('connect ECONNREFUSED 10.0.0.5:5432'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }),
  ])('of the system or the disk is told in its words: $message', (error) => {
    expect(tellable(error)).toMatchObject({ code: error.code, message: error.message });
  });

  it('that is none is told as what it is', () => {
    expect(tellable('Jane')).toEqual({ type: 'string' });
  });
});

describe('The log on a terminal', () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  afterEach(() => written.mockClear());
  afterAll(() => written.mockRestore());

  const log = openLog('info', { plain: true });
  const nest = forNest(log);
  const said = () => written.mock.calls.map(([text]) => text).join('');

  it('has a line for people, with what is out of the ordinary', () => {
    log.info('Regesta listens');
    log.warn({ position: 3 }, 'Late');

    expect(said()).toMatch(/^\d\d:\d\d:\d\d Regesta listens\n\d\d:\d\d:\d\d WARN Late position=3\n$/);
  });

  it("has what comes through Nest's logger, but not Nest's own steps", () => {
    nest.log('Mapped a route', 'RouterExplorer');
    nest.error('Trying again', 'connect ECONNREFUSED', 'Projector');

    expect(said()).toMatch(/^\S+ ERROR Trying again context="Projector" why="connect ECONNREFUSED"\n$/);
  });

  it.each<[how: string, say: () => void]>([
    ['as it is', () => log.error(new Error('Jane'))],
    ["through Nest's logger", () => nest.error(new Error('Jane'), undefined, 'ExceptionsHandler')],
    ['beside a text', () => nest.error('Trying again', new Error('Jane'), 'Projector')],
    ['as its stack', () => nest.error('Trying again', new Error('Jane').stack, 'Projector')],
  ])('never has the words of an error, given %s', (_how, say) => {
    say();

    expect(said()).toContain('ERROR');
    expect(said()).not.toContain('Jane');
  });
});
