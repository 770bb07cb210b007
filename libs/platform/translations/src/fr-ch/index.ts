import { FORMS, CATALOGUE as WHOLE } from '../fr/index.js';

/** The sentences of the language, with the terms of Swiss law in those of its record. */
export const CATALOGUE = {
  ...WHOLE,
  '{0} names no controller. Name the company that decides what the data are processed for.':
    '{0} ne nomme aucun responsable du traitement. Nommez l’entreprise qui décide à quoi servent les données.',
  '{0} does not say which data are processed. State the categories of personal data.':
    '{0} ne dit pas quelles données sont traitées. Indiquez les catégories de données personnelles.',
};

export { FORMS };
