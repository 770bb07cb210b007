const LAWS = 'https://github.com/LawRefBook/Laws';
const CAC = 'https://www.cac.gov.cn/';

/** The sources of the law of China, by their tags. */
export const CN_SOURCES = {
  CN1: {
    title: 'China: Personal Information Protection Law, Chinese text',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [LAWS, 'https://personalinformationprotectionlaw.com'],
  },
  CN2: { title: 'China: Data Security Law, Chinese text', grade: 'COPY', readOn: '2026-11-29', addresses: [LAWS] },
  CN3: {
    title: 'China: Network Data Security Management Regulations (Order 790), Chinese text',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [LAWS],
  },
  CN4: {
    title: 'China: Regulations on the Protection of Minors in Cyberspace (Order 766), Chinese text',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [LAWS],
  },
  CN5: {
    title: 'China: Cybersecurity Law as amended on 28 October 2025, and its text of 2016',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm', LAWS],
  },
  CN6: {
    title: 'China: Provisions on Promoting and Regulating Cross-Border Data Flows (Order 16)',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm'],
  },
  CN7: {
    title:
      'China: Measures for the Standard Contract (Order 13) with the contract, and the filing guide of 22 March 2024',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [CAC],
  },
  CN8: {
    title: 'China: filing guide for the security assessment, third edition, 27 June 2025',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [CAC],
  },
  CN9: {
    title: 'China: Measures for the Certification of the Export of Personal Information (Order 20)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://digitalpolicyalert.org/event/34594',
      'https://hunton.sitepilot11.firmseek.com/privacy-and-information-security-law/personal-information-protection-certification-one-data-export-mechanism-in-china',
    ],
  },
  CN10: {
    title: 'China: amendment of the Cybersecurity Law, in force on 1 January 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://digitalpolicyalert.org/event/34818',
      'https://geopolitechs.org/p/after-ten-years-china-amended-its',
    ],
  },
  CN11: {
    title: 'China: Measures for the Administration of National Cybersecurity Incident Reporting',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://qdubb.cn/html/2025/yunlingyaowen_0916/141638.html',
      'https://www.hunton.com/privacy-and-cybersecurity-law-blog/china-issues-new-rules-for-cybersecurity-incident-reporting',
      'https://iclg.com/news/23071-china-cracks-down-on-cyber-breaches-with-new-reporting-obligations',
    ],
  },
  CN12: {
    title:
      'China: first days of the Personal Information Protection Law, the Regulations of 2025, the Provisions of 2024 and the Audit Measures',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.kwm.com/cn/en/insights/latest-thinking/china-Issues-new-rules-on-personal-Information-compliance-audit.html',
      'https://www.fangdalaw.com/articles/china-promulgated-the-provisions-on-promoting-and-standardizing-cross-border-data-flows',
    ],
  },
  CN13: {
    title: 'China: notice of 18 July 2025 on the person in charge of personal information protection',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.163.com/dy/article/K4PF5J6B05129QAF.html',
      'https://techinsights.linklaters.com/post/102ku2q/chinas-dpo-reporting-obligation-goes-live-immediately',
    ],
  },
  CN14: {
    title: 'China: Measures for Personal Information Protection Compliance Audits (Order 18)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.gaopenglaw.com/content/details11_4852.html',
      'https://www.datenschutz-notizen.de/china-issues-measures-on-personal-information-compliance-audits-0156239/',
    ],
  },
  CN15: {
    title: 'China: announcement of 29 December 2025 on audits of the processing of minors’ personal information',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.rplawyers.com/?p=7047',
      'https://www.arnoldporter.com/en/perspectives/advisories/2026/01/china-audits-of-the-processing-of-minors-personal-information',
      'https://www.china-briefing.com/news/minors-personal-information-protection-audit-due-january-31',
    ],
  },
  CN16: {
    title: 'China: filing of the application of facial recognition (Order 19)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.hainanjubao.cn/xinwen/show-3246.html',
      'https://www.china-briefing.com/news/using-facial-recognition-in-china-new-guide-on-filing-with-local-cac/',
    ],
  },
  CN17: {
    title: 'China: Measures for the Risk Assessment of Network Data Security (Order 24), as law firms describe them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://cms.law/en/chn/legal-updates/china-releases-measures-for-network-data-security-risk-assessment',
      'https://www.geopolitechs.org/p/china-eases-compliance-burdens-in',
    ],
  },
  CN18: {
    title:
      'China: measures on simplified protection for small handlers (Order 25), known by their title and day, and their draft',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.cac.gov.cn/2026-07/24/c_1786638889443160.htm',
      'https://www.linklaters.com/insights/blogs/digilinks/2026/april/china-simplified-data-protection-regime-proposed-for-small-businesses',
    ],
  },
  CN19: {
    title: 'China: the standard contract of the Greater Bay Area, mainland and Hong Kong',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.reedsmith.com/en/perspectives/2023/12/china-streamlines-cross-border-data-transfers-between-mainland',
      'https://technologyquotient.freshfields.com/post/102iw72/new-mechanism-for-facilitating-cross-border-transfers-of-personal-data-between-ma',
    ],
  },
  CN20: {
    title: 'China: questions and answers of the CAC on data export, of 30 January and July 2026',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.jswx.gov.cn/shuju/zixun/202607/t20260724_1346737.shtml'],
  },
  CN21: {
    title: 'China: an assessment report is kept for three years',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.alessandrodelninno.it/notizie-singola.php?L=en&id=1495'],
  },
  CN22: {
    title: 'China: Measures for the Security Assessment of Data Exports (Order 11), Art. 4, and its first day',
    grade: 'ACCOUNT',
    readOn: '2026-12-03',
    addresses: [
      'https://epaper.bbtnews.com.cn/site1/bjsb/html/2022-07/08/content_477083.htm?div=-1',
      'https://dlscs.com.cn/newsinfo/6256058.html',
      'https://www.solidot.org/story?sid=72072',
    ],
  },
  CN23: {
    title: 'China: Advertising Law, Art. 43, Chinese text',
    grade: 'COPY',
    readOn: '2026-12-03',
    addresses: ['http://www.etogether.net/htm/policy/20181207/6651_9.html'],
  },
} as const;
