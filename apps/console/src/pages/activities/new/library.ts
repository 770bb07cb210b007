import { keyFrom } from '#naming';
import type { ResultOf } from '../../../api/graphql';
import type { DataRow, GroupRow, Models, OWN } from './query';

/** Choices for a new record: what the organisation's own activities say, then what else models say. */
export interface Library {
  readonly groups: Choices<GroupRow>;
  readonly data: Choices<DataRow>;
  readonly measures: Choices<{ readonly name: string }>;
}

interface Choices<Row> {
  readonly own: readonly Row[];
  readonly usual: readonly Row[];
}

/** Returns what can be chosen. Of an own name, only what all activities say alike is taken over. */
export function libraryOf(models: Models['modelLibrary'], own: ResultOf<typeof OWN> | undefined): Library {
  const groups =
    own?.groups.nodes.map(({ name, dataSubject }) => ({ ...dataSubject!, key: keyFrom(name), name })) ?? [];
  const data = own?.data.nodes.map(({ name, dataCategory }) => ({ ...dataCategory!, key: keyFrom(name), name })) ?? [];
  return {
    groups: beside(groups, models.dataSubjects),
    data: beside(data, models.dataCategories),
    measures: beside(
      own?.measures.nodes ?? [],
      models.securityMeasures.map((name) => ({ name })),
    ),
  };
}

function beside<Row extends { readonly name: string }>(own: readonly Row[], usual: readonly Row[]): Choices<Row> {
  const names = new Set(own.map(({ name }) => name));
  return { own, usual: usual.filter(({ name }) => !names.has(name)) };
}

/** Returns the rows of a list, the own ones first. */
export const rowsIn = <Row>({ own, usual }: Choices<Row>): readonly Row[] => [...own, ...usual];
