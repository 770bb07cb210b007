import type { Provider } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Decider, type Intent, ofAnyKind, type Thing } from '../decider.js';
import type { Fact } from '../event.js';
import { ScheduleReview } from '../record-actions.js';
import { CommandRunner } from './command-runner.js';
import type { CommandClass, IssuedCommand } from './commands.js';
import { TranslateTexts, WithdrawTranslations } from './translating.js';

/** The classes of all commands of a decider. A missing class does not compile. */
export type CommandClasses<C extends Intent> = { readonly [Type in C['type']]: CommandClass<Type> };

/** Makes a Nest command handler for every command of the decider. A new command needs a class and a case in `decide`. */
export function commandHandlers<S extends Thing, C extends Intent, F extends Fact>(
  decider: Decider<S, C, F>,
  commands: CommandClasses<C>,
): Provider[] {
  const classes = Object.values<CommandClass>(commands as Record<string, CommandClass>);
  return classes.map((type) => handler(ofAnyKind(decider), type));
}

function handler(decider: Decider, type: CommandClass): Provider {
  class Handler {
    constructor(private readonly runner: CommandRunner) {}
    execute(command: IssuedCommand) {
      return this.runner.run(decider, command);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${type.name}Handler` });
  Reflect.defineMetadata('design:paramtypes', [CommandRunner], Handler);
  CommandHandler(type)(Handler);
  return Handler;
}

/** Handles the only act of review that uses the command bus: register files can contain it. */
@CommandHandler(ScheduleReview)
export class ScheduleReviewHandler implements ICommandHandler<ScheduleReview> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ id, type, data, meta }: ScheduleReview) {
    return this.runner.review(id!, { type, data }, meta);
  }
}

/** Handles translations of texts of any thing. */
@CommandHandler(TranslateTexts)
export class TranslateTextsHandler implements ICommandHandler<TranslateTexts> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: TranslateTexts) {
    return this.runner.translate(command);
  }
}

/** Handles the withdrawal of translations. */
@CommandHandler(WithdrawTranslations)
export class WithdrawTranslationsHandler implements ICommandHandler<WithdrawTranslations> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: WithdrawTranslations) {
    return this.runner.translate(command);
  }
}
