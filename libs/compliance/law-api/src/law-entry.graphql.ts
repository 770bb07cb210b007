import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';
import { Bound, HowKnown, Measure, Precision, type SourceGrade } from '#law';

// The parts that entries of the law data share.

/** Registers an enum with the words of a closed list. */
export function words<W extends string>(name: string, description: string, list: { readonly [K in W]: K }) {
  registerEnumType(list, { name, description });
  return list;
}

@Readable()
@ObjectType({ description: 'A source of the law data.' })
class LawSource {
  @Field() title!: string;
  @Field(() => HowKnown, { description: 'How what was read in it is known.' }) grade!: SourceGrade;
  @Field(() => DateScalar, { description: 'The day on which what was read in it first became law data.' })
  readOn!: string;
  @ListOf() addresses!: string[];
}

@Readable()
@ObjectType()
export class LawEvidence {
  @Field({
    description:
      'S01, S02, …: read in this source. K: known with its article, but not read again. CHECKED: the text in force was checked a second time, against the sources named. UNVERIFIED or NOT_FOUND: do not rely on it.',
  })
  tag!: string;
  @ListOf(() => LawSource) sources!: LawSource[];
}

registerEnumType(Precision, {
  name: 'LawPrecision',
  description:
    'How much is known of a date whose day is not: its MONTH, its YEAR, or neither (UNKNOWN). The date is the day that serves in its place.',
});
registerEnumType(Bound, { name: 'LawBound', description: 'Organisations that alone are bound.' });
registerEnumType(Measure, {
  name: 'LawMeasure',
  description:
    'What a number in a condition counts. DATA_SUBJECTS_SENSITIVE: people whose sensitive data are processed. DATA_SUBJECTS_LINKED: people in files that are linked. DATA_SUBJECTS_SOLD: people whose data are sold or offered for sale. REVENUE_FROM_SALE: share of revenue from sales of data.',
});

@Readable()
@ObjectType({ description: 'A number in a condition of the law.' })
class LawThreshold {
  @Field(() => Measure) of!: Measure;
  @Field(() => Float) number!: number;
  @Field({ description: 'Whether only what exceeds the number counts.' }) isExclusive!: boolean;
  @Optional(() => String, {
    description: 'The unit of an amount: an ISO 4217 currency, UVT (Colombia), UIT (Peru), or %.',
  })
  unit?: string;
  @ListOf(() => Bound, {
    description: 'The organisations for which it counts; empty if it counts for all that are bound.',
  })
  binds!: Bound[];
  @ListOf(() => LawThreshold, { description: 'Other numbers that must be reached, too.' }) and!: LawThreshold[];
}

/** The field of all that has texts of the law data. */
@ObjectType({ isAbstract: true })
export abstract class LawTexts {
  @ListOf(() => String, {
    description:
      'Its texts that have no translation into the language of the reader, and are English. Empty if English was asked for.',
  })
  inEnglish!: string[];
}

/** The fields common to all entries. */
@ObjectType({ isAbstract: true })
export abstract class LawEntry extends LawTexts {
  @Field({ description: 'The article, in the numbering of the law.' }) article!: string;
  @ListOf(() => LawEvidence, { description: 'The evidence for the text of the entry.' }) evidence!: LawEvidence[];
  @ListOf(() => LawEvidence, { description: 'The evidence for the day from which it is so.' })
  fromEvidence!: LawEvidence[];
  @Field({ description: 'True if both its text and its first day were read in a source.' }) isVerified!: boolean;
  @Field(() => HowKnown, { description: 'How well its text is known.' }) howKnown!: HowKnown;
  @Field(() => HowKnown, { description: 'How well its first day is known.' }) dayKnown!: HowKnown;
  @Optional(() => String, { description: 'The only organisations that it binds, in words; null if it binds all.' })
  onlyFor?: string;
  @ListOf(() => Bound, { description: 'The only organisations that it binds; empty if it binds all.' })
  binds!: Bound[];
  @ListOf(() => LawThreshold, {
    description: 'The numbers from which it holds. Each is enough by itself; empty if it has none.',
  })
  thresholds!: LawThreshold[];
  @Field({ description: 'Whether it is guidance of an authority, which does not bind by itself.' })
  isGuidance!: boolean;
  @Optional() note?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it applied; null if the data have no beginning.' })
  from?: string;
  @Optional(() => Precision, { description: 'How much of `from` is known; null for its day.' }) precision?: Precision;
  @Optional(() => DateScalar, { description: 'The first day on which it no longer applies; null if no end is known.' })
  to?: string;
  @Optional(() => Precision, { description: 'How much of `to` is known; null for its day.' }) toPrecision?: Precision;
}

@Readable()
@ObjectType({ description: 'A named text of the law.' })
export class LawWords {
  @Field() key!: string;
  @Field() text!: string;
}
