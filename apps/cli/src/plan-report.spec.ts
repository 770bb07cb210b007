import { type Effect, opensErrors, type Planned, planReport } from './plan-report.js';

const planned = {
  events: 2,
  commands: [{ command: 'RenameParty', thing: { type: 'party', key: 'acme' } }],
} as unknown as Planned;
const finding = { rule: 'EU.X', severity: 'ERROR', message: 'It is wrong | say so.', subject: { name: 'A_b' } };
const effect: Effect = { on: '2026-01-31', closes: [], opens: [finding] };

describe('The rehearsal of a register file', () => {
  it('is text for a terminal', () => {
    expect(planReport(planned, effect, 'text')).toBe(
      'Rename party: acme\n1 commands, 2 events.\nIt would close 0 findings and open 1 on 2026-01-31.\nopens EU.X (A_b): It is wrong | say so.\n',
    );
  });

  it('is JSON for a program, with every finding', () => {
    const many = { ...effect, closes: Array(30).fill(finding) };
    const { closes, ...rest } = JSON.parse(planReport(planned, many, 'json'));
    expect(closes).toHaveLength(30);
    expect(rest).toEqual({
      events: 2,
      commands: [{ command: 'RenameParty', type: 'party', key: 'acme', id: null }],
      on: '2026-01-31',
      opens: [{ rule: 'EU.X', severity: 'ERROR', message: 'It is wrong | say so.', subject: 'A_b' }],
    });
  });

  it('is Markdown for a pull request, in which texts of the register are text', () => {
    const text = planReport(planned, effect, 'markdown');
    expect(text).toContain(
      '### 1 commands, 2 events\n\nOn 2026-01-31, 1 findings open, 1 of them errors, and 0 close.',
    );
    expect(text).toContain('| ERROR | A\\_b | It is wrong \\| say so. |');
  });

  it.each(['text', 'markdown'] as const)('counts what is too much to print: %s', (format) => {
    expect(planReport(planned, { ...effect, opens: Array(30).fill(finding) }, format)).toMatch(/10 more\./);
  });

  it.each(['text', 'markdown'] as const)('says that there is nothing to do: %s', (format) => {
    expect(planReport({ commands: [], events: 0 }, undefined, format)).toBe(
      'Nothing to do: the register says what the file says.\n',
    );
  });

  it('opens errors only if a finding that opens is one', () => {
    expect(opensErrors(effect)).toBe(true);
    expect(opensErrors({ ...effect, opens: [{ ...finding, severity: 'WARNING' }] })).toBe(false);
    expect(opensErrors({ ...effect, closes: [finding], opens: [] })).toBe(false);
  });
});
