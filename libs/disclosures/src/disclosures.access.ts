import type { Access } from '#read-model';

/** Whoever may read may ask; a regulator is shown the documents of where its grant holds. */
export const disclosuresAccess: Access = {
  queries: { ANYBODY: ['disclosures'] },
  types: [
    'Disclosures',
    'Gap',
    'Heading',
    ...[
      'KoreaDisclosure',
      'KoreaProcessing',
      'KoreaProcessingRow',
      'KoreaWithoutConsent',
      'KoreaWithoutConsentRow',
      'KoreaProvision',
      'KoreaProvisionRow',
      'KoreaDelegation',
      'KoreaDelegationRow',
      'KoreaOverseasTransfers',
      'KoreaOverseasTransferRow',
      'KoreaOfficer',
    ],
  ],
};
