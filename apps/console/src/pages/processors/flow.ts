import type { ResultOf } from '../../api/graphql';
import { boxOf, distinct, type FlowOf, type Line } from '../../parts/flow/picture';
import type { PARTY_FLOW } from './questions';

/** The columns of the picture of a company, from left to right. */
export type FlowTitle = 'gives' | 'activities' | 'company' | 'kept' | 'works' | 'goes';

type Flowing = ResultOf<typeof PARTY_FLOW>;

/**
 * Returns the picture of a company: who gives it data by which activities, its systems and processors, and where the data go. A column
 * that the register states nothing for is left out.
 */
export function flowOf(
  { party, served, controlled, received, sent, kept, behind }: Flowing,
  titleOf: (column: FlowTitle) => string,
  located: (name: string, countries: readonly string[]) => string,
): FlowOf {
  if (!party) return { columns: [], lines: [] };
  const { id, name, engagements } = party;
  const named = (column: FlowTitle, one: { readonly id: string; readonly name: string }) =>
    boxOf(column, 'party', { id: one.id, label: one.name });
  const activities = [...new Map([...served.nodes, ...controlled.nodes].map((one) => [one.id, one])).values()];
  const people = activities.flatMap((activity) =>
    activity.dataSubjects.map((subject) => ({
      box: { id: `gives ${subject.name}`, label: subject.name },
      to: `activities ${activity.id}`,
    })),
  );
  const givers = [
    ...engagements.flatMap(({ engagedBy }) => engagedBy),
    ...received.nodes.flatMap(({ exporter }) => exporter ?? []),
  ]
    .filter((one) => one.id !== id)
    .map((one) => named('gives', one));
  const done = activities.map((one) =>
    boxOf('activities', 'processingActivity', { id: one.id, label: `${one.reference} ${one.title}` }),
  );
  const after = [
    {
      column: 'kept',
      boxes: [...kept.nodes, ...behind.nodes].map((one) => boxOf('kept', 'asset', { id: one.id, label: one.name })),
    },
    {
      column: 'works',
      boxes: engagements.flatMap(({ below }) =>
        below.map((one) =>
          boxOf('works', 'engagement', { id: one.id, label: located(one.processor?.name ?? one.work, one.locations) }),
        ),
      ),
    },
    {
      column: 'goes',
      boxes: sent.nodes.map((one) =>
        boxOf('goes', 'transfer', { id: one.id, label: located(one.importer?.name ?? one.name ?? '', one.countries) }),
      ),
    },
  ] as const;
  return {
    columns: [
      { title: titleOf('gives'), boxes: distinct([...givers, ...people.map(({ box }) => box)]) },
      { title: titleOf('activities'), boxes: done },
      { title: titleOf('company'), boxes: [{ id, label: name }] },
      ...after.map(({ column, boxes }) => ({ title: titleOf(column), boxes: distinct(boxes) })),
    ],
    lines: [
      ...people.map(({ box, to }): Line => [box.id, to]),
      ...distinct(givers).map((box): Line => [box.id, id]),
      ...done.map((box): Line => [box.id, id]),
      ...after.flatMap(({ boxes }) => distinct(boxes).map((box): Line => [id, box.id])),
    ],
  };
}
