import { Args, ArgsType, Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, knownLaw, ListOf, Optional, Readable } from '#graphql';
import { reject } from '#kernel';
import { ActivityRole } from '#law';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { partyIn } from '../shared/companies.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import type { Presented } from '../shared/presentation.js';
import { RecordParty, SensitiveRecordFields } from '../shared/records.graphql.js';
import { article30Of } from './companies.js';
import * as pure from './document.js';
import { ARTICLE30_SECTIONS } from './sections.js';
import { ARTICLE30_WORDS } from './words.js';

@Readable()
@ObjectType({ description: 'The contact that holds an office.' })
class RecordOfficer implements pure.RecordOfficer {
  @Optional() name?: string;
  @Optional() email?: string;
}

@Readable()
@ObjectType({
  description: "The party responsible for the record: the controller, or the processor in a processor's record.",
})
class Article30Controller extends RecordParty implements pure.Responsible {
  @Optional(() => RecordOfficer, {
    description: 'The representative in the Union or in the United Kingdom (Art 27); null if not named.',
  })
  representative?: RecordOfficer;
  @Optional(() => RecordOfficer, { description: 'Null if not named.' }) dataProtectionOfficer?: RecordOfficer;
}

@Readable()
@ObjectType()
class Article30Record extends SensitiveRecordFields implements pure.Article30Record {
  @ListOf(() => RecordParty, { description: 'The other controllers of a joint activity.' })
  jointControllers!: RecordParty[];
}

@Readable()
@ObjectType({
  description:
    'The record of processing activities of one controller or processor (Art 30 of the GDPR and of the UK GDPR). Art 30 requires neither a legal basis nor a source, so that a record without them is complete.',
})
class Article30 extends DisclosureFields implements pure.Article30 {
  @Field({ description: 'EU or UK.' }) law!: string;
  @Field(() => ActivityRole) role!: ActivityRole;
  @Field(() => Article30Controller) controller!: Article30Controller;
  @ListOf(() => Article30Record, { description: 'The records, sorted by reference.' }) records!: Article30Record[];
}

@ArgsType()
class Article30Args {
  @Field(() => ID, { description: 'The controller, or the processor.' }) party!: string;
  @Field(() => ActivityRole, {
    description:
      'CONTROLLER: the record of Art 30(1), including joint activities. JOINT_CONTROLLER: joint activities only. PROCESSOR: the record of Art 30(2).',
  })
  role!: ActivityRole;
  @Field({ description: 'EU, UK, or a country in which one of these laws applies.' }) law!: string;
}

/** Fields of the documents of other laws, by the code of the law. */
const INSTEAD: Readonly<Record<string, string>> = {
  BR: 'brazil',
  CH: 'switzerland',
  CN: 'china',
  JP: 'japan',
  KR: 'korea',
  TH: 'thailand',
  TR: 'turkey',
  'US-CA': 'california',
  VN: 'vietnamProcessing',
  ZA: 'southAfrica',
};

const REQUEST = { path: 'law', name: 'The record of Art 30', catalogue: ARTICLE30_WORDS } as const;

@Resolver(() => Disclosures)
export class Article30Resolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /**
   * @throws {Rejection} UNKNOWN_LAW; INVALID if the law is neither the EU's nor the UK's; NOT_FOUND if there is no such
   * party
   */
  @Heavy()
  @ResolveField(() => Article30, { nullable: true })
  async article30(
    @Parent() parent: Disclosures,
    @Args() { party, role, law }: Article30Args,
    @Context() context: object,
  ): Promise<pure.Article30> {
    const code = lawOfArticle30(law);
    const request = { ...REQUEST, law: code, sections: ARTICLE30_SECTIONS, isOfAll: true };
    return this.maker.make(parent, context, request, (document) =>
      pure.article30(document, { party: partyIn(document.snapshot, party), role, code }),
    );
  }

  /**
   * Makes the records of all companies under the law in one, or of what is named. Without a law, those of each that the caller may ask
   * about.
   * @throws {Rejection} as {@link article30} does
   */
  async records(
    parent: Disclosures,
    { party, role, law }: Partial<Article30Args>,
    context: object,
  ): Promise<{ readonly records: readonly pure.Article30[] } & Presented> {
    const codes = law === undefined ? this.maker.lawsAmong(parent, ['EU', 'UK']) : [lawOfArticle30(law)];
    const roles = role ? [role] : (['CONTROLLER', 'PROCESSOR'] as const);
    const request = { ...REQUEST, law: codes[0] ?? 'EU' };
    return this.maker.present(parent, context, request, (document) => ({
      records: codes.flatMap((code) =>
        roles.flatMap((kept) =>
          article30Of(document, { party: party ? partyIn(document.snapshot, party) : undefined, role: kept, code }),
        ),
      ),
    }));
  }
}

function lawOfArticle30(law: string): 'EU' | 'UK' {
  const code = knownLaw(law, 'law');
  if (code === 'EU' || code === 'UK') return code;
  const instead = INSTEAD[code] ? `For ${code} ask for \`${INSTEAD[code]}\`.` : `No such document is made for ${code}.`;
  return reject('INVALID', `The record of Art 30 is made for the law of the EU and of the UK. ${instead}`, 'law');
}
