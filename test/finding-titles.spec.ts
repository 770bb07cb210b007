import { readFileSync } from 'node:fs';
import { RULES } from '../libs/compliance/findings/src/rules.js';

const read = (path: string) => JSON.parse(readFileSync(`apps/console/src/${path}`, 'utf8')) as Record<string, string>;
const codes = read('words/en/codes.json');

describe('Every rule', () => {
  it.each([...new Set(RULES.map(({ duty }) => duty))])('of the duty %s has a title in the console', (duty) => {
    expect(codes[`FindingDuty.${duty}`]).toBeDefined();
  });
});
