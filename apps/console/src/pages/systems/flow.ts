import { type Box, type Column, distinct, type Line } from '../../parts/flow/picture';
import type { AssetDetail } from './query';

/** The titles of the columns of the picture of a system. */
export type FlowTitle = 'people' | 'activities' | 'system' | 'behind';

/** Returns the picture of a system: whose data come by which activities, who is behind it, and where the data are. */
export function flowOf(
  {
    id,
    name,
    activities,
    processors,
    runsOn,
    locations,
  }: Pick<AssetDetail, 'id' | 'name' | 'activities' | 'processors' | 'runsOn' | 'locations'>,
  titleOf: (title: FlowTitle) => string,
  placeName: (code: string) => string,
): { columns: readonly Column[]; lines: readonly Line[] } {
  const people = activities.flatMap((activity) =>
    activity.dataSubjects.map((subject): [Box, string] => [
      { id: `people ${subject.name}`, label: subject.name },
      activity.id,
    ]),
  );
  const behind: Box[] = [
    ...(runsOn ? [{ id: runsOn.id, label: runsOn.name, thing: { type: 'asset', id: runsOn.id } }] : []),
    ...processors.map((party) => ({ id: party.id, label: party.name, thing: { type: 'party', id: party.id } })),
  ];
  const places = locations.map((code): Box => ({ id: `place ${code}`, label: placeName(code) }));
  const columns: Column[] = [
    { title: titleOf('people'), boxes: distinct(people.map(([box]) => box)) },
    {
      title: titleOf('activities'),
      boxes: activities.map((one) => ({
        id: one.id,
        label: `${one.reference} ${one.title}`,
        thing: { type: 'processingActivity', id: one.id },
      })),
    },
    { title: titleOf('system'), boxes: [{ id, label: name }] },
    // One column: the register does not say which party keeps the data where.
    { title: titleOf('behind'), boxes: [...behind, ...places] },
  ];
  const lines: Line[] = [
    ...people.map(([box, activity]): Line => [box.id, activity]),
    ...activities.map((activity): Line => [activity.id, id]),
    ...[...behind, ...places].map((box): Line => [id, box.id]),
  ];
  return { columns, lines };
}
