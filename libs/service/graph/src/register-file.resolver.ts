import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { At, DateScalar, Heavy, LargeInput, Moment, Needs, PositionScalar } from '#graphql';
import { Apply, Export } from '#register-file';
import { ApplyReceipt, RegisterInput } from './register-file.graphql.js';

/** Exports the register as a register file, and applies a register file to it. */
@Resolver()
export class RegisterFileResolver {
  constructor(
    private readonly applying: Apply,
    private readonly exporting: Export,
  ) {}

  @Heavy(5)
  @Needs('ANYBODY')
  @Query(() => String, { description: 'The register at the moment, as a register file (YAML).' })
  registerFile(@At() at?: Moment) {
    return this.exporting.file(at);
  }

  @Heavy(5)
  @Needs('EDITOR')
  @Mutation(() => ApplyReceipt, {
    description:
      'Issues the commands that change the register, as in force on the effective date, to the content of the file.',
  })
  applyRegister(
    @Args('input') input: RegisterInput,
    @Args('effectiveOn', { type: () => DateScalar, nullable: true }) effectiveOn?: string,
    @Args('expectedPosition', { type: () => PositionScalar, nullable: true }) expectedPosition?: bigint,
    @Args('dryRun', { type: () => Boolean, nullable: true }) dryRun?: boolean,
    @Args('reason', { nullable: true, description: 'The reason, recorded with every command.' }) reason?: string,
    @LargeInput('input') whole?: RegisterInput,
  ) {
    return this.applying.apply(whole ?? input, {
      effectiveOn: effectiveOn ?? undefined,
      expectedPosition: expectedPosition ?? undefined,
      dryRun: dryRun ?? false,
      reason: reason ?? undefined,
    });
  }
}
