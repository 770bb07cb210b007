import type { WordsOf } from '#ledger';
import type { IssuedReportFact } from './issued-report.events.js';

/** The words of the events of issued reports. They do not name the recipient, who can be a person. */
export const issuedReportWords: WordsOf<IssuedReportFact> = {
  ReportIssued: { title: 'title', language: 'language', format: 'format', on: 'moment.on' },
};
