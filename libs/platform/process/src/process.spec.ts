import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OLDEST, refusalOf } from './index.js';

describe('The version of Node', () => {
  it.each(['24.0.0', '24.21.0', '26.10.0', '100.0.0'])('%s will do', (version) => {
    expect(refusalOf(version)).toBeUndefined();
  });

  it.each(['18.20.8', '20.20.2', '23.11.1', '9.0.0'])(
    '%s is refused in one sentence that says what to do',
    (version) => {
      const refusal = refusalOf(version);

      expect(refusal).toMatch(
        new RegExp(`^Regesta runs on Node 24 or newer, and this is Node ${version}: .*npm start.*\\.$`),
      );
      expect(refusal).not.toContain('\n');
    },
  );

  it('is the one that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8'));

    expect(engines.node).toBe(`>=${OLDEST}`);
  });
});
