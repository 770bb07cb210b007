import { join } from 'node:path';
import { startInVain, startRegesta } from '../command-line.js';
import { dataDirectory, ServerProcess } from '../server-process.js';

describe('A second process', () => {
  const directory = dataDirectory();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start(directory);
  });

  it('on the same directory is refused, and says what to do', async () => {
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0' });

    expect({ code, err }).toEqual({
      code: 1,
      err: `Another process is writing to ${directory}. Stop it first, or talk to it: \`regesta … --url http://HOST:PORT\`.\n`,
    });
    expect(await server.position()).toBe('0');
  });

  it('is refused on the command line, too', async () => {
    const { code, err } = await startRegesta(['--data', directory, 'apply', 'examples/infobip/register.yaml']).ended;

    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Another process is writing to') });
  });

  it('on the same port is refused, and leaves its own directory to others', async () => {
    const port = new URL(server.url).port;
    const own = join(directory, 'own');

    expect(await startInVain({ REGESTA_DATA: own, PORT: port, OPEN_TO_ANYBODY: 'on' })).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another: PORT=${Number(port) + 1}.\n`,
    });
    expect(await (await ServerProcess.start(own)).position()).toBe('0');
  });
});
