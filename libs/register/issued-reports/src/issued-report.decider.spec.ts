import { type RecordedEvent, stateOn } from '#ledger';
import { IssueReport } from './issued-report.commands.js';
import { issuedReportDecider } from './issued-report.decider.js';
import type { Issue, IssuedReport } from './issued-report.events.js';

const ID = 'issuedReport-6f1c0f5e-3f70-4b3c-9d6f-0a1b2c3d4e5f';
const ISSUE: Issue = {
  kind: 'ART30_1',
  title: 'Records of processing activities',
  scope: { controller: 'party-1' },
  moment: { on: '2026-11-25', position: '42' },
  language: 'en',
  format: 'PDF',
  template: { id: 'ART30', version: '1' },
  lawVersion: '2026-11-26.1',
  renderer: 'Regesta 0.1.0',
  acceptedGaps: ['0123456789abcdef'],
  persons: ['contact-1'],
  file: 'reportFile-1',
  size: 1234,
  by: 'anonymous',
  issuedTo: 'Ms Example of the authority',
  purpose: 'Request 4711',
};

const stored = (type: string, data: unknown, position = 1n) =>
  ({ id: String(position), type, data, metadata: { effectiveOn: '2026-11-26' }, position }) as unknown as RecordedEvent;
const stateAfter = (...events: RecordedEvent[]) =>
  stateOn(issuedReportDecider as never, events, '9999-12-30') as IssuedReport | undefined;

describe('An issued report', () => {
  it('given nothing, when issued, then is what was issued, and when', () => {
    const [fact] = issuedReportDecider.decide(new IssueReport(ID, ISSUE), undefined);
    expect(stateAfter(stored(fact!.type, fact!.data))).toEqual({ ...ISSUE, issuedOn: '2026-11-26', retired: false });
  });

  it('was issued on the day that its file says, even if it is recorded after midnight', () => {
    const stated = { number: '2026-6F1C0F5E', on: '2026-11-25' };
    expect(stateAfter(stored('ReportIssued', { ...ISSUE, stated }))).toMatchObject({ stated, issuedOn: '2026-11-25' });
  });

  it.each(['issuedTo', 'purpose'] as const)('when issued without %s, then is refused', (field) => {
    for (const text of [undefined, '', ' \n']) {
      const decide = () => issuedReportDecider.decide(new IssueReport(ID, { ...ISSUE, [field]: text }), undefined);
      expect(decide).toThrow(expect.objectContaining({ code: 'INVALID', path: field }));
    }
  });

  it('is issued once: another fact of it is refused', () => {
    const twice = () => stateAfter(stored('ReportIssued', ISSUE), stored('ReportIssued', ISSUE, 2n));
    expect(twice).toThrow(expect.objectContaining({ code: 'ALREADY_EXISTS' }));
  });

  it('refers to nothing: what it names can end without it', () => {
    expect(issuedReportDecider.references).toEqual({});
  });

  it('names neither the recipient nor the request in the words of its event', () => {
    const sources = Object.values(issuedReportDecider.words.ReportIssued);
    for (const field of issuedReportDecider.personal!.ReportIssued!) expect(sources).not.toContain(field);
  });
});
