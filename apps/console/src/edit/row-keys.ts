/** Fields to ask of a thing so that its rows can be offered by name. */
export const KEYS_OF: Readonly<Record<string, string>> = {
  processingActivity: 'dataCategories { key name } dataSubjects { key name } purposes { key description }',
  transfer: 'countries grounds { key code }',
};

/** Fields to ask of a thing so that its texts can be offered by what they say. */
export const TEXTS = 'texts { field text }';
