import { useState } from 'react';
import { flushSync } from 'react-dom';
import { client } from '../../api/client';
import { type Problem, problemsOf } from '../../api/errors';
import { nextPart, type Part, type Sections, withPart } from './parts';
import { type Content, PART } from './queries';
import type { ReportRequest } from './request';

/** A report with as much of it as was asked for. */
export interface Shown {
  readonly content?: Content;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
  /** Shows one more part. */
  more(part: Part): Promise<void>;
  /** Shows everything; waits until it is on the page. */
  all(): Promise<void>;
}

/** Shows more of a report than came at first. Another answer begins again. */
export function useSections(content: Content | undefined, input: ReportRequest): Shown {
  const [held, setHeld] = useState<{ readonly of: Content; readonly sections: Sections }>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isLoading, setLoading] = useState(false);
  const sections = held && held.of === content ? held.sections : content?.sections;
  const read = async (first: Part | undefined, next: (sections: Sections) => Part | undefined = () => undefined) => {
    if (!content || !sections) return;
    let whole = sections;
    setLoading(true);
    setProblems([]);
    for (let part = first; part; part = next(whole)) {
      const { data, error } = await client.query(PART, { input, ...part }).toPromise();
      if (error) setProblems(problemsOf(error));
      if (!data?.report.sections.length) break;
      whole = withPart(whole, part, data.report.sections);
    }
    flushSync(() => {
      setHeld({ of: content, sections: whole });
      setLoading(false);
    });
  };
  return {
    content: content && sections && { ...content, sections },
    problems,
    isLoading,
    more: (part) => read(part),
    all: async () => {
      const next = (whole: Sections) => nextPart(whole, content?.sectionCount ?? 0);
      await read(sections && next(sections), next);
    },
  };
}
