import { readFileSync } from 'node:fs';
import { RULES } from '../libs/compliance/findings/src/rules.js';

const codes: Record<string, string> = JSON.parse(readFileSync('locales/en/codes.json', 'utf8'));

describe('Every rule', () => {
  it.each([...new Set(RULES.map(({ duty }) => duty))])('of the duty %s has a title in the console', (duty) => {
    expect(codes[`FindingDuty.${duty}`]).toBeDefined();
  });
});
