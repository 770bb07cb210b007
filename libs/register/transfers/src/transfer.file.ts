import { rowsAspect, wholeAspect } from '#slice';
import * as commands from './transfer.commands.js';

/** Maps the differences of the fields whose commands are written by hand to commands. */
export const transferAspects = {
  grounds: rowsAspect('grounds', commands.RelyOnGround, 'ground', commands.WithdrawGround, {
    keyOf: (ground) => ground.key ?? ground.code,
    keyed: (ground) => ({ key: ground.key ?? ground.code }),
    merge: true,
  }),
  suspension: wholeAspect(commands.ChangeSuspension, 'suspension'),
};
