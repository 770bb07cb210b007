import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { client } from '../api/client';
import { type Problem, problemsOf } from '../api/errors';

/** Most of the questions that are asked at once. */
const AT_ONCE = 3;

/** The answer to one of many questions. */
export interface FewAnswer<Data> {
  readonly data?: Data;
  readonly problems: readonly Problem[];
  /** Asks again, past the kept answers. */
  again(): void;
}

/** Asks one question with many variables, a few at once, in their order. Returns the answer to some of them, once it is there. */
export function useFew<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  asked: readonly Variables[],
): (variables: Variables) => FewAnswer<Data> | undefined {
  const [answers, setAnswers] = useState<ReadonlyMap<string, FewAnswer<Data>>>(new Map());
  const asking = useRef(new Set<string>());
  const ask = async (variables: Variables, requestPolicy?: 'network-only') => {
    const key = JSON.stringify(variables);
    asking.current.add(key);
    const { data, error } = await client.query(query, variables as never, { requestPolicy }).toPromise();
    asking.current.delete(key);
    const problems = error ? problemsOf(error) : [];
    const again = () => {
      setAnswers((before) => new Map([...before].filter(([one]) => one !== key)));
      void ask(variables, 'network-only');
    };
    setAnswers((before) => new Map(before).set(key, { data: data ?? undefined, problems, again }));
  };
  useEffect(() => {
    for (const variables of asked) {
      const key = JSON.stringify(variables);
      if (asking.current.size >= AT_ONCE) return;
      if (!answers.has(key) && !asking.current.has(key)) void ask(variables);
    }
  });
  return (variables) => answers.get(JSON.stringify(variables));
}
