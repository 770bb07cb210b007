import type { Source } from '../source.js';

/** The sources of the law of Israel. */
export const IL_SOURCES = {
  IL1: {
    title: 'Israel: Amendment 13 of the Protection of Privacy Law (Sefer HaHukim 3287), and the law with it',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://fs.knesset.gov.il/',
      'https://he.wikisource.org/',
      'https://tom-comp.com/en/2025/05/13/amendment-13-to-the-privacy-protection-law-a-significant-shift-in-data-protection-in-israel/',
      'https://herzoglaw.co.il/en/news-and-insights/amendment-no-13-to-the-israeli-privacy-protection-law',
    ],
  },
  IL2: {
    title: 'Israel: Protection of Privacy Law, 5741-1981, as it was before Amendment 13',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://www.nevo.co.il/'],
  },
  IL3: {
    title: 'Israel: Protection of Privacy (Data Security) Regulations, 5777-2017',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://informatica-juridica.com/regulations/privacy-protection-data-security-regulations-5777-2017-5-april-2017',
      'http://loc.gov/law/foreign-news/article/israel-online-privacy-protection-regulations-adopted/',
      'https://cybersafe.co.il/gdpr-israel',
      'https://www.gov.il/',
    ],
  },
  IL4: {
    title: 'Israel: Protection of Privacy (Transfer of Data to Databases Abroad) Regulations, 5761-2001',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://dlapiperdataprotection.com/?c=IL&t=transfer',
      'https://law.co.il/en/news/2022/01/04/ppa-eases-restrictions-cross-border-data-transfers',
      'https://herzoglaw.co.il/en/news-and-insights/clients-update-regulation-3-to-transfer-regulations',
      'https://www.afiklaw.com/articles/a465',
    ],
  },
  IL5: {
    title: 'Israel: regulations of 2023 on data from the European Economic Area, and their stages',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://eurocloud.org/news/article/israel-and-the-eu-data-protection-adequacy',
      'https://law.co.il/en/news/2023/05/08/new-privacy-regulations-regarding-personal-data-from-the-eea',
      'https://herzoglaw.co.il/en/news-and-insights/transfer-of-data-to-israel-from-the-european-economic-area',
      'https://lawflex.com/new-privacy-protection-regulations/',
    ],
  },
} as const satisfies Record<string, Source>;
