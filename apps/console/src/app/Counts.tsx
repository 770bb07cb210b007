import { useEffect, useState } from 'react';
import { graphql } from '../api/graphql';
import { useRead } from '../api/read';
import { SOON } from '../pages/today/morning';
import type { PAGES } from './places';

/** The length of lists, by the addresses of their pages. What is not known is absent. */
export type CountsOf = Partial<Record<(typeof PAGES)[number]['to'], number>>;

const LISTS = graphql(`
  query CountsOfLists($at: Moment) {
    activities: processingActivities(at: $at, first: 1) { totalCount }
    engagements(at: $at, first: 1) { totalCount }
    assets(at: $at, first: 1) { totalCount }
    transfers(at: $at, first: 1) { totalCount }
    contacts(at: $at, first: 1) { totalCount }
  }
`);

/** What regulators do not see. It takes longer: the server may still be at work on it. */
const WORK = graphql(`
  query CountsOfWork($at: Moment, $soon: DeadlineFilter) {
    findings: findingGroups(at: $at, first: 1, maxWaitMs: 100) { isStale findingCount }
    tasks: notes(at: $at, first: 1, filter: { task: true }) { totalCount }
    due: deadlines(at: $at, first: 1, filter: $soon, maxWaitMs: 100) { isStale totalCount }
  }
`);

interface Props {
  readonly role: string;
  readonly give: (counts: CountsOf) => void;
}

/** Counts the lists that the navigation leads to, at the moment of the page. It asks once the page has been drawn. */
export default function Counts({ role, give }: Props) {
  const isDrawn = useIsDrawn();
  const isWhole = role !== 'REGULATOR';
  const { data: lists } = useRead(LISTS, {}, { pause: !isDrawn });
  const { data: work } = useRead(WORK, { soon: { within: [...SOON] } }, { pause: !isDrawn || !isWhole });
  useEffect(() => {
    const known = work?.findings.isStale ? undefined : work?.findings.findingCount;
    give({
      '/': work?.due.isStale ? undefined : work?.due.totalCount,
      '/activities': lists?.activities.totalCount,
      '/processors': lists?.engagements.totalCount,
      '/systems': lists?.assets.totalCount,
      '/transfers': lists?.transfers.totalCount,
      '/people': lists?.contacts.totalCount,
      '/findings': known,
      '/tasks': work?.tasks.totalCount,
    });
  }, [lists, work, give]);
  return null;
}

/** Milliseconds after which a browser that is never idle has drawn the page. */
const LATEST = 2_000;

/** Returns true once the browser has nothing else to do. */
function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const drawn = () => setDrawn(true);
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(drawn, LATEST); // Safari
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(drawn, { timeout: LATEST });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isDrawn;
}
