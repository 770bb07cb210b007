import { graphql, type ResultOf } from '../api/graphql';
import { useRead } from '../api/read';
import { useSession } from '../app/SessionContext';

const FINDINGS = graphql(`
  query FindingsOf($at: Moment, $reader: LanguageTag, $filter: FindingFilter!, $first: Int!) {
    findings(at: $at, first: $first, filter: $filter, maxWaitMs: 100) {
      isStale
      totalCount
      nodes { id rule path law severity article message(language: $reader) messageLanguage(language: $reader) dayUnknown(language: $reader) lookedThroughUntil howKnown alike { law article howKnown lookedThroughUntil } subject { id key name type } }
    }
  }
`);

/** A finding as the pages of things show it. */
export type FindingOf = ResultOf<typeof FINDINGS>['findings']['nodes'][number];

/** The findings that a page asked for. */
interface FindingsOf {
  /** Undefined while they are on their way, and for callers who do not see them. */
  readonly nodes?: readonly FindingOf[];
  readonly total: number;
  readonly isLoading: boolean;
  /** True if they are of an earlier check: that they are none, or which, is not sure. */
  readonly isStale: boolean;
  /** False for a regulator: what the organisation finds in its own register is not shown to it. */
  readonly mayBeSeen: boolean;
}

/** Asks for the findings in one thing, in it and what belongs to it, or in all things of a type; the gravest come first. */
export function useFindingsOf(
  filter: { subject: string } | { around: string } | { type: string },
  first = 200,
): FindingsOf {
  const mayBeSeen = useSession()?.role !== 'REGULATOR';
  const { data, isLoading, isStale } = useRead(FINDINGS, { filter, first }, { pause: !mayBeSeen });
  const seen = mayBeSeen ? data?.findings : undefined;
  return { nodes: seen?.nodes, total: seen?.totalCount ?? 0, isLoading: mayBeSeen && isLoading, isStale, mayBeSeen };
}
