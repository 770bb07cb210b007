import type { Report, Triple } from '../../model/report.js';
import { Statements, thing } from './statements.js';

/** The IRI of the record as a whole. */
export const RECORD = thing('record');

/** Returns the statements of a file: first those on the file itself, whether it was issued and how, then its content. */
export function statementsOf({ graph = [], issue, words }: Report): readonly Triple[] {
  const say = new Statements();
  if (!issue) say.text(RECORD, 'dct:description', `${words.draft}: ${words.notIssued}`);
  else {
    say.text(RECORD, 'dct:identifier', issue.number);
    say.text(RECORD, 'dct:issued', issue.on, 'xsd:date');
    say.text(RECORD, 'dct:description', `${words.issue.to}: ${issue.to}`);
    say.text(RECORD, 'dct:description', `${words.issue.purpose}: ${issue.purpose}`);
  }
  return [...say.sorted(), ...graph];
}
