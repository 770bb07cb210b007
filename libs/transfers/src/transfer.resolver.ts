import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  CountryScalar,
  connect,
  Id,
  JurisdictionScalar,
  KeyScalar,
  Meta,
  type Moment,
  PageArgs,
  Receipt,
} from '#graphql';
import { TransferKind } from '#law';
import { Documents, type Filter, type Found } from '#read-model';
import * as commands from './transfer.commands.js';
import type { Transfer as TransferState } from './transfer.events.js';
import {
  RegisterTransferInput,
  Transfer,
  TransferConnection,
  TransferFilter,
  TransferTermsInput,
} from './transfer.graphql.js';
import {
  EquivalentAction,
  Impairment,
  Instrument,
  PriorAuthorisation,
  Refusal,
  TransferAssessment,
  TransferCheck,
  TransferGround,
} from './transfer.rows.js';

const KIND = 'transfer';
const Key = () => Args('key', { type: () => KeyScalar });
/** The key of a ground. */
const Ground = () => Args('ground', { type: () => KeyScalar });
const Because = () => Args('because', { nullable: true });
const Evidence = () => Args('evidence', { nullable: true });

/** The transfer as the API shows it. */
export function showTransfer(found: Found<TransferState>): Transfer {
  return found as unknown as Transfer;
}

function conditions(filter: TransferFilter): Filter {
  const { text, kind, country, exporter, importer, activity, jurisdiction, ground, status } = filter;
  const terms = { kind, country, exporter, importer, activities: activity, jurisdictions: jurisdiction, ground };
  return {
    text: text ?? undefined,
    status: status && [status],
    terms: Object.entries(terms).flatMap(([term, value]) => (value ? [{ term, value }] : [])),
  };
}

@Resolver(() => Transfer)
export class TransferResolver {
  constructor(
    private readonly bus: CommandBus,
    private readonly documents: Documents,
  ) {}

  @Query(() => TransferConnection, { description: 'Data going to other parties and countries.' })
  async transfers(@Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: TransferFilter) {
    return connect(await this.documents.page<TransferState>(KIND, page, conditions(filter ?? {})), showTransfer);
  }

  @Query(() => Transfer, { nullable: true })
  async transfer(@Id() id: string, @At() at?: Moment) {
    const [found] = await this.documents.byIds<TransferState>(KIND, [id], await this.documents.moment(at));
    return found && showTransfer(found);
  }

  @Mutation(() => Receipt)
  registerTransfer(@Args('input') input: RegisterTransferInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RegisterTransfer(undefined, input as never, meta));
  }

  @Mutation(() => Receipt)
  renameTransfer(@Id() id: string, @Args('name', { nullable: true }) name?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RenameTransfer(id, { name }, meta));
  }

  @Mutation(() => Receipt)
  changeTransferKind(
    @Id() id: string,
    @Args('kind', { type: () => TransferKind }) kind: TransferKind,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferKind(id, { kind }, meta));
  }

  @Mutation(() => Receipt)
  changeTransferParties(
    @Id() id: string,
    @Args('importer', { type: () => ID }) importer: string,
    @Args('exporter', { type: () => ID, nullable: true }) exporter?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferParties(id, { exporter, importer }, meta));
  }

  @Mutation(() => Receipt, { description: 'All countries to which the data go.' })
  changeTransferCountries(
    @Id() id: string,
    @Args('countries', { type: () => [CountryScalar] }) countries: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferCountries(id, { countries }, meta));
  }

  @Mutation(() => Receipt, { description: 'All activities in which it happens.' })
  assignTransferActivities(
    @Id() id: string,
    @Args('activities', { type: () => [ID] }) activities: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.AssignTransferActivities(id, { activities }, meta));
  }

  @Mutation(() => Receipt)
  changeTransferDisclosure(
    @Id() id: string,
    @Args('jurisdictions', { type: () => [JurisdictionScalar] }) jurisdictions: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferDisclosure(id, { jurisdictions }, meta));
  }

  @Mutation(() => Receipt)
  changeTransferredData(
    @Id() id: string,
    @Args('dataItems', { type: () => [String] }) dataItems: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferredData(id, { dataItems }, meta));
  }

  @Mutation(() => Receipt)
  changeTransferPurposes(
    @Id() id: string,
    @Args('purposes', { type: () => [String] }) purposes: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferPurposes(id, { purposes }, meta));
  }

  @Mutation(() => Receipt)
  changeTransferTerms(@Id() id: string, @Args('terms') terms: TransferTermsInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ChangeTransferTerms(id, terms, meta));
  }

  @Mutation(() => Receipt)
  describeRefusal(
    @Id() id: string,
    @Args('refusal', { nullable: true }) refusal?: Refusal,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DescribeRefusal(id, { refusal }, meta));
  }

  @Mutation(() => Receipt, { description: 'From the effective date on, unless the ground gives another.' })
  relyOnGround(@Id() id: string, @Args('ground') ground: TransferGround, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RelyOnGround(id, { ground }, meta));
  }

  @Mutation(() => Receipt, {
    description: 'Withdraws the ground under the key and relies on another, on the same date.',
  })
  replaceGround(
    @Id() id: string,
    @Key() key: string,
    @Args('ground') ground: TransferGround,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ReplaceGround(id, { key, ground }, meta));
  }

  @Mutation(() => Receipt)
  withdrawGround(@Id() id: string, @Key() key: string, @Because() because?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.WithdrawGround(id, { key, because }, meta));
  }

  @Mutation(() => Receipt)
  signInstrument(
    @Id() id: string,
    @Ground() ground: string,
    @Args('instrument') instrument: Instrument,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.SignInstrument(id, { ground, instrument }, meta));
  }

  @Mutation(() => Receipt, { description: 'The recognition that the ground rests on fell away on the effective date.' })
  recordRecognitionLost(
    @Id() id: string,
    @Ground() ground: string,
    @Because() because?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.RecordRecognitionLost(id, { ground, because }, meta));
  }

  @Mutation(() => Receipt)
  recordTransferAssessment(
    @Id() id: string,
    @Args('assessment') assessment: TransferAssessment,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.RecordTransferAssessment(id, { assessment }, meta));
  }

  @Mutation(() => Receipt)
  describeEquivalentAction(
    @Id() id: string,
    @Args('equivalentAction', { nullable: true }) equivalentAction?: EquivalentAction,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DescribeEquivalentAction(id, { equivalentAction }, meta));
  }

  @Mutation(() => Receipt)
  recordCheck(@Id() id: string, @Args('check') check: TransferCheck, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RecordCheck(id, { check }, meta));
  }

  @Mutation(() => Receipt)
  recordImpairment(@Id() id: string, @Args('impairment') impairment: Impairment, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RecordImpairment(id, { impairment }, meta));
  }

  @Mutation(() => Receipt)
  respondToImpairment(
    @Id() id: string,
    @Key() key: string,
    @Args('response') response: string,
    @Evidence() evidence?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.RespondToImpairment(id, { key, response, evidence }, meta));
  }

  @Mutation(() => Receipt)
  suspendTransfer(@Id() id: string, @Args('reason', { nullable: true }) reason?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SuspendTransfer(id, { reason }, meta));
  }

  @Mutation(() => Receipt)
  resumeTransfer(@Id() id: string, @Because() because?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ResumeTransfer(id, { because }, meta));
  }

  @Mutation(() => Receipt)
  requestPriorAuthorisation(
    @Id() id: string,
    @Args('authorisation') authorisation: PriorAuthorisation,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.RequestPriorAuthorisation(id, { authorisation }, meta));
  }

  @Mutation(() => Receipt, { description: 'The authority granted it on the effective date.' })
  grantPriorAuthorisation(
    @Id() id: string,
    @Key() key: string,
    @Args('reference', { nullable: true }) reference?: string,
    @Evidence() evidence?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.GrantPriorAuthorisation(id, { key, reference, evidence }, meta));
  }

  @Mutation(() => Receipt)
  departFromPriorAuthorisation(
    @Id() id: string,
    @Key() key: string,
    @Args('because') because: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DepartFromPriorAuthorisation(id, { key, because }, meta));
  }

  @Mutation(() => Receipt)
  endTransfer(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.EndTransfer(id, {}, meta));
  }

  @Mutation(() => Receipt)
  reinstateTransfer(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReinstateTransfer(id, {}, meta));
  }
}
