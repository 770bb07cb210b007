import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, Id, KeyScalar, Meta, Needs, Receipt } from '#graphql';
import * as commands from './transfer.commands.js';
import type { Instrument, TransferGround } from './transfer.fields.js';
import { transferTypes } from './transfer.graphql.js';

const Key = () => Args('key', { type: () => KeyScalar });
const Ground = () => Args('ground', { type: () => KeyScalar });
const Relied = () => Args('ground', { type: () => transferTypes.record('TransferGround') });
const Signed = () => Args('instrument', { type: () => transferTypes.record('Instrument') });
const Because = () => Args('because', { nullable: true });
const Evidence = () => Args('evidence', { nullable: true });

/** Mutations on the life of a transfer: grounds, instruments, checks, impairments, suspensions and authorisations. */
@Resolver()
export class TransferLifeResolver {
  constructor(private readonly bus: CommandBus) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Records a ground. It holds from the effective date, unless the ground gives another date.',
  })
  relyOnGround(@Id() id: string, @Relied() ground: TransferGround, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RelyOnGround(id, { ground }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Withdraws the ground under the key, and records another ground on the same date.',
  })
  replaceGround(@Id() id: string, @Key() key: string, @Relied() ground: TransferGround, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReplaceGround(id, { key, ground }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  withdrawGround(@Id() id: string, @Key() key: string, @Because() because?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.WithdrawGround(id, { key, because }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  signInstrument(
    @Id() id: string,
    @Ground() ground: string,
    @Signed() instrument: Instrument,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.SignInstrument(id, { ground, instrument }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Records that the recognition behind the ground was lost on the effective date.',
  })
  recordRecognitionLost(
    @Id() id: string,
    @Ground() ground: string,
    @Because() because?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.RecordRecognitionLost(id, { ground, because }, meta));
  }

  @Needs('EDITOR')
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

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  suspendTransfer(@Id() id: string, @Args('reason', { nullable: true }) reason?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SuspendTransfer(id, { reason }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  resumeTransfer(@Id() id: string, @Because() because?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ResumeTransfer(id, { because }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Records that the authority granted the authorisation on the effective date.',
  })
  grantPriorAuthorisation(
    @Id() id: string,
    @Key() key: string,
    @Args('reference', { nullable: true }) reference?: string,
    @Evidence() evidence?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.GrantPriorAuthorisation(id, { key, reference, evidence }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  departFromPriorAuthorisation(
    @Id() id: string,
    @Key() key: string,
    @Args('because') because: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DepartFromPriorAuthorisation(id, { key, because }, meta));
  }
}
