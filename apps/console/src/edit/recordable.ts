import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';
import { useSession } from '../app/SessionContext';
import { isValues, type Values } from '../parts/values';

const RECORDABLE = graphql(`
  query Recordable($things: [ID!]!) { recordable(things: $things) { things kinds } }
`);

/** The things and kinds that the limits of the caller's access let it record. An account without limits may record all that its role may. */
export interface Recordable {
  /** False until the server has said it: nothing is offered before. */
  readonly isKnown: boolean;
  mayChange(thing: string): boolean;
  mayAdd(kind: string): boolean;
}

/** Asks which of the things the caller may change, and what it may add. Nothing is asked for an account without limits. */
export function useRecordable(things: readonly string[] = []): Recordable {
  const isLimited = useSession()?.limits !== undefined;
  const { data } = useAsk(RECORDABLE, { things: [...things] }, { pause: !isLimited, isLive: true });
  const said = data?.recordable;
  return {
    isKnown: !isLimited || said !== undefined,
    mayChange: (thing) => !isLimited || said?.things.includes(thing) === true,
    mayAdd: (kind) => !isLimited || said?.kinds.includes(kind) === true,
  };
}

/** Returns the things that own what is registered with these values. Nothing owns a note: everybody writes notes. */
export function wholesIn(section: string, { about, activities }: Values = {}): readonly string[] {
  if (section === 'note') return [];
  return [about, activities].flat().flatMap((one) => (isValues(one) && typeof one.id === 'string' ? [one.id] : []));
}
