import type { Access } from '#read-model';

/** Whoever may read may ask; a regulator is shown the documents of where its grant holds. */
export const disclosuresAccess: Access = {
  queries: { ANYBODY: ['disclosures'] },
  types: [
    'Disclosures',
    'Gap',
    'Heading',
    ...['Article30', 'Article30Controller', 'Article30Record', 'RecordOfficer', 'RecordParty', 'RecordTransfer'],
    'Japan',
    ...['JapaneseConsentInformation', 'JapaneseConsentInformationRow', 'JapaneseForeignProvision'],
    ...['JapaneseForeignProvisionRow', 'JapaneseJointUse', 'JapaneseJointUseManager'],
  ],
};
