import type { Catalogue, Forms } from '../catalogue.js';

/** English has the sentences of the sources. */
export const CATALOGUE: Catalogue = {};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ' or ', ' and ': ' and ', '; ': '; ', ' ': ' ' },
  businessDays: '{0} business days',
};
