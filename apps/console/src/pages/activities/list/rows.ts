import type { Words } from '../../../words/words';
import type { ActivityRow } from './query';

/** Answers in addition to the list: findings around each activity, and the jurisdictions in which a party is a controller. */
export interface Around {
  /** Without an activity whose number is on its way. */
  readonly findings: ReadonlyMap<string, number>;
  readonly jurisdictionsOf: ReadonlyMap<string, readonly string[]>;
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
const present = <Value>(values: readonly (Value | null | undefined)[]): readonly Value[] =>
  values.filter((value): value is Value => value !== null && value !== undefined);

/** Returns the titles of the legal bases of all purposes. */
export const basesOf = ({ purposes = [] }: ActivityRow, { code }: Words): readonly string[] =>
  unique(present(purposes.flatMap(({ legalBases }) => legalBases.map(({ basis }) => basis)))).map((basis) =>
    code('LegalBasis', basis),
  );

/** Returns what is special about the data: its special categories, and data on offences. */
export function specialOf({ dataCategories = [] }: ActivityRow, { code, t }: Words): readonly string[] {
  const kinds = unique(dataCategories.flatMap(({ specialKinds }) => specialKinds)).map((kind) =>
    code('SpecialCategory', kind),
  );
  const isSpecial = dataCategories.some(({ special }) => special === 'YES');
  const isCriminal = dataCategories.some(({ criminal }) => criminal === 'YES');
  return [
    ...(isSpecial && kinds.length === 0 ? [t('activities.specialYes')] : kinds),
    ...(isCriminal ? [t('activities.criminal')] : []),
  ];
}

/** Returns each assessment with its state, and with a word if it is outdated. */
export const assessmentsOf = ({ assessments = [] }: ActivityRow, { code, t }: Words): readonly string[] =>
  assessments.map(({ kind, state, needed, isOutdated }) => {
    const isNotNeeded = needed === 'NO' && (state === 'NOT_STARTED' || state === 'NOT_STATED');
    const words = isNotNeeded ? t('activities.assessmentNotNeeded') : code('AssessmentState', state);
    return `${kind}: ${isOutdated ? t('activities.assessmentIsOutdated') : words}`;
  });

/** Returns the names of the processors, each once. */
export const processorsOf = ({ processors = [] }: ActivityRow): readonly string[] =>
  unique(present(processors.map(({ processor }) => processor?.name)));

/** Returns the names of the countries that transfers go to. */
export const countriesOf = ({ transfers = [] }: ActivityRow, { place }: Words): readonly string[] =>
  unique(transfers.flatMap(({ countries }) => countries)).map(place);

/** Returns the names of the jurisdictions: of the controllers' seats, their profiles, and the engagements. */
export function jurisdictionsOf(row: ActivityRow, around: Around, { place }: Words): readonly string[] {
  const ofControllers = (row.controllers ?? []).flatMap((party) => [
    party.country,
    ...(around.jurisdictionsOf.get(party.id) ?? []),
  ]);
  const ofEngagements = (row.processors ?? []).flatMap(({ jurisdictions }) => jurisdictions);
  return unique(present([...ofControllers, ...ofEngagements]).filter((code) => code !== 'ALL')).map(place);
}
