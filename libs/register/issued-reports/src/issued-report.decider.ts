import { isBlank, reject, say } from '#kernel';
import { type Dated, type Decider } from '#ledger';
import type * as commands from './issued-report.commands.js';
import { type Issue, type IssuedReport, type IssuedReportFact, personalFields } from './issued-report.events.js';
import { issuedReportWords } from './issued-report.words.js';

/** All commands on issued reports. */
type IssuedReportCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** Decides commands on issued reports, and applies their facts. */
export const issuedReportDecider: Decider<IssuedReport, IssuedReportCommand, IssuedReportFact> = {
  category: 'issuedReport',
  noun: 'issued report',
  creates: ['IssueReport'],
  revives: [],
  // The ids in it are those of the day of issue: what they name can end without it.
  references: {},
  personal: personalFields,
  words: issuedReportWords,
  name: ({ title }) => title,
  decide: ({ data }) => {
    mustSayToWhom(data);
    return [{ type: 'ReportIssued', data }];
  },
  evolve,
};

function evolve(report: IssuedReport | undefined, fact: Dated<IssuedReportFact>): IssuedReport {
  if (fact.type !== 'ReportIssued') return undefined as never; // reported as an unknown event
  if (report) return reject('ALREADY_EXISTS', say`The report ${report.title} was issued already.`, 'id');
  return { ...fact.data, issuedOn: fact.data.stated?.on ?? fact.effectiveOn, retired: false };
}

function mustSayToWhom({ issuedTo = '', purpose = '' }: Issue): void {
  if (isBlank(issuedTo)) reject('INVALID', say`Name the recipient of the report.`, 'issuedTo');
  if (isBlank(purpose)) reject('INVALID', say`Say what the report is issued for, such as a request.`, 'purpose');
}
