import { jest } from '@jest/globals';
import { forNest, openLog, withoutMessage } from './logging.js';

describe('An error', () => {
  it('is told by its kind, its codes and its place, and not by its words', () => {
    const error = Object.assign(new TypeError('There is no Jane\n    at home'), { code: '22P02', detail: 'Jane' });

    expect(withoutMessage(error)).toEqual({
      type: 'TypeError',
      code: '22P02',
      at: expect.arrayContaining([expect.stringContaining('logging.spec.ts')]),
    });
    expect(JSON.stringify(withoutMessage(error))).not.toMatch(/Jane|home/);
  });

  it('is told with its cause', () => {
    expect(withoutMessage(new Error('Jane', { cause: new RangeError('Jane') }))).toMatchObject({
      cause: { type: 'RangeError' },
    });
  });

  it('that is none is told as what it is', () => {
    expect(withoutMessage('Jane')).toEqual({ type: 'string' });
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
    nest.warn('The subscription broke off', 'EventStoreDB');

    expect(said()).toMatch(/^\S+ WARN The subscription broke off context="EventStoreDB"\n$/);
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
