import type { Access } from '#read-model';

/** Whoever may read may ask; a regulator is shown the documents of where its grant holds. */
export const disclosuresAccess: Access = {
  queries: { ANYBODY: ['disclosures'] },
  types: [
    'Article30',
    'Article30Controller',
    'Article30Record',
    'Brazil',
    'BrazilBasis',
    'BrazilRecord',
    'Disclosures',
    'Gap',
    'Heading',
    'Japan',
    'JapaneseForeignProvision',
    'JapaneseForeignProvisionRow',
    'JapaneseJointUseManager',
    'RecordOfficer',
    'RecordParty',
    'RecordTransfer',
    'Thailand',
    'ThailandRecord',
  ],
};
