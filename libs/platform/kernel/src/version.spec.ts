import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from './version.js';

it('The version of the product is that of its package', () => {
  const file = join(import.meta.dirname, '../../../../package.json');

  expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(VERSION);
});
