import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind } from '../model/kind.js';
import type { Section, Table } from '../model/report.js';
import { groupOf } from '../shared/people.js';
import { BOARD_WORDS } from '../words/board.words.js';
import {
  byAge,
  byAssessment,
  byRisk,
  findingsByLaw,
  findingsByMonth,
  type Making,
  overdueOf,
  reviewsByMonth,
  transfersByCountry,
  transfersByGround,
} from './board.tables.js';
import { DOCUMENT_FORMATS } from './formats.js';

type Key = Parameters<Making['say']>[0];

/** The state of the register in figures, for those who answer for the organisation: each with bars and a table under them. */
export const board = kind({
  code: 'BOARD',
  title: 'Data protection in figures',
  about: 'The state of data protection in figures, for management.',
  templates: [{ id: 'BOARD', version: '1', isVerified: true }],
  formats: DOCUMENT_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['FINDINGS', 'DATES', 'TREND', 'GROUNDS'],
  isInternal: true,
  make(context) {
    const making: Making = { ...context, say: context.saying(BOARD_WORDS) };
    return {
      organisation: context.party ?? groupOf(context.snapshot),
      sections: sectionsOf(making),
      gaps: [],
    };
  },
});

function sectionsOf(making: Making): Section[] {
  const { say, material } = making;
  const { trend } = material;
  const section = (key: Key, table: Table, note?: Key): Section => ({
    key,
    heading: say(key),
    blocks: [...(note && table.rows.length > 0 ? [{ type: 'NOTE', paragraphs: [say(note)] } as const] : []), table],
  });
  const wholeOnly = (key: Key): Section => ({
    key,
    heading: say(key),
    blocks: [{ type: 'NOTE', paragraphs: [say('wholeOnly')] }],
  });
  return [
    section('activities', byAssessment(making)),
    section('risks', byRisk(making)),
    section('freshness', byAge(making)),
    trend ? section('reviews', reviewsByMonth(trend, making)) : wholeOnly('reviews'),
    section('overdue', overdueOf(making)),
    trend ? section('byMonth', findingsByMonth(trend, making), 'byMonthNote') : wholeOnly('byMonth'),
    section('byLaw', findingsByLaw(making), 'byLawNote'),
    section('grounds', transfersByGround(making)),
    section('destinations', transfersByCountry(making), 'destinationsNote'),
  ];
}
