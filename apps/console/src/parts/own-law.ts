import type { LawsData } from '../pages/law/queries';

type Concerning = Pick<LawsData['jurisdictions'][number], 'concerns'>;

/** Returns true if a law is one of the organisation's own: of a seat or of a representative. */
export const isOwn = ({ concerns }: Concerning): boolean =>
  concerns.includes('SEAT') || concerns.includes('REPRESENTATIVE');

/** Returns the place of a law among others: first those of own countries, then those that concern the organisation, then the rest. */
export const weightOf = (law: Concerning): 0 | 1 | 2 => (isOwn(law) ? 0 : law.concerns.length > 0 ? 1 : 2);
