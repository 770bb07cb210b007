import { settingsOfV8, startOf } from './serve.js';

const ENV = { PATH: '/bin', PORT: '3000', REGESTA_DATA: './data' };

describe('regesta serve', () => {
  it('given nothing, starts the server with the environment as it is', () => {
    const { program, args, env } = startOf('main', {}, {}, ENV);

    expect(program).toMatch(/dist\/apps\/api\/src\/main\.js$/);
    expect({ args, env }).toEqual({ args: [], env: ENV });
  });

  it('given options, they come before the environment', () => {
    const given = { host: '0.0.0.0', port: '0', role: 'api', acceptLoss: true };

    const { args, env } = startOf('main', given, { data: '/register' }, ENV);

    expect(args).toEqual(['--role', 'api', '--accept-loss']);
    expect(env).toEqual({ PATH: '/bin', HOST: '0.0.0.0', PORT: '0', REGESTA_DATA: '/register' });
  });

  it('given the address of a server, is refused with what to do', () => {
    expect(() => startOf('main', {}, { url: 'http://127.0.0.1:3000' }, ENV)).toThrow('use --data instead of --url');
  });

  it('serves an example by the program of the demo', () => {
    const { program, args } = startOf('demo', { example: 'tallowby' }, {}, ENV);

    expect(program).toMatch(/dist\/apps\/api\/src\/demo\.js$/);
    expect(args).toEqual(['--example', 'tallowby']);
  });
});

describe('The settings of V8 for a server', () => {
  it('hold its memory down', () => {
    expect(settingsOfV8([], {})).toEqual(['--max-semi-space-size=16', '--max-old-space-size=1024']);
  });

  it.each([
    ['an option of node', ['--max-old-space-size=4096'], {}, ['--max-semi-space-size=16', '--max-old-space-size=4096']],
    ['NODE_OPTIONS', [], { NODE_OPTIONS: '--max-old-space-size=4096' }, ['--max-semi-space-size=16']],
  ])('leave what somebody sets by %s as it is', (_by, given, env, settings) => {
    expect(settingsOfV8(given, env)).toEqual(settings);
  });
});
