import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta, startRegesta, useStoresIn } from './command-line.js';
import { deleteReadModels, destroyStores } from './stores.js';

describe('regesta as it is installed', () => {
  let directory: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-pair-'));
    await useStoresIn(directory);
  });
  afterAll(() => destroyStores(directory));

  it('applies a register file, gives it back, and builds the read models again', async () => {
    const applied = await startRegesta(['--data', directory, 'apply', 'examples/infobip/register.yaml']).ended;
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toMatch(/Done\. The register is at position \d+\.\n$/);

    const exported = await startRegesta(['--data', directory, 'export']).ended;
    expect(exported).toMatchObject({ code: 0, err: '', out: expect.stringContaining('name: Infobip Limited') });

    await deleteReadModels(directory);
    await useStoresIn(directory);
    expect(await startRegesta(['--data', directory, 'rebuild']).ended).toMatchObject({ code: 0, err: '' });
    expect(await regesta(['--data', directory, 'export'])).toEqual(exported);
    expect(await regesta(['--data', directory, 'history', 'jurisdictionProfile-KR'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('JurisdictionProfileOpened'),
    });
  });
});
