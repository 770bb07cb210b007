/** The fields that a column of an inventory can be read as: a list of systems, of vendors, or of systems with their vendors. */
export const INVENTORY_FIELDS = {
  system: 'The name of a system. It becomes a system of the register.',
  vendor:
    'The company behind it. Whether it processes personal data for you is asked: an engagement comes of an answer alone.',
  work: 'What the company does for you: the work of its engagement.',
  personalData: 'Whether personal data are in it: yes or no. A row with no is left out.',
  vendorCountry: 'The country of the company.',
  website: 'The website of the company.',
  location: 'The countries in which the data are.',
  description: 'What the system is for.',
  department: 'The department that answers for the system.',
  owner: 'The person who answers for the system: a name or an e-mail address.',
  DESCRIPTION: 'No field has the meaning: the text goes to the description of the system, with its heading.',
  NOTHING: 'Leave the column out.',
} as const;

/** A field that a column of an inventory can be read as. */
export type InventoryField = keyof typeof INVENTORY_FIELDS;

/** The words of headings of inventories. A `name` is that of a system if no other column is. */
export const INVENTORY_HEADINGS: Readonly<Partial<Record<InventoryField, readonly string[]>>> = {
  system: [
    ...['application', 'application name', 'app', 'app name', 'system', 'system name', 'software', 'tool', 'product'],
    ...['saas', 'saas application', 'service name', 'cloud service', 'anwendung', 'logiciel', 'システム', '시스템'],
  ],
  vendor: [
    ...['vendor', 'vendor name', 'supplier', 'supplier name', 'provider', 'publisher', 'saas provider'],
    ...['anbieter', 'lieferant', 'hersteller', 'fournisseur', 'éditeur', 'ベンダー', '공급업체'],
  ],
  work: ['purpose', 'service', 'services', 'services provided', 'use', 'used for', 'zweck', 'finalité', 'usage'],
  personalData: ['personal data', 'contains personal data', 'processes personal data', 'pii', 'contains pii'],
  vendorCountry: ['vendor country', 'country of vendor', 'supplier country', 'country'],
  website: ['website', 'url', 'vendor website', 'web site'],
  location: [
    'location',
    'data location',
    'region',
    'hosting location',
    'hosting region',
    'data residency',
    'hosting country',
  ],
  description: ['description', 'short description', 'beschreibung'],
  owner: ['owner', 'business owner', 'application owner', 'it owner', 'system owner', 'responsible', 'verantwortlich'],
  department: ['department', 'business unit', 'team', 'abteilung', 'service responsable'],
};
