import { createServer } from 'node:net';
import { explain, whyNotListening } from './explain.js';

const failed = (code: string, fields: object = {}) =>
  Object.assign(new Error(`${code}: it failed`), { code, ...fields });

describe('An error of the system', () => {
  it.each([
    ['a file of the data directory', { path: 'data/ledger.db' }],
    ['the data directory', { path: './data' }],
    ['a database of the data directory', { file: 'data/keys/keys.db' }],
    ['nothing more', {}],
  ])('about rights that names %s is one of the data directory', (_, fields) => {
    expect(explain(failed('EACCES', fields), './data')).toMatch(
      /^The data directory \.\/data cannot be read and written by this user \(.+\)\. Give it the rights, or set REGESTA_DATA/,
    );
  });

  it.each(['/elsewhere/report.pdf', 'data-2/report.pdf', '../data/x'])(
    'about rights elsewhere names the place: %s',
    (path) => {
      expect(explain(failed('EACCES', { path }), './data')).toBe(
        `${path} cannot be used by this user (EACCES: it failed). Give it the rights, or name another.`,
      );
    },
  );

  it('about a file that is not there names it', () => {
    expect(explain(failed('ENOENT', { path: 'x/y' }), './data')).toMatch(/^There is no x\/y, or no folder for it\./);
  });

  it('about a file that is there already names it', () => {
    expect(explain(failed('EEXIST', { syscall: 'open', path: 'one.json' }), './data')).toBe(
      'one.json is there already, and is never overwritten. Name another file.',
    );
  });

  it('about a file in place of the data directory is one of the data directory', () => {
    expect(explain(failed('EEXIST', { syscall: 'mkdir', path: 'data' }), './data')).toMatch(/^The data directory/);
  });

  it.each([
    [{ syscall: 'read' }, 'What was named is a folder'],
    [{ syscall: 'open', path: 'x' }, 'x is a folder'],
  ])('about a folder in place of a file says so: %j', (fields, words) => {
    expect(explain(failed('EISDIR', fields), './data')).toContain(words);
  });

  it('of another kind keeps its message', () => {
    expect(explain(failed('EOTHER'), './data')).toBe('EOTHER: it failed');
  });
});

describe('A server that cannot listen', () => {
  const options = { setPort: '--serve ', setHost: '--host ' };

  it('says which port is taken, and how to choose another', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as { port: number };
    const error = await new Promise<Error>((met) => createServer().on('error', met).listen(port, '127.0.0.1'));

    expect(whyNotListening(error, { host: '127.0.0.1', port, ...options }).message).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another: --serve ${port + 1}.`,
    );
    taken.close();
  });

  it.each([
    ['EADDRINUSE', 65_535, 'choose another: --serve 65534.'],
    ['EACCES', 80, 'This user may not listen on port 80. Choose one above 1023, such as --serve 3000.'],
    ['EADDRNOTAVAIL', 80, 'This machine has no address h. Choose one of its own, such as --host 127.0.0.1'],
    ['ENOTFOUND', 80, 'This machine has no address h.'],
  ])('says what to do about %s', (code, port, words) => {
    expect(whyNotListening(failed(code), { host: 'h', port, ...options }).message).toContain(words);
  });

  it('for another reason keeps its error', () => {
    const error = failed('EOTHER');
    expect(whyNotListening(error, { host: 'h', port: 1, ...options })).toBe(error);
  });
});
