import { InvalidArgumentError } from 'commander';
import { DateScalar, DateTimeScalar } from '#graphql';
import { asError } from '#kernel';

/** Returns a date of the command line, which must be one that the API takes. */
export const dateOf = (text: string): string => parsed(DateScalar, text);

/** Returns an instant of the command line, which must be one that the API takes. */
export const instantOf = (text: string): string => parsed(DateTimeScalar, text);

function parsed(scalar: typeof DateScalar, text: string): string {
  try {
    return scalar.parseValue(text);
  } catch (error) {
    throw new InvalidArgumentError(asError(error).message);
  }
}
