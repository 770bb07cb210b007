import type { Source } from '../source.js';

/** The sources of Taiwan's law. */
export const TW_SOURCES = {
  TW1: {
    title:
      'Personal Data Protection Act (I0050021), Chinese and English text of 31 May 2023, with its history and the orders on its start',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://law.moj.gov.tw/LawClass/LawHistory.aspx?pcode=I0050021',
      'https://github.com/kong0107/mojLawSplitJSON',
    ],
  },
  TW2: {
    title: 'Enforcement Rules of the Act (I0050022), Chinese and English text of 2 March 2016, with their history',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://github.com/kong0107/mojLawSplitJSON'],
  },
  TW3: {
    title: 'Articles 13, 41 and 47 of the text of 2023, Taiwan Stock Exchange',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://twse-regulation.twse.com.tw/ENG/EN/law/DOC01.aspx?FLCODE=FL010627&FLNO=13',
      'https://twse-regulation.twse.com.tw/ENG/EN/law/DAT07.aspx?TY=L&FLCODE=FL010627&FLNO=21&LSID=FL010627&LDATE=20230531',
    ],
  },
  TW4: {
    title: 'Orders on transfers to mainland China: communications in 2012, employment services in 2023',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://mx3.leeandli.com/EN/NewslettersDetail/6783.htm',
      'https://dti.eui.eu/database/page/149',
      'https://www.leetsai.com/personal-data-protection/restrictions-on-transmission-of-personal-data-to-the-mainland-china-by-human-resources-recruitment-industry-as-announced-by-the-taiwan-ministry-of-labor',
    ],
  },
  TW5: {
    title: 'Amendment promulgated on 11 November 2025: its content, its start left open, the drafts of January 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://m.chinaleaven.com/EN/NewslettersDetail/7532.htm',
      'https://insightplus.bakermckenzie.com/bm/data-technology/taiwan-amendment-to-personal-data-protection-act',
      'https://twse-regulation.twse.com.tw/ENG/EN/law/DAT0202.aspx?FLCODE=FL010627&LCC=2&LCNOS=++51+++',
      'https://udn.com/news/story/7314/9300353',
    ],
  },
  TW6: {
    title: 'Amendment of 31 May 2023: fines',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://winklerpartners.com/2403pdpa-update/'],
  },
  TW7: {
    title: 'Preparatory Office of the Personal Data Protection Commission: its competence, Articles 11, 12 and 19',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.pdpc.gov.tw/en/CP/162',
      'https://www.pdpc.gov.tw/en/News_Content/169/741/',
      'https://www.pdpc.gov.tw/en/News_Content/169/742/',
      'https://www.pdpc.gov.tw/en/News_Content/169/736',
    ],
  },
  TW8: {
    title: 'Rules of sectors on breaches: 72 hours, finance and digital economy',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://mx3.leeandli.com/EN/NewslettersDetail/6757.htm'],
  },
  TW9: {
    title: 'List of specific purposes and categories of personal data, 1 October 2012',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.laws.taipei.gov.tw/Law/LawSearch/LawReason/FL010631',
      'https://legis-pedia.com/article/government-fundamental-rights/633',
    ],
  },
  TW10: {
    title: 'Transfers from Taiwan: no list, no filing; rules of sectors',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.dlapiperdataprotection.com/index.html?t=transfer&c=TW',
      'https://english.mol.gov.tw/21139/21192/51034/',
    ],
  },
} as const satisfies Record<string, Source>;
