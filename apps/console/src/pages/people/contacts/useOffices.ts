import { useEffect, useMemo } from 'react';
import { useRead } from '../../../api/read';
import { codesOf } from '../../../edit/schema';
import { usePages } from '../../../parts/table/usePages';
import { officesByContact } from './offices';
import { OFFICERS, OFFICES } from './query';

/** Companies with offices in an answer. */
const STEP = 100;

/** Reads all offices, by contact; undefined until they are there. Only companies that have appointed somebody are asked for. */
export function useOffices() {
  const filter = { facets: [{ by: 'OFFICER' as const, values: [...(codesOf('OfficerRole') ?? [])] }] };
  const parties = usePages(OFFICERS, { filter }, (data) => data.parties, STEP);
  const profiles = useRead(OFFICES, {});
  const { rows, total, want } = parties;
  const isWhole = total !== undefined && rows.length >= total;
  useEffect(() => {
    if (total !== undefined) want(total);
  }, [total, want]);
  const offices = useMemo(
    () => (isWhole && profiles.data ? officesByContact(rows, profiles.data.jurisdictionProfiles) : undefined),
    [isWhole, rows, profiles.data],
  );
  return {
    offices,
    problems: [...parties.problems, ...profiles.problems],
    again: () => {
      parties.again();
      profiles.again();
    },
  };
}
