import { Law } from '#law';
import { snapshotOf } from '../../../../compliance/findings/src/testing.js';
import { REPORT_KINDS } from '../kinds/index.js';
import type { Treated } from '../model/unapproved.js';
import { acme, letters, made, shownRows, THINGS, tablesOf } from '../testing.js';
import { STATE_WORDS } from '../words/state.words.js';
import { treated, unapprovedIn } from './unapproved.js';

const record = (key: string, status: string) => ({
  ...letters,
  id: `processingActivity-${key}`,
  reference: key,
  title: `Record ${key}`,
  status,
});
const THREE = {
  ...THINGS,
  processingActivity: [record('1', 'APPROVED'), record('2', 'DRAFT'), record('3', 'IN_REVIEW')],
  engagement: THINGS.engagement!.map((engagement) => ({ ...engagement, activities: ['processingActivity-2'] })),
  transfer: THINGS.transfer!.map((transfer) => ({
    ...transfer,
    status: 'DRAFT',
    activities: ['processingActivity-1', 'processingActivity-2'],
  })),
} as never;
const shown = (kind: string, unapproved: Treated, language: 'en' | 'fr' | 'de' = 'en') =>
  made(kind, { unapproved, language, scope: { controller: acme.id } }, THREE);
const titles = (unapproved: Treated, language?: 'fr' | 'de') =>
  shown('ART30_1', unapproved, language).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'TABLE' ? block.rows.map(({ title }) => title) : [])),
  );

describe('Drafts and records in review', () => {
  it('are left out, or stand with their state in the language of the report', () => {
    expect(titles('SHOWN')).toEqual(['Record 1', 'Record 2', 'Record 3']);
    expect(titles('LEFT_OUT')).toEqual(['Record 1']);
    expect(titles('MARKED')).toEqual(['Record 1', 'Record 2 (draft)', 'Record 3 (in review)']);
    expect(titles('MARKED', 'de')).toEqual(['Record 1', 'Record 2 (Entwurf)', 'Record 3 (in Prüfung)']);
  });

  it('are transfers, too: left out, or with their state after all that is said of them, and in their own register', () => {
    const transfers = (unapproved: Treated) =>
      shownRows(shown('ART30_1', unapproved))[0]!['Transfers to third countries and international organisations'];
    expect(transfers('LEFT_OUT')).toBeUndefined();
    expect(transfers('MARKED')).toEqual([expect.stringMatching(/^Cloud Inc – United States – .* – draft$/)]);
    expect(shownRows(shown('TRANSFERS', 'MARKED'))[0]!.Transfer).toBe('Abroad (draft)');
    expect(shownRows(shown('TRANSFERS', 'LEFT_OUT'))).toEqual([]);
  });

  it('give their state to no company, and to nothing else that is no draft, in any report', () => {
    const states = Object.values(STATE_WORDS).flatMap(({ DRAFT, IN_REVIEW }) => [DRAFT, IN_REVIEW]);
    const atCompany = new RegExp(`(?:Cloud Inc|Acme Ltd) ?\\((?:${states.join('|')})\\)`);
    for (const { code, unapproved, needs } of REPORT_KINDS) {
      if (!unapproved || needs.some((need) => need === 'CHANGES' || need === 'LOG')) continue;
      expect([code, atCompany.exec(JSON.stringify(made(code, { unapproved: 'MARKED' }, THREE)))?.[0]]).toEqual([
        code,
        undefined,
      ]);
    }
    const saudi = made('RECORD_SA', { unapproved: 'MARKED', language: 'en' }, {
      ...(THREE as object),
      party: [{ ...acme, country: 'SA' }, ...THINGS.party!.slice(1)],
      transfer: THINGS.transfer!.map((one) => ({ ...one, status: 'DRAFT', activities: ['processingActivity-1'] })),
    } as never);
    const [first] = shownRows(saudi);
    expect(Object.values(first!).flat()).toContainEqual(
      expect.stringMatching(/^Cloud Inc – United States( –.*)? – draft$/),
    );
  });

  it('are left out of the file, which names no reference of theirs and does not say that there are any', () => {
    const scope = { activities: ['processingActivity-1', 'processingActivity-2'] };
    const report = made('ART30_1', { unapproved: 'LEFT_OUT', scope }, THREE);
    expect(report.cover.scope).toBe('The processing activities 1');
    const none = made('ART30_1', { unapproved: 'LEFT_OUT', scope: { activities: ['processingActivity-2'] } }, THREE);
    expect(none.cover.scope).toBe('The processing activities –');
    expect(JSON.stringify(report)).not.toMatch(/Record 2|\(draft\)/);
    expect(report.cover.about).toEqual(none.cover.about); // says what is done with drafts, and not whether there are any
  });

  it('take what concerns them alone with them', () => {
    const snapshot = snapshotOf(new Law().on('2026-11-24').date, THREE);
    expect(unapprovedIn(snapshot).map(({ id }) => id)).toEqual([
      'processingActivity-2',
      'processingActivity-3',
      'transfer-1',
    ]);
    const { activities, engagements, transfers } = treated(snapshot, 'LEFT_OUT', 'en');
    expect([activities.length, engagements.length, transfers.length]).toEqual([1, 0, 0]);
  });

  it('are left out of what a law asks for or the public reads, and marked or shown in what is for the organisation itself', () => {
    for (const { law, isPublic, unapproved, code } of REPORT_KINDS)
      expect([code, unapproved]).toEqual([
        code,
        law !== undefined || isPublic
          ? 'LEFT_OUT'
          : ['CHANGES', 'AUDIT_LOG', 'FINDINGS', 'BOARD', 'US_STATES'].includes(code)
            ? undefined
            : 'MARKED',
      ]);
    expect(tablesOf(shown('ICO', 'LEFT_OUT'))[0]!.rows).toHaveLength(2);
  });
});
