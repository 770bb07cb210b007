import type { Answered } from '../api/read';
import { Loading } from './Loading';
import { NotThere } from './NotThere';
import { Problems } from './Problems';

type Lines = { readonly lines?: number };
type Awaited = Pick<Answered<unknown>, 'problems' | 'again'>;

/** Takes the place of an answer that is on its way, or that did not come. */
export function NoAnswer({ problems, again, lines = 10 }: Awaited & Lines) {
  return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={lines} />;
}

/** Takes the place of a thing that is on its way, or that does not exist. */
export function NoThing({ data, ...read }: Awaited & Pick<Answered<unknown>, 'data'>) {
  const isUnknown = data !== undefined || read.problems.some(({ code }) => code === 'NOT_FOUND');
  return isUnknown ? <NotThere /> : <NoAnswer {...read} />;
}

/** Says what is wrong with an answer, or that it is on its way. */
export function AnswerState({ data, problems, again, lines }: Awaited & Pick<Answered<unknown>, 'data'> & Lines) {
  if (problems.length > 0) return <Problems problems={problems} again={again} />;
  return data === undefined && <Loading lines={lines} />;
}
