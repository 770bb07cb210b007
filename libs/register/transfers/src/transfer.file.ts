import { aspectsOf, rowsAspect, wholeAspect } from '#slice';
import * as commands from './transfer.commands.js';
import { transferFields } from './transfer.fields.js';

/** Maps the differences between a register file and the register to commands. */
export const transferAspects = aspectsOf(transferFields, {
  grounds: rowsAspect('grounds', commands.RelyOnGround, 'ground', commands.WithdrawGround, {
    keyOf: (ground) => ground.key ?? ground.code,
    keyed: (ground) => ({ key: ground.key ?? ground.code }),
    merge: true,
  }),
  suspension: wholeAspect(commands.ChangeSuspension, 'suspension'),
});
