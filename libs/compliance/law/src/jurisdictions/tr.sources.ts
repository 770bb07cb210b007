/** The sources of the law of Turkey, by their tags. */
export const TR_SOURCES = {
  TR1: {
    title: 'Turkey: Law No. 6698 on the Protection of Personal Data, consolidated text',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.mevzuat.gov.tr/'],
  },
  TR2: {
    title: 'Turkey: Law No. 6563 on electronic commerce, text',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.mevzuat.gov.tr/'],
  },
  TR3: {
    title: 'Turkey: Law No. 7499, its changes of Arts 6, 9 and 18, and the time to adjust',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://zorer.av.tr/en/gorusler/kvkk-7499-degisikligi-yurt-disi-veri-aktarimi',
      'https://www.recordinglaw.com/world-laws/world-data-privacy-laws/turkey-data-privacy-laws/',
    ],
  },
  TR4: {
    title: 'Turkey: By-Law on transfers of personal data abroad, Arts 4, 6, 8 and 14',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://prighter.com/resources/laws/turkish-kvkk/by-laws/the-procedures-and-principles-for-the-transfer-of-personal-data-abroad/articles/article-14',
      'https://prighter.com/resources/laws/turkish-kvkk/by-laws/the-procedures-and-principles-for-the-transfer-of-personal-data-abroad/chapters/chapter-1',
    ],
  },
  TR5: {
    title: 'Turkey: By-Law on the Data Controllers’ Registry, Art 5',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://prighter.com/resources/laws/turkish-kvkk/by-laws/data-controllers-registry/articles/article-5',
    ],
  },
  TR6: {
    title:
      'Turkey: the By-Law on the Data Controllers’ Registry in force, and its definition of the inventory (summaries)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://github.com/devrim-1283/kvkk-wiki'],
  },
  TR7: {
    title: 'Turkey: the changes of 28 April 2019 to the by-laws',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.morogluarseven.com/tr/news-and-publications/kisisel-verileri-koruma-mevzuatinda-yapilan-guncel-degisikler/',
    ],
  },
  TR8: {
    title: 'Turkey: who is exempt from registration, since 18 August 2018 and 25 July 2023',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.mondaq.com/turkey/data-protection/1350446/the-exception-criteria-for-registration-obligation-with-the-data-controllers39-registry-has-been-changed-by-the-decision-of-the-personal-data-protection-board',
    ],
  },
  TR9: {
    title: 'Turkey: the exemption of small controllers that process special categories, since 1 October 2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.haberport.com/gundem/kvkk-dan-verbis-muafiyeti-kucuk-olcekli-veri-sorumlulari-icin-yeni-kriterler-273209h',
    ],
  },
  TR10: {
    title: 'Turkey: notes of 2026 on VERBIS, with Decision 2025/2393 and the announcements of the Authority',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.kvkk.gov.tr/Icerik/8577', 'https://virconlegal.com/?p=10986'],
  },
  TR11: {
    title: 'Turkey: controllers abroad, their representative and VERBIS',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://data-registrar.com/faq',
      'https://gun.av.tr/insights/articles/data-controllers-registry-verbis-2',
    ],
  },
  TR12: {
    title: 'Turkey: guideline of 2 January 2025 on transfers abroad, as law firms describe it',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.mondaq.com/turkey/data-protection/1568136/guidelines-on-the-crossborder-transfer-of-personal-data-published',
      'https://srp-legal.com/2025/01/13/guidelines-for-international-transfer-of-personal-data-is-published',
    ],
  },
  TR13: {
    title: 'Turkey: the standard contracts, what to mind when they are signed and notified',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://ksthukuk.com/news-and-insights/detail/397/standart-sozlesmelerde-dikkat-edilmesi-gereken-hususlar',
    ],
  },
  TR14: {
    title: 'Turkey: the standard contracts, the duty to inform, breaches, and erasure (summaries of May 2026)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://github.com/devrim-1283/kvkk-wiki'],
  },
  TR15: {
    title: 'Turkey: contracts with processors, as the Authority’s guide to data security expects them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://universalhukuk.com/turk-hukukunda-kisisel-veri-isleme-sozlesmesi'],
  },
} as const;
