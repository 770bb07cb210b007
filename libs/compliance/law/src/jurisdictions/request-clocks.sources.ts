import type { Source } from '../source.js';

/** The sources of the time limits of requests under laws whose other entries rest on other sources. */
export const REQUEST_CLOCK_SOURCES = {
  RC1: {
    title: 'Switzerland: time of answers to requests for access, in the ordinance of 1993 and in the act of 2020',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://lawbrary.ch/law/art/VDSG-v2012.10-en-art-1/print/',
      'https://prighter.com/resources/laws/swiss-fadp/fadp/chapters/chapter-4',
    ],
  },
  RC2: {
    title: 'Brazil: LGPD, Art. 19',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://lgpd-brazil.info/chapter_03/article_19',
      'https://modeloinicial.com.br/lei/LGPD/lei-geral-protecao-dados-pessoais/art-19',
    ],
  },
  RC3: {
    title: 'Thailand: PDPA, s30',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://library.siam-legal.com/thai-law/personal-data-protection-act-rights-of-the-data-subject-sections-30-42',
    ],
  },
  RC4: {
    title: 'Malaysia: PDPA 2010, ss 31 and 35',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://mylaw.my/legislation/act-2010-709/section-31',
      'https://www.lawyerment.com/library/legislation/acts/2010/709/part/II/page-4.htm',
    ],
  },
  RC5: {
    title: 'Saudi Arabia: implementing regulation of the PDPL, Art 3, and its first day',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://ksapdpl.com/pdpl-implementing-regulation-article-3-general-provisions-of-data-subject-rights',
      'https://akingump.com/en/insights/alerts/kingdom-of-saudi-arabias-new-personal-data-protection-law-and-implementing-regulations-key-obligations-responsibilities-and-rights',
    ],
  },
  RC6: {
    title: 'Indonesia: Law 27/2022, withdrawal of consent',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://mustikarajalaw.id/wp/?p=463'],
  },
  RC7: {
    title: 'Nigeria: NDPR 2019, 3.1',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://mitiget.com/the-rights-of-data-subjects-nigerian-data-protection-regulation-2019/blog/'],
  },
  RC8: {
    title: 'Colombia: Law 1581 of 2012, Art. 15',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://es.scribd.com/document/561169602/LEY-ESTATUTARIA-1581-DE-2012'],
  },
  RC9: {
    title: 'Argentina: Law 25.326, Art. 16',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://gustavotrimarchi.blogia.com/2012/102301.php'],
  },
  RC10: {
    title: 'Canada: PIPEDA, s. 8',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'http://lois-laws.justice.gc.ca/fra/lois/P-8.6/section-8-20030101.html',
      'https://proteuscyber.com/privacy-database/pipeda-8',
    ],
  },
  RC11: {
    title: 'California: Civil Code 1798.130(a)(2), and 11 CCR 7021 and 7026',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://advisori.com/cpra/%C2%A7-7021-timelines-for-responding-to-requests-to-delete-requests-to-correct-and-requests-to-know/',
      'http://www.compliancewiki.org/print-59.html',
      'https://regulations.justia.com/states/california/title-11/division-1/chapter-20/article-3/section-999-315/',
    ],
  },
} as const satisfies Record<string, Source>;
