import { isValid } from './classes';
import type { Recognition } from './questions';
import type { JudgedGround, Judgement } from './useTransfers';

/** Returns the valid grounds of the same law that would remain of a transfer if a recognition fell. */
export const remainingOf = (
  { law, ground }: Pick<Recognition, 'law' | 'ground'>,
  { grounds }: Pick<Judgement, 'grounds'>,
): readonly JudgedGround[] =>
  grounds.filter(({ row, state, isCurrent }) => isCurrent && row.law === law && row.code !== ground && isValid(state));
