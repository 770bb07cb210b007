import { formsIn } from '#say';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind } from '../model/kind.js';
import { columnsOf } from '../shared/columns.js';
import { historyRow, historyWords, momentsIn } from '../shared/history.js';
import { groupOf } from '../shared/people.js';
import { codeIn } from '../words/register-texts.js';
import { TABLE_FORMATS } from './formats.js';

/** All that was recorded between two moments, in its order, also what was taken back: when, who, what, why, and who approved it. */
export const auditLog = kind({
  code: 'AUDIT_LOG',
  title: 'Change log',
  about: 'Every change between two moments, for auditors: who recorded what, when and why.',
  templates: [{ id: 'AUDIT_LOG', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['LOG'],
  isInternal: true,
  make(context) {
    const { material, party, snapshot, language } = context;
    const say = historyWords(language);
    const instant = formsIn(language).instant;
    const rows = (material.log ?? []).map(({ type, name, by, ...event }) => ({
      ...historyRow(event, say, language),
      when: instant(event.recordedAt),
      who: by,
      name: [name, codeIn(language, 'ThingType', type)].filter(Boolean),
    }));
    const columns = columnsOf(
      [
        ['when', 1.1],
        ['who', 0.8],
        ['name', 1.3],
        ['words', 2.6],
        ['effectiveOn', 0.9, 'DATE'],
        ['reason', 1.5],
        ['approved', 1.1],
      ],
      say,
    );
    return {
      organisation: party ?? groupOf(snapshot),
      sections: [
        {
          key: 'log',
          heading: say('log'),
          blocks: [...momentsIn(context, say).blocks, { type: 'TABLE', columns, rows, empty: say('nothing') }],
        },
      ],
      gaps: [],
    };
  },
});
