import { letters, made, sectionsOf, THINGS, tablesOf } from '../testing.js';

const headings = (report: ReturnType<typeof made>) => report.sections.map(({ heading }) => heading);
const drivers = { ...letters, id: 'processingActivity-d', key: 'd', reference: '6', title: 'Driving' };
const THREE = {
  ...THINGS,
  processingActivity: [
    letters,
    { ...drivers, dataSubjects: [{ key: 'drivers', name: 'Drivers' }, ...letters.dataSubjects] },
  ],
} as never;

describe('The notice as a report', () => {
  it('has a section for each group of people, and for each controller if there are several', () => {
    expect(headings(made('UK_NOTICE', {}, THREE))).toEqual(['customers', 'Drivers']);
    const beta = { ...drivers, controllers: ['party-beta'] };
    const report = made('NOTICE', {}, { ...THINGS, processingActivity: [letters, beta] } as never);
    expect(headings(report)).toEqual(['Acme Ltd', 'Beta SARL']);
  });

  it('to one group is under its name, with what concerns the group alone', () => {
    const report = made('UK_NOTICE', { scope: { dataSubjects: ['Drivers'] } }, THREE);
    expect(report.title).toBe('Information on the processing of your data: Drivers (Art 13 and 14 UK GDPR)');
    expect(report.cover.scope).toBe('All processing activities; Drivers');
    expect(tablesOf(report)[0]!.rows.map(({ title }) => title)).toEqual(['Driving']);
    expect(made('UK_NOTICE', { scope: { dataSubjects: ['drivers'] } }, THREE)).toEqual({ ...report });
  });

  it('refuses people whom no activity names, and says how to name them', () => {
    expect(() => made('NOTICE', { scope: { dataSubjects: ['Martians'] } })).toThrow(
      'No activity of a controller names the people Martians on 2026-11-24.',
    );
  });

  it('is the same gaps in every language, so that they are accepted once', () => {
    const ids = (['en', 'fr', 'de'] as const).map((language) => made('NOTICE', { language }).gaps.map(({ id }) => id));
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it('of a register without activities has a gap, and no statement', () => {
    const report = made('NOTICE', {}, { party: THINGS.party } as never);
    expect(report.sections).toEqual([]);
    expect(report.gaps.map(({ article }) => article)).toEqual(['13, 14']);
  });
});

describe('The annexes of clauses as a report', () => {
  it('are of the transfers that rely on them, or of the chosen ones', () => {
    const report = made('SCC_ANNEXES');
    expect(report.title).toBe('Annexes to the standard contractual clauses (EU) 2021/914: Abroad');
    expect(made('SCC_ANNEXES', { scope: { transfers: ['transfer-1'] } })).toMatchObject({
      sections: report.sections,
      cover: { scope: 'All processing activities; Abroad' },
    });
    expect(() => made('UK_IDTA', { scope: { transfers: ['transfer-9'] } })).toThrow(/There is no transfer transfer-9/);
  });

  it('have a gap if no transfer relies on them', () => {
    const report = made('SCC_ANNEXES', {}, { ...THINGS, transfer: [] } as never);
    expect(report.gaps.map(({ message }) => message)).toEqual([expect.stringMatching(/^No transfer in this scope/)]);
  });
});

describe('A scope', () => {
  it.each([
    ['ICO', { dataSubjects: ['customers'] }, 'dataSubjects'],
    ['NOTICE', { transfers: ['transfer-1'] }, 'transfers'],
  ])('that does not narrow %s is refused', (kind, scope, field) => {
    expect(() => made(kind, { scope })).toThrow(`The report ${kind} cannot be narrowed by ${field}: leave them out.`);
  });

  it('without joint controllers gives an arrangement that says so', () => {
    const report = made('ARRANGEMENT', {}, { ...THINGS, processingActivity: [letters] } as never);
    expect([sectionsOf(report.sections).length, report.gaps]).toEqual([1, []]);
  });
});
