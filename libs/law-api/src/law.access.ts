import type { Access } from '#read-model';

/** The law is nobody's secret: whoever has signed in reads it whole. */
export const lawAccess: Access = {
  queries: { ANYBODY: ['jurisdiction', 'jurisdictions', 'lawData', 'recognitions', 'transferGrounds'] },
  types: [
    'Jurisdiction',
    'LawAct',
    'LawBreachClock',
    'LawConsentAge',
    'LawData',
    'LawEvidence',
    'LawGround',
    'LawInstrument',
    'LawItem',
    'LawItemList',
    'LawLegalBases',
    'LawModule',
    'LawOpenPoint',
    'LawRecognition',
    'LawRecordDuty',
    'LawRegulator',
    'LawScope',
    'LawSource',
    'LawTerms',
    'LawTransferDuty',
    'LawWords',
  ],
};
