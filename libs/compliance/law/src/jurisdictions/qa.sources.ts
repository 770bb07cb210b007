import type { Source } from '../source.js';

/** The sources of Qatar's law. */
export const QA_SOURCES = {
  QA1: {
    title: 'Law No. (13) of 2016 on Protecting Personal Data Privacy, English text of the Ministry of Justice',
    grade: 'OFFICIAL_TRANSLATION',
    readOn: '2026-11-29',
    addresses: ['https://www.almeezan.qa/EnglishLaws//132016.pdf'],
  },
  QA2: {
    title: 'Law 13 of 2016: the gazette, and the time to comply',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.mondaq.com/data-protection/718116/qatar39s-data-privacy-law-no-further-council-of-ministers-extensions-for-compliance',
      'https://www.mondaq.com/data-protection/664862/',
      'https://www.dataguidance.com/notes/qatar-data-protection-overview',
      'https://www.dlapiperdataprotection.com/index.html?t=law&c=QA',
    ],
  },
  QA3: {
    title: 'Guidelines under Law 13 of 2016, as secondary sources describe them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://leglobal.org/2021/04/30/qatar-government-issues-new-regulatory-guidelines-applicable-to-the-personal-data-protection-law/',
      'https://www.natlawreview.com/article/qatar-data-protection-guidelines-update',
      'https://securiti.ai/qatar-personal-data-protection-law/',
    ],
  },
  QA4: {
    title: 'National Cyber Security Agency: privacy hub',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://assurance.ncsa.gov.qa/en/privacy/hub'],
  },
  QA6: {
    title: 'Amiri decision of 2021 that founds the National Cyber Security Agency, as the press reports the gazette',
    grade: 'ACCOUNT',
    readOn: '2026-12-03',
    addresses: [
      'https://al-liwaa.com/?p=52518',
      'https://bhashim.com/dohaglobe/qatar-to-establish-national-agency-for-cybersecurity',
    ],
  },
  QA5: {
    title: 'Data protection in the Qatar Financial Centre',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.dataguidance.com/opinion/qatar-overview-developments-qfc-data-protection',
      'https://qfcra-en.thomsonreuters.com/entiresection/13239',
      'https://www.qfc.qa/en/operating-with-qfc/data-protection/data-protection-for-data-controllers-and-data-processors',
    ],
  },
} as const satisfies Record<string, Source>;
