import type { Source } from '../source.js';

/** The sources of California's regulations of 2026, and of the amounts of the Act. */
export const US_CA_SOURCES = {
  US_CA1: {
    title: 'California: risk assessments of the regulations of 2026: for what, when again, how long they are kept',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.keglerbrown.com/publications/clarifying-ccpa-requirements-for-when-and-how-a-business-must-conduct-risk-assessments-2',
      'https://www.mondaq.com/unitedstates/privacy-protection/1692038/understanding-the-ccpas-new-risk-assessment-requirements-part-2',
      'https://www.littler.com/news-analysis/2-point-video/what-do-employers-need-know-about-risk-assessments-under-california',
      'https://www.coblentzlaw.com/news/ccpa-risk-assessment-requirements-what-businesses-need-to-do-now/',
      'https://digitalpolicyalert.org/event/33691-california-privacy-protection-agency-published-second-updated-draft-amendments-to-ccpa-regulations-including-proposed-risk-assessment-regulations',
    ],
  },
  US_CA2: {
    title: 'California: cybersecurity audits of the regulations of 2026, whose they are, and their three first days',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://digitalpolicyalert.org/event/33696-regulations-under-california-consumer-privacy-act-on-cybersecurity-audits-enter-into-force-with-grace-period',
      'https://digitalpolicyalert.org/event/33659-final-compliance-deadline-for-cybersecurity-audit-certifications-for-small-businesses-under-the-regulations-on-ccpa-updates-cybersecurity-audits-risk-assessments-automated-decisionmaking-technology-admt-and-insurance-companies-enters-into-force',
      'https://www.workplaceprivacyreport.com/page/2',
    ],
  },
  US_CA3: {
    title: 'California: automated decisions from 2027, and showing that an opt-out was processed from 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.mofo.com/resources/insights/251007-ccpa-regulations-on-cybersecurity-risk-assessments',
      'https://www.nelsonmullins.com/insights/alerts/fcc-download/all/show-me-that-you-ve-opted-me-out-new-ccpa-rules-require-businesses-to-prove-compliance',
    ],
  },
  US_CA4: {
    title: 'California: the amounts of the Act since 1 January 2025, adjusted every second year',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.clym.io/blog/ccpa-applicability-guide', 'https://portal.bizrisk.iij.jp/news/1373'],
  },
} as const satisfies Record<string, Source>;
