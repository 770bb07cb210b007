import { pathInWords } from '../parts/paths';
import { statementTitle } from '../parts/statement-title';
import { eventSentence, eventTitle } from '../words/plain-fields';
import type { Words } from '../words/words';

/** An event with its message: a key, and arguments that hold names, dates and codes. A list gives several of one name. */
export interface EventInWords {
  readonly type: string;
  readonly words: {
    readonly key: string;
    readonly arguments: readonly { readonly name: string; readonly value: string }[];
  };
}

/** Gives the title of a rule. */
type TitleOf = (rule: string) => string;
type Say = (words: Words, value: string, titleOf: TitleOf) => string;
const ofEnum =
  (type: string): Say =>
  ({ code }, value) =>
    code(type, value);
const place: Say = ({ country }, value) => country(value);
const period: Say = (words, value) => words.period(value);

/** Ways to say values, by the name of the argument, or by the event and the name. All others are said as they are. */
const SAYS: Readonly<Record<string, Say>> = {
  rule: (words, value, titleOf) => words.quoted(titleOf(value)),
  basis: ofEnum('LegalBasis'),
  bases: ofEnum('LegalBasis'),
  replaces: ofEnum('LegalBasis'),
  bound: ofEnum('RetentionBound'),
  marketing: ofEnum('Stated'),
  needed: ofEnum('Stated'),
  followed: ofEnum('Stated'),
  state: ofEnum('AssessmentState'),
  country: place,
  countries: place,
  jurisdictions: place,
  locations: place,
  law: place,
  code: place,
  period,
  within: period,
  reviewEvery: period,
  fields: (words, value) => pathInWords(value, words),
  language: ({ languageName }, value) => languageName(value),
  available: ({ languageName }, value) => languageName(value),
  type: (words, value) => eventTitle(words, value) ?? value,
  'AssetRegistered.kind': ofEnum('AssetKind'),
  'AssetDescribed.kind': ofEnum('AssetKind'),
  'ActivityAssessmentSet.kind': ofEnum('ActivityAssessmentKind'),
  'ActivityRoleChanged.role': ofEnum('ActivityRole'),
  'OfficerAppointed.role': ofEnum('OfficerRole'),
  'OfficerDismissed.role': ofEnum('OfficerRole'),
  'AccessGiven.role': ofEnum('AccountRole'),
  'RetentionRuleSet.kind': ofEnum('RetentionKind'),
  'ProfileRetentionRuleSet.kind': ofEnum('RetentionKind'),
  'PartyReclassified.kind': ofEnum('PartyKind'),
  'ReportIssued.format': ofEnum('ReportFormat'),
  'StatementMade.item': statementTitle,
  'StatementWithdrawn.item': statementTitle,
  'TransferKindChanged.kind': ofEnum('TransferKind'),
  'TransferRegistered.kind': ofEnum('TransferKind'),
  'InstrumentSigned.kind': ofEnum('InstrumentKind'),
  'PartyAssessed.kind': ofEnum('AssessmentKind'),
};

/** Returns an event as a sentence. */
export function sentenceOf(
  { type, words: { key, arguments: given } }: EventInWords,
  words: Words,
  titleOf: TitleOf,
): string {
  const lists = new Map<string, string[]>();
  for (const { name, value } of given)
    lists.set(name, [...(lists.get(name) ?? []), ...(value ? [said(words, type, name, value, titleOf)] : [])]);
  const values: Record<string, string> = {};
  for (const [name, items] of lists) {
    values[name] = words.list(items);
    values[`${name}Is`] = items.length === 0 ? 'none' : 'some';
  }
  return eventSentence(words, key, values) ?? eventTitle(words, type) ?? type;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function said(words: Words, type: string, name: string, value: string, titleOf: TitleOf): string {
  const say = SAYS[`${type}.${name}`] ?? SAYS[name];
  return say ? say(words, value, titleOf) : DATE.test(value) ? words.date(value) : value;
}
