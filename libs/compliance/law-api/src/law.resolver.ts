import { Args, Query, Resolver } from '@nestjs/graphql';
import { DateScalar, knownLaw, lawInForce, Needs, ReadersLanguage } from '#graphql';
import {
  isCountry,
  isDestination,
  isJurisdiction,
  isPlace,
  knownLaws,
  knownPlaces,
  Law,
  type LawOn,
  lawChanges,
  lawOf,
  NEVER,
} from '#law';
import { Things } from '#read-model';
import { Jurisdiction, KnownPlace, LawChange, LawData } from './law.graphql.js';
import { hasEnded, showChange, showGround, showJurisdiction, showOpenPoint, showRecognition } from './law.present.js';
import { inLanguage } from './law.texts.js';
import { LawGround, LawRecognition } from './law-transfers.graphql.js';

const Language = () => ReadersLanguage('English');
const On = () =>
  Args('on', { type: () => DateScalar, nullable: true, description: 'The date of the law; default: today.' });

/** Tests of what each scalar of places takes. */
const SCALARS: Readonly<Record<string, (code: string) => boolean>> = {
  CountryCode: isCountry,
  Destination: isDestination,
  Place: isPlace,
  JurisdictionCode: isJurisdiction,
};
const PLACES = [...new Set(['ALL', ...knownLaws().filter((law) => !isCountry(law)), ...knownPlaces()])].map((code) => ({
  code,
  scalars: Object.keys(SCALARS).filter((name) => SCALARS[name]!(code)),
  law: lawOf(code),
}));

/** Resolves queries on the law data: the law that applies to everybody, not the organisation's own profiles. */
@Resolver()
export class LawResolver {
  constructor(
    private readonly law: Law,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => [Jurisdiction], { description: 'Every jurisdiction in the law data, EU and UK first.' })
  async jurisdictions(@On() on?: string, @Language() language?: string) {
    const law = await this.lawOn(on);
    return knownLaws().map((code) => inLanguage(showJurisdiction(code, law), language, code));
  }

  @Needs('ANYBODY')
  @Query(() => Jurisdiction, {
    description:
      'The law of one jurisdiction; for a member state, the law of the EU. Errors: UNKNOWN_LAW; NO_SUCH_LAW on the date.',
  })
  async jurisdiction(@Args('code') code: string, @On() on?: string, @Language() language?: string) {
    const law = await this.lawOn(on);
    const whose = lawOfTheDate(law, code, 'code');
    return inLanguage(showJurisdiction(whose, law), language, lawOf(whose));
  }

  @Needs('ANYBODY')
  @Query(() => [LawRecognition], { description: 'The recognitions in force on the date, of one law or of all.' })
  async recognitions(
    @On() on?: string,
    @Args('law', { nullable: true, description: 'The code of the law; default: all laws.' }) code?: string,
    @Args('ended', {
      defaultValue: false,
      description: 'If true, the recognitions that had ended by the date instead.',
    })
    ended: boolean = false,
    @Language() language?: string,
  ) {
    const law = await this.lawOn(on);
    const whose = code == null ? undefined : lawOfTheDate(law, code, 'law');
    const all = ended
      ? this.law.recognitions.filter((recognition) => hasEnded(recognition, law.date))
      : law.recognitions();
    const shown = all.filter((recognition) => whose === undefined || recognition.law === whose);
    return shown.map((recognition) => inLanguage(showRecognition(recognition), language, recognition.law));
  }

  @Needs('ANYBODY')
  @Query(() => [LawGround], { description: 'The grounds on which data could leave the jurisdiction on the date.' })
  async transferGrounds(
    @Args('law', { description: 'The code of the law.' }) code: string,
    @On() on?: string,
    @Language() language?: string,
  ) {
    const law = await this.lawOn(on);
    const whose = lawOfTheDate(law, code, 'law');
    const grounds = law.grounds(whose).map((ground) => showGround({ ...ground, law: whose }));
    return inLanguage(grounds, language, whose);
  }

  @Needs('ANYBODY')
  @Query(() => [LawChange], {
    description: 'What begins, changes and ends in the law data between two days, by day. Errors: UNKNOWN_LAW.',
  })
  async lawChanges(
    @Args('from', { type: () => DateScalar, description: 'The day after which it changes.' }) from: string,
    @Args('to', { type: () => DateScalar, nullable: true, description: 'The last day; default: no end.' })
    to?: string,
    @Args('laws', { type: () => [String], nullable: true, description: 'The codes of the laws; default: all.' })
    codes?: string[],
    @Language() language?: string,
  ) {
    const asked = codes?.map((code, i) => knownLaw(code, `laws.${i}`));
    const laws = this.law.jurisdictions.filter(({ code }) => !asked || asked.includes(code));
    const changes = lawChanges(from, to ?? NEVER, laws).map(showChange);
    return changes.map((change) => inLanguage(change, language, change.law));
  }

  @Needs('ANYBODY')
  @Query(() => LawData, { description: 'The version of the law data, and its open points.' })
  async lawData(@Language() language?: string) {
    const { version, openPoints } = this.law;
    const shown = Object.entries(openPoints).map(([code, point]) => showOpenPoint(code, point));
    return { version, openPoints: shown.map((point) => inLanguage(point, language, point.law)) };
  }

  @Needs('ANYBODY')
  @Query(() => [KnownPlace], { description: 'The codes of places that the register knows, countries last.' })
  places() {
    return PLACES;
  }

  private async lawOn(on: string | undefined | null): Promise<LawOn> {
    return this.law.on((await this.things.moment({ on })).on);
  }
}

/**
 * Returns the code of the law. A jurisdiction that never had an act is accepted: it shows what applies instead.
 * @throws {Rejection} UNKNOWN_LAW; NO_SUCH_LAW before its first act
 */
function lawOfTheDate(law: LawOn, requested: string, path: string): string {
  const code = knownLaw(requested, path);
  return law.jurisdiction(code)!.acts.length > 0 ? lawInForce(law, code, path) : code;
}
