import { type Box, boxOf, distinct, type FlowOf, type Line } from '../../../parts/flow/picture';
import type { Activity } from './query';

/** The columns of the picture around the activity, from left to right. */
const AROUND = ['gives', 'kept', 'works', 'goes'] as const;
type Around = (typeof AROUND)[number];

/** The words of the picture. */
interface FlowWords {
  readonly titleOf: (column: Around | 'activity') => string;
  /** Returns the name of a party with the countries in which it has the data. */
  readonly located: (name: string, countries: readonly string[]) => string;
  readonly notStated: string;
}

type Flowing = Pick<
  Activity,
  'id' | 'reference' | 'title' | 'dataSubjects' | 'sources' | 'systems' | 'processors' | 'recipients' | 'transfers'
>;

/**
 * Returns the picture of an activity: who gives the data, where they are kept, who works with them, where they go. What the
 * register does not state is a box of its own.
 */
export function flowOf(activity: Flowing, words: FlowWords): FlowOf {
  const { id, reference, title } = activity;
  const boxes = boxesOf(activity, words);
  const around = (column: Around) => ({
    title: words.titleOf(column),
    boxes: boxes[column].length > 0 ? boxes[column] : [{ id: `${column} none`, label: words.notStated }],
  });
  const [gives, ...others] = AROUND.map(around);
  return {
    columns: [gives!, { title: words.titleOf('activity'), boxes: [{ id, label: `${reference} ${title}` }] }, ...others],
    lines: linesOf(activity, boxes),
  };
}

function boxesOf(
  { dataSubjects, sources, systems, processors, recipients, transfers }: Flowing,
  { located }: FlowWords,
): Record<Around, readonly Box[]> {
  const importers = new Set(transfers.map(({ importer }) => importer?.id));
  const receives = (column: Around, { key, name, party }: Flowing['recipients'][number]): Box =>
    party ? boxOf(column, 'party', { id: party.id, label: party.name }) : { id: `${column} ${key}`, label: name };
  return {
    gives: distinct([
      ...dataSubjects.map(({ key, name }) => ({ id: `gives people ${key}`, label: name })),
      ...sources.map(({ key, description, party }) =>
        party
          ? boxOf('gives', 'party', { id: party.id, label: party.name })
          : { id: `gives ${key}`, label: description },
      ),
    ]),
    kept: distinct(
      systems.map(({ key, name, asset }) =>
        asset ? boxOf('kept', 'asset', { id: asset.id, label: asset.name }) : { id: `kept ${key}`, label: name },
      ),
    ),
    works: distinct([
      ...processors.map(({ id, work, processor, locations }) =>
        boxOf('works', 'engagement', { id, label: located(processor?.name ?? work, locations) }),
      ),
      ...recipients.filter(({ ownStaff }) => ownStaff).map((one) => receives('works', one)),
    ]),
    goes: distinct([
      ...recipients
        .filter(({ ownStaff, party }) => !ownStaff && !(party && importers.has(party.id)))
        .map((one) => receives('goes', one)),
      ...transfers.map(({ id, title, importer, countries }) =>
        boxOf('goes', 'transfer', { id, label: located(importer?.name ?? title, countries) }),
      ),
    ]),
  };
}

/** Returns the lines: from the activity to all, but to a transfer from the processor that it goes to, where there is one. */
function linesOf({ id, processors, transfers }: Flowing, boxes: Record<Around, readonly Box[]>): readonly Line[] {
  const through = transfers.flatMap(({ id: transfer, importer }) =>
    processors
      .filter(({ processor }) => processor && processor.id === importer?.id)
      .map((engagement): Line => [`works ${engagement.id}`, `goes ${transfer}`]),
  );
  const reached = new Set(through.map(([, to]) => to));
  return [
    ...boxes.gives.map((box): Line => [box.id, id]),
    ...[...boxes.kept, ...boxes.works, ...boxes.goes.filter((box) => !reached.has(box.id))].map(
      (box): Line => [id, box.id],
    ),
    ...through,
  ];
}
