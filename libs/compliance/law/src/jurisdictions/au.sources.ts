import type { Source } from '../source.js';

/** The sources of Australia's law. */
export const AU_SOURCES = {
  AU1: {
    title: 'Privacy Act 1988 as compiled on 4 June 2026, read in summaries of September 2026 and in quotations',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.legislation.gov.au/C2004A03712/latest/text'],
  },
  AU2: {
    title: 'Text of APP 5',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://zoelaw.ai/legislation/privacy-act-1988/sections/5'],
  },
  AU3: {
    title: 'Text of ss 26WH and 26WK',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://zoelaw.ai/legislation/privacy-act-1988/sections/26WH',
      'https://zoelaw.ai/legislation/privacy-act-1988/sections/26WK',
    ],
  },
  AU4: {
    title: 'Text of s 26WL, Australian Taxation Office',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.ato.gov.au/law/view/document?LocID=%2522PAC%252F19880119%252F26WL%2522'],
  },
  AU5: {
    title: 'Privacy and Other Legislation Amendment Act 2024, with the commencement of its parts',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://dcpartners.solutions/learning-centre/privacy-and-other-legislation-amendment-act-2024-cth'],
  },
  AU6: {
    title: 'APP 1.7 to 1.9: automated decisions in the privacy policy since 10 December 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://jws.com.au/what-we-think/oaic-consultation-to-develop-guidance-for-automated-decision-making-transparency-requirements',
      'https://www.allens.com.au/insights-news/insights/2026/06/automated-decision-making-transparency-what-app-entities-need-to-know-about-the-app-1-amendments/',
      'https://www.minterellison.com/articles/oaic-seeks-feedback-on-automated-decision-making',
    ],
  },
  AU7: {
    title: 'Commissioner: APP guidelines, chapter 8, version 1.2, older than the Act of 2024',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.oaic.gov.au/agencies-and-organisations/app-guidelines/chapter-8-app-8-cross-border-disclosure-of-personal-information',
    ],
  },
  AU8: {
    title: 'Transfers from Australia: nothing prescribed under APP 8.3, as far as was found in 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://bifrostindex.ai/guides/australia/international-data-transfers',
      'https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/asia-pacific/australia/topics/international-data-transfer',
    ],
  },
  AU9: {
    title: 'Commissioner: text of the Australian Privacy Principles, in force since 12 March 2014',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.oaic.gov.au/privacy/australian-privacy-principles/read-the-australian-privacy-principles'],
  },
  AU10: {
    title: 'Consultants on the time and the charges of access, APP 12',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://privacy108.com.au/insights/responding-to-access-requests/'],
  },
  AU11: {
    title: 'Commissioner: Australian Government Agencies Privacy Code, its officers and its register of assessments',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.oaic.gov.au/privacy-law/australian-government-agencies-privacy-code/',
      'https://www.oaic.gov.au/privacy/privacy-assessments-and-decisions/privacy-assessments/privacy-impact-assessment-register-assessment-program',
      'https://www.oaic.gov.au/about-us/our-corporate-information/operational-information/oaic-privacy-champion,-chief-privacy-officer,-and-privacy-officer-roles',
    ],
  },
  AU12: {
    title: 'Small businesses that report under the law on money laundering, since 1 July 2026',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.oaic.gov.au/privacy/privacy-guidance-for-organisations-and-government-agencies/organisations/privacy-guidance-for-reporting-entities-under-the-anti-money-laundering-and-counter-terrorism-financing-act',
      'https://hwlebsworth.com.au/small-businesses-big-change-privacy-obligations-under-tranche-2-of-the-aml-ctf-reforms',
      'https://amlexperts.com.au/aml-ctf-amendment-act-2024-privacy-act-1988-applies-to-tranche-2-entities/',
    ],
  },
  AU13: {
    title: 'Statutory tort for serious invasions of privacy, since 10 June 2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      "https://www.twobirds.com/en/insights/2025/australia/4-things-to-know-about-australia's-new-statutory-tort-of-privacy",
    ],
  },
  AU14: {
    title: 'Privacy Regulations 2025: opening; made on 13 November 2025, in force since 1 April 2026',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://casechat.au/cases/au/privacy-regulations-2025-cth'],
  },
  AU15: {
    title: "Children's Online Privacy Code: exposure draft of 31 March 2026",
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.gtlaw.com.au/insights/exposure-draft-of-childrens-online-privacy-code-released',
      'https://www.corrs.com.au/insights/oaics-childrens-online-privacy-exposure-draft-from-consultation-to-code',
    ],
  },
  AU16: {
    title: 'Officers of federal agencies, in comparison',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://kaleidoscopeconsultants.eu/countries/australia/'],
  },
} as const satisfies Record<string, Source>;
