import { useMemo } from 'react';
import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';
import { useMoment } from '../moment/moment';
import { capital } from './law/phrase';

const SCHEDULE_1 = graphql(`
  query Schedule1($on: Date!, $reader: LanguageTag) {
    jurisdiction(code: "UK", on: $on, language: $reader) { items { name items { key name article } } }
  }
`);

/** Returns the conditions of Schedule 1 to the UK Data Protection Act 2018 by key, each with its paragraph and title. */
export function useSchedule1(isAsked = true): ReadonlyMap<string, string> {
  const { on } = useMoment();
  const { data } = useAsk(SCHEDULE_1, { on }, { pause: !isAsked });
  return useMemo(() => {
    const list = data?.jurisdiction.items.find(({ name }) => name === 'SCHEDULE_1');
    return new Map(list?.items.map(({ key, name }) => [key, `${key.replace('PARA_', '§ ')} ${capital(name)}`]));
  }, [data]);
}
