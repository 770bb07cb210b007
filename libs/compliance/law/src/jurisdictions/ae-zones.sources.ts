import type { Source } from '../source.js';

/** The sources of the laws of the Emirates' two financial free zones. */
export const AE_ZONES_SOURCES = {
  AE1: {
    title: 'DIFC: first days of the Data Protection Law of 2020 and of its regulations, and the amendment of 2022',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.dataguidance.com/opinion/difc-look-amendments-data-protection-law'],
  },
  AE2: {
    title: 'DIFC: Law No 1 of 2025, as adopted',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://hadefpartners.com/news-insights/insights/an-analysis-of-adopted-amendments-to-the-difc-data-protection-law',
      'https://www.kennedyslaw.com/en/thought-leadership/article/2025/the-dubai-international-financial-centre-amends-the-data-protection-law',
    ],
  },
  AE3: {
    title: 'DIFC: the Commissioner on notification, renewal, fees and the yearly assessment',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://survey.alchemer.com/s3/5984955/DP-Assessment-Tool-Notification-to-the-DIFC-Commissioner-of-Data-Protection-Article-14',
      'https://www.difc.ae/business/operating/data-protection/notifications/',
      'https://www.difc.ae/business/operating/data-protection/forms-fees/',
      'https://www.difc.ae/business/operating/data-protection/faqs-glossary/',
    ],
  },
  AE4: {
    title: 'DIFC: the Commissioner on data protection officers, and on the rights of individuals',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.surveygizmo.com/s3/5699999/Data-Protection-Law',
      'https://survey.alchemer.com/s3/6604549/Individuals-Data-Protection-Rights-Response-Assessment',
    ],
  },
  AE5: {
    title: 'DIFC: notice of breaches (Baker McKenzie handbook, December 2024)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook'],
  },
  AE6: {
    title: 'DIFC: the regulations of September 2023, and their enforcement since 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://whitelabelconsultancy.com/difc-regulation-10-explained-certification-scope-and-compliance/'],
  },
  AE7: {
    title: 'DIFC: lawful bases, terms and transfers of the Data Protection Law',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.dlapiperdataprotection.com/index.html?t=collection-and-processing&c=AE2',
      'https://www.dlapiperdataprotection.com/index.html?t=transfer&c=AE2',
      'https://privacy.ind.in/difc/schedule1.htm',
    ],
  },
  AE8: {
    title: 'ADGM: first days of the Data Protection Regulations 2021',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.dataguidance.com/notes/abu-dhabi-global-market-data-protection-overview',
      'https://www.mondaq.com/Article/1042816',
    ],
  },
  AE9: {
    title: 'ADGM: Data Protection Regulations 2021, Parts III and V, and contents',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://adgmen.thomsonreuters.com/entiresection/23382',
      'https://adgmen.thomsonreuters.com/entiresection/23384',
      'https://vdocuments.us/data-protection-regulations-2021-20210216-6-2-these-regulations-do-not.html',
    ],
  },
  AE10: {
    title: 'ADGM: registration and fee, and lawful bases',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://dlapiperdataprotection.com/?c=AE4&t=registration',
      'https://www.dlapiperdataprotection.com/index.html?t=collection-and-processing&c=AE4',
    ],
  },
  AE11: {
    title: 'ADGM: notice of breaches (the Regulations in the form of the Office, and in brief)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://databreach.questionpro.com',
      'https://www.pinsentmasons.com/en-gb/out-law/news/adgm-enacts-new-data-protection-laws',
    ],
  },
  AE12: {
    title: 'ADGM: amendments of 2022 and 2023',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://adgmen.thomsonreuters.com', 'https://compliance.waystone.com'],
  },
} as const satisfies Record<string, Source>;
