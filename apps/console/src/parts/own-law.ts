import type { LawsData } from '../pages/law/queries';

/** Returns true if a law is one of the organisation's own: of a seat or of a representative. */
export const isOwn = ({ concerns }: Pick<LawsData['jurisdictions'][number], 'concerns'>): boolean =>
  concerns.includes('SEAT') || concerns.includes('REPRESENTATIVE');
