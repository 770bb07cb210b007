import type { Source } from '../source.js';

/** The sources of Hong Kong's law. */
export const HK_SOURCES = {
  HK1: {
    title: 'Personal Data (Privacy) Ordinance, sections of older consolidations: 19, 23, 26 to 28, 33, 50',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'http://www.hklii.org/hk/legis/en/ord/486/s19.html',
      'http://www.hklii.org/hk/legis/en/ord/486/s23.html',
      'http://www.hklii.org/hk/legis/en/ord/486/s27.html',
      'http://www.hklii.org/hk/legis/en/ord/486/s33.html',
      'http://www.pcpd.org.hk/english/ordinance/section_34.html',
    ],
  },
  HK2: {
    title: 'Commissioner: electronic book of the Ordinance, with the principles',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-57.html',
      'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-74.html',
      'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-78.html',
      'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-96.html',
      'https://www.pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-124.html',
      'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-134.html',
    ],
  },
  HK3: {
    title:
      'Personal Data (Privacy) Ordinance, Parts 5, 6 and 6A in the text of 1 December 2021; s 33 not yet in operation',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://github.com/finnerrrrr/Tiktok-Techjam-Geo-Compliance-Classifier-WalaWalaOokOok-'],
  },
  HK4: {
    title: 'Model clauses of 12 May 2022; the Ordinance of 1996, and its s 33, which is not in force',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://mayerbrown.com/zh-hans/insights/publications/2022/06/hong-kongs-2022-guidance-on-cross-border-data-transfers-implications-for-data-users-and-processors',
      'https://www.dlapiperdataprotection.com/index.html?t=law&c=HK',
    ],
  },
  HK5: {
    title: 'Standard contract of the Greater Bay Area',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.reedsmith.com/en/perspectives/2023/12/china-streamlines-cross-border-data-transfers-between-mainland',
      'https://www.mondaq.com:443/hongkong/data-protection/1403610/greater-bay-standard-contract-facilitates-personal-data-transfers-between-nine-guangdong-cities-and-hong-kong',
      'https://technologyquotient.freshfields.com/post/102iw72/new-mechanism-for-facilitating-cross-border-transfers-of-personal-data-between-ma',
      'https://digitalpolicy.gov.hk/en/our_work/digital_infrastructure/mainland/cross-boundary_data_flow',
    ],
  },
  HK6: {
    title: 'Commissioner: amendments of 2021 on doxxing',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.pcpd.org.hk/english/data_privacy_law/amendments_2021/amendment_2021.html'],
  },
  HK7: {
    title: 'No registration and no officer',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.dlapiperdataprotection.com/index.html?t=registration&c=HK'],
  },
  HK8: {
    title: 'Duties towards data processors since 1 October 2012',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'http://www.mondaq.com/hongkong/x/198680/Data+Protection+Privacy/A+Data+Users+New+Obligations+Data+Privacy+Law+That+Has+Teeth+And+Can+Bite+Part+2',
    ],
  },
  HK9: {
    title: 'Commissioner: statements on collection and on privacy policy; code on identity cards',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.scribd.com/document/727347042/GN-picspps-e',
      'https://pcpd.org.hk/english/data_privacy_law/code_of_practices/code_data_4.html',
    ],
  },
  HK10: {
    title: 'Plan of 2026 to make the notice of breaches a duty; the notice is voluntary, by guidance of June 2023',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.imtr.net/article/hong-kong-plans-to-revive-privacy-law-requiring-firms-to-report-data-breaches-beed',
    ],
  },
} as const satisfies Record<string, Source>;
