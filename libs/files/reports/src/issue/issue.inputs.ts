import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { type Language, LanguageScalar } from '#disclosures';
import { enumOf, ListOf, Moment, Optional } from '#graphql';
import { NARROWINGS } from '../model/kind.js';
import { FORMATS } from '../model/report.js';
import { UNAPPROVED, type Unapproved } from '../model/unapproved.js';

/** The formats of files, as an enum of the API. */
export const ReportFormat = enumOf(FORMATS);
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'The formats of the files of reports. DPV formats are in the Data Privacy Vocabulary of the W3C.',
});

/** Choices that narrow some kinds of reports, as an enum of the API. */
export const ReportNarrowing = enumOf(NARROWINGS);
registerEnumType(ReportNarrowing, {
  name: 'ReportNarrowing',
  description: 'What narrows some kinds of reports, apart from a controller and activities.',
});

/** The choices for drafts and records in review, as an enum of the API. */
export const UnapprovedRecords = enumOf(UNAPPROVED);
registerEnumType(UnapprovedRecords, {
  name: 'UnapprovedRecords',
  description: 'What a report does with drafts and records in review.',
  valuesMap: {
    LEFT_OUT: {
      description:
        'A record is shown as it was approved last, and left out if it never was. Their number is given to the maker of the report; the file does not say it.',
    },
    MARKED: { description: 'They are shown, each with its state after its name.' },
  },
});

/** The input that issues a report. */
@InputType({ description: 'A report to issue: its scope and moment, its format, the recipient and the purpose.' })
export class IssueReportInput {
  @Field({ description: 'The kind of report: a code of `reportKinds`.' }) kind!: string;
  @Optional(() => Moment, { description: 'The moment that it describes; everything recorded, today, if absent.' })
  at?: Moment;
  @Optional(() => Moment, { description: 'The earlier moment, if it compares two.' }) since?: Moment;
  @Optional(() => LanguageScalar, { description: 'The language; the first one of the kind if absent.' })
  language?: Language;
  @Field(() => ReportFormat) format!: keyof typeof ReportFormat;
  @Optional(() => ID, { description: 'A party: only what it controls or does for others. The whole group if absent.' })
  controller?: string;
  @ListOf(() => ID, { description: 'Processing activities: only these.' }) activities!: string[];
  @ListOf(() => String, {
    description:
      'Groups of people, by the key or the name of data subjects: only what concerns them. Of kinds that people narrow.',
  })
  dataSubjects!: string[];
  @ListOf(() => ID, { description: 'Transfers: only these. Of kinds that transfers narrow.' }) transfers!: string[];
  @ListOf(() => ID, { description: 'Ids of gaps that are accepted. The report lists them.' }) acceptedGaps!: string[];
  @Optional(() => UnapprovedRecords, {
    description: 'What becomes of drafts and records in review; the choice of the kind if absent.',
  })
  unapproved?: Unapproved;
  @Field({ description: 'The recipient, in words. It is sealed like personal data.' }) issuedTo!: string;
  @Field({ description: 'What it is issued for, such as a request. It is sealed like personal data.' })
  purpose!: string;
  @Optional(() => ID, {
    description: 'The account of a regulator that receives it. Its grant must include issued reports.',
  })
  account?: string;
}
