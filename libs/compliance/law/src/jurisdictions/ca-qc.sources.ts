import type { Source } from '../source.js';

/** The sources of the law of Quebec. */
export const CA_QC_SOURCES = {
  QC1: {
    title: 'Quebec: Act respecting the protection of personal information in the private sector, as of 24 October 2025',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://legisquebec.gouv.qc.ca/en/document/cs/P-39.1/20230922'],
  },
  QC2: {
    title: 'Quebec: ss. 3.3, 8 and 17, with their marks of entry into force',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.legisquebec.gouv.qc.ca/en/version/cs/P-39.1?code=se:3_3&history=20230206',
      'https://legisquebec.gouv.qc.ca/en/version/cs/P-39.1?code=se%3A17&history=20240930',
      'http://legisquebec.gouv.qc.ca/en/showversion/cs/P-39.1?code=se:8&pointInTime=20190212',
    ],
  },
  QC3: {
    title: 'Quebec: Regulation respecting confidentiality incidents, A-2.1, r. 3.1, ss. 1, 5, 7 and 8',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://legisquebec.gouv.qc.ca/en/document/cr/A-2.1,%20r.%203.1/20221229',
      'https://legisquebec.gouv.qc.ca/en/version/cr/A-2.1,%20r.%203.1?code=se%3A5&history=20241115',
      'https://legisquebec.gouv.qc.ca/en/version/cr/A-2.1,%20r.%203.1?code=se%3A7&history=20241115',
      'https://www.cai.gouv.qc.ca/incident-de-confidentialite-impliquant-des-renseignements-personnels/registre/',
      'https://www.retailcouncil.org/articles/privacy-breaches-quebec-releases-final-regulations-for-confidentiality-incident-reporting/',
      'https://www.dataguidance.com/news/quebec-regulation-breach-notification-enters-effect',
    ],
  },
  QC4: {
    title: 'Quebec: Regulation respecting the anonymization of personal information, A-2.1, r. 0.1, and its dates',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://legisquebec.gouv.qc.ca/en/document/cr/A-2.1,%20r.%200.1/20240530?langCont=en',
      'https://www.dww.com/news/client-advisory-qu%C3%A9bec%E2%80%99s-new-legal-framework-for-anonymization-of-personal-information',
    ],
  },
  QC5: {
    title: 'Quebec: the three phases of Law 25',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.robic.ca/publications/loi-25-que-faut-il-savoir/',
      'https://webiis08.mondaq.com/canada/privacy-protection/1803904/the-cais-2026-quinquennial-report-and-its-implications-for-qu%c3%a9becs-private-sector',
    ],
  },
  QC6: {
    title: 'Quebec: biometrics under the Act to establish a legal framework for information technology',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://gowlingwlg.com/en/insights-resources/articles/2022/law-25-biometric-data-at-your-fingertips/',
      'https://www.blg.com/en/insights/2022/04/new-quebec-biometric-requirements-legal-risk-and-mitigation',
    ],
  },
} as const satisfies Record<string, Source>;
