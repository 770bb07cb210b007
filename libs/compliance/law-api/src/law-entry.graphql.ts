import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';

// The parts that entries of the law data share.

/** Registers an enum with the words of a closed list. */
export function words<W extends string>(name: string, description: string, list: { readonly [K in W]: K }) {
  registerEnumType(list, { name, description });
  return list;
}

@Readable()
@ObjectType({ description: 'A source of the law data. Pages of law firms are secondary evidence.' })
class LawSource {
  @Field() title!: string;
  @ListOf() addresses!: string[];
}

@Readable()
@ObjectType()
export class LawEvidence {
  @Field({
    description:
      'S01, S02, …: read in this source. K: known with its article, but not read again. CHECKED: checked a second time, against the sources named. UNVERIFIED or NOT_FOUND: do not rely on it.',
  })
  tag!: string;
  @ListOf(() => LawSource) sources!: LawSource[];
}

/** The fields common to all entries. */
@ObjectType({ isAbstract: true })
export abstract class LawEntry {
  @Field({ description: 'The article, in the numbering of the law.' }) article!: string;
  @ListOf(() => LawEvidence, { description: 'The evidence for the entry.' }) evidence!: LawEvidence[];
  @Field({ description: 'False if a part of it is unverified or was not found: do not rely on it.' })
  isVerified!: boolean;
  @Optional() note?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it applied; null if the data have no beginning.' })
  from?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it no longer applies; null if no end is known.' })
  to?: string;
}

@Readable()
@ObjectType({ description: 'A named text of the law.' })
export class LawWords {
  @Field() key!: string;
  @Field() text!: string;
}
