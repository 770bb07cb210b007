import type { Words } from '../../../words/words';
import type { Reading } from './query';

/**
 * Returns who sent a request: its label, else that it has none; and that it has no access today, if that is so. The grants of a page
 * are those of its moment, and say nothing about that.
 */
export function whoAsked({ t }: Pick<Words, 't'>, { label, hasAccess }: Pick<Reading, 'label' | 'hasAccess'>): string {
  if (hasAccess) return label ?? t('people.unnamedAccount');
  return label ? t('people.formerLabel', { label }) : t('people.formerAccount');
}
