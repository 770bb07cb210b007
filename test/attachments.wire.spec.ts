// Over the wire: a file goes through the body of a request, the ledger on a disk, and a download.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParts } from '../apps/cli/src/parts.js';
import { ServedRegister } from './over-the-wire.js';

const REGISTER = `
effectiveOn: 2024-01-01
contacts: [{ key: dana, name: Dana Example, email: dana@example.org }]
parties: [{ key: acme, name: Acme Ltd, country: GB }, { key: host, name: Host Inc., country: US }]
engagements: [{ key: hosting, processor: host, engagedBy: [acme], work: Hosting }]
`;
const ATTACH =
  'mutation ($input: AttachFileInput!, $meta: CommandMeta) { attachFile(input: $input, meta: $meta) { id } }';
const LIST = `query ($filter: AttachmentFilter, $at: Moment) { attachments(filter: $filter, at: $at) {
  totalCount nodes { id name note mediaType size sha256 address path status about { name } persons { name } } } }`;
const PDF = Buffer.from('%PDF-1.7\nSigned by Dana Example');
const sha256 = createHash('sha256').update(PDF).digest('hex');

describe('A file that is attached', () => {
  let register: ServedRegister;
  let hosting: string;
  let dana: string;
  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.apply(REGISTER);
    const { engagements, contacts } = await register.get('{ engagements { nodes { id } } contacts { nodes { id } } }');
    [hosting, dana] = [engagements.nodes[0].id, contacts.nodes[0].id];
  });
  afterAll(() => register.destroy());

  const attach = (input: object = {}, meta: object = {}, bytes = PDF) => {
    const content = bytes.length === 0 ? [''] : inParts(bytes);
    return register.ask(ATTACH, { input: { about: hosting, name: 'contract.pdf', content, ...input }, meta });
  };
  const attached = async (input: object = {}, meta: object = {}): Promise<string> =>
    (await attach(input, meta)).data.attachFile.id;
  const listed = async (filter: object = {}, at?: object) =>
    (await register.get(LIST, { filter, at })).attachments.nodes as Record<string, unknown>[];
  const found = async (text: string, token?: string) => {
    const { data } = await register.ask(
      'query ($text: String!) { search(text: $text) { nodes { type id name about { type id } } } }',
      { text },
      token,
    );
    return data.search.nodes;
  };
  const download = (id: string, token = register.token) =>
    fetch(new URL(`/attachments/${id}`, register.url), { headers: token ? { authorization: `Bearer ${token}` } : {} });

  it('is listed with its thing, its hash and its persons, and comes back byte for byte', async () => {
    const id = await attached({ note: 'The contract of 2024', path: 'contract', persons: [dana] });

    const [file] = await listed({ about: hosting });
    expect(file).toMatchObject({
      id,
      name: 'contract.pdf',
      note: 'The contract of 2024',
      path: 'contract',
      mediaType: 'application/pdf',
      size: PDF.length,
      sha256,
      about: { name: expect.stringContaining('Host') },
      persons: [{ name: 'Dana Example' }],
    });
    const response = await fetch(new URL(String(file!.address), register.url));
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="contract.pdf"');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none';sandbox/);
    expect(response.headers.get('etag')).toBe(`"${sha256}"`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
  });

  it.each([
    ['급여 규정.pdf', 'pdf', '%EA%B8%89%EC%97%AC%20%EA%B7%9C%EC%A0%95.pdf'],
    ["Société d'été (1).pdf", 'Soci-t-d-t-1-.pdf', 'Soci%C3%A9t%C3%A9%20d%27%C3%A9t%C3%A9%20%281%29.pdf'],
  ])('is saved under its name, in any script: %s', async (name, plain, encoded) => {
    const disposition = (await download(await attached({ name }))).headers.get('content-disposition');
    expect(disposition).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
  });

  it('is no text in the ledger', async () => {
    await attached();
    const files = ['ledger.db', 'ledger.db-wal'].map((name) => readFileSync(join(register.directory, name)));
    for (const words of ['Signed by Dana', 'contract.pdf', PDF.toString('base64').slice(0, 20), sha256])
      expect(files.some((file) => file.includes(words))).toBe(false);
  });

  it('comes in a body of several MiB', async () => {
    const bytes = Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024, 'x')]);
    const { data, errors } = await attach({ name: 'large.pdf' }, {}, bytes);
    expect(errors).toBeUndefined();
    const response = await download(data.attachFile.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is attached once by a command that is repeated, and another file under the same id is refused', async () => {
    const meta = { commandId: '6f1c0f5e-3f70-4b3c-9d6f-0a1b2c3d4e50' };
    const before = (await listed()).length;
    const first = await attached({}, meta);
    expect(await attached({}, meta)).toBe(first);
    expect((await listed()).length).toBe(before + 1);
    const other = await attach({}, meta, Buffer.from('%PDF-1.7 another'));
    expect(other.errors![0]!.extensions.code).toBe('COMMAND_ID_REUSED');
  });

  it('is rehearsed, and nothing is kept', async () => {
    const position = await register.position();
    const { errors } = await attach({}, { dryRun: true });
    expect(errors).toBeUndefined();
    expect(await register.position()).toBe(position);
  });

  it.each([
    ['a page', { name: 'page.html' }, 'WRONG_FILE', 'input.content'],
    [
      'a page that is called a PDF',
      { content: [Buffer.from('<html>').toString('base64')] },
      'WRONG_FILE',
      'input.content',
    ],
    ['what is no base64', { content: ['%'] }, 'INVALID', 'input.content.0'],
    ['a thing that is not there', { about: 'party-none' }, 'NOT_FOUND', 'input.about'],
    ['a person who is not there', { persons: ['contact-none'] }, 'NOT_FOUND', 'input.persons'],
  ])('is refused for %s, and nothing is recorded', async (_why, input, code, path) => {
    const position = await register.position();
    const { errors } = await attach(input);
    expect(errors).toMatchObject([{ extensions: { code, path } }]);
    expect(await register.position()).toBe(position);
  });

  it('is not listed any more once it was removed, but at the moment before', async () => {
    const id = await attached({ name: 'removed.pdf' });
    const position = await register.position();
    await register.get('mutation ($id: ID!) { removeAttachment(id: $id) { position } }', { id });

    const ids = async (filter: object, at?: object) => (await listed(filter, at)).map((file) => file.id);
    expect(await ids({})).not.toContain(id);
    expect(await ids({ status: 'RETIRED' })).toContain(id);
    expect(await ids({}, { position })).toContain(id);
  });

  it('is gone for good once it was forgotten, or a person in it', async () => {
    const [own, ofDana] = [await attached({ name: 'own.pdf' }), await attached({ name: 'dana.pdf', persons: [dana] })];
    const forget = (id: string) =>
      register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked") { position } }', { id });
    await forget(own);
    await forget(dana);

    for (const id of [own, ofDana]) {
      const response = await download(id);
      expect([response.status, await response.text()]).toEqual([410, expect.stringContaining('ERASED')]);
    }
    const files = await listed();
    expect(files.find(({ id }) => id === own)).toMatchObject({
      name: null,
      sha256: null,
      mediaType: 'application/pdf',
    });
    expect(files.find(({ id }) => id === ofDana)).toMatchObject({ sha256: null, size: PDF.length });
  });

  it('is found by its name and by what it shows, with the thing that it is about', async () => {
    const id = await attached({ name: 'Auftrag-Hosting.pdf', note: 'Countersigned' });
    const about = { type: 'engagement', id: hosting };
    for (const text of ['auftrag-hosting', 'COUNTERSIGNED'])
      expect(await found(text)).toEqual([expect.objectContaining({ type: 'attachment', id, about })]);
    await register.get('mutation ($id: ID!) { removeAttachment(id: $id) { position } }', { id });
    expect(await found('auftrag-hosting')).toEqual([]);
    expect(await found('acme')).toContainEqual(expect.objectContaining({ type: 'party', about: null }));
  });

  // Last: from here on, callers need a key.
  it('is for nobody but those who keep the register', async () => {
    const id = await attached({ name: 'last.pdf' });
    await register.lock();
    const regulator = await register.key({ role: 'REGULATOR', until: '2099-12-31', jurisdictions: ['UK'] });

    expect((await download(id, '')).status).toBe(401);
    expect((await download(id, regulator)).status).toBe(404);
    expect((await register.ask(LIST, {}, regulator)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await download(id)).status).toBe(200);
    expect(await found('last.pdf', regulator)).toEqual([]);
    expect(await found('last.pdf')).toEqual([expect.objectContaining({ id })]);
  });
});
