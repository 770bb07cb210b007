import type { Source } from '../source.js';

/** The sources of New Zealand's law. */
export const NZ_SOURCES = {
  NZ1: {
    title: 'Privacy Act 2020 as made, opening sections',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://informatica-juridica.com/ley/privacy-act-2000-act-no-31-2020-of-30-june-2020'],
  },
  NZ2: {
    title: 'Commissioner: information privacy principle 12, with summaries of the other principles',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://privacy.org.nz/privacy-act-2020/privacy-principles/12'],
  },
  NZ3: {
    title: 'Commissioner: model contract clauses for disclosure abroad',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://privacy.org.nz/responsibilities/your-obligations/disclosing-personal-information-outside-new-zealand/model-clause-agreement-builder',
      'https://privacy.org.nz/blog/how-to-be-a-model-citizen-with-our-model-contract-with-faqs',
    ],
  },
  NZ4: {
    title: 'Privacy Act 2020 in plain words next to its text: ss 48, 65, 66, 115, 117, 133, 212, 213',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://plainlanguagelaw.ackama.com/acts/LMS23193/LMS151131.html',
      'https://plainlanguagelaw.ackama.com/acts/LMS23193/LMS23387.html',
      'https://plainlanguagelaw.ackama.com/acts/LMS23193/LMS23416.html',
      'https://plainlanguagelaw.ackama.com/acts/LMS23193/LMS23504.html',
      'https://plainlanguagelaw.ackama.com/acts/LMS23193/LMS23507.html',
      'https://plainlanguagelaw.ackama.com/acts/LMS23193/LMS23701.html',
    ],
  },
  NZ5: {
    title: 'Privacy Amendment Act 2025 and principle 3A',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://iapp.org/news/a/nz-privacy-amendment-act-broadens-privacy-notification-obligation-to-meet-global-practice',
      'https://ourtake.bakerbotts.com/post/102l6ou/new-zealand-adds-new-information-privacy-principle',
      'https://www.obrienlegal.co.nz/post/ipp3a-the-exceptions-and-what-they-mean-for-your-business',
      'https://duncancotterill.com/insights/privacy-update-overview-of-the-notification-requirements-created-by-new-information-privacy-principle-3a',
    ],
  },
  NZ6: {
    title: 'Biometric Processing Privacy Code 2025',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.privacy.org.nz/privacy-principles/codes-of-practice/biometric-processing-privacy-code',
      'https://www.russellmcveagh.com/insights-news/new-biometrics-code-to-come-into-effect-in-november-2025',
    ],
  },
  NZ7: {
    title: 'Commissioner on the 72 hours that are expected',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://privacy.org.nz/publications/statements-media-releases/how-long-is-72-hours'],
  },
  NZ8: {
    title: 'Notifiable breaches: ss 112 and 113 in quotations, and the fine',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://dlapiperdataprotection.com/?c=NZ&t=breach-notification',
      'https://www.heskethhenry.co.nz/insights-opinion/privacy-act-2020-new-obligations-to-report-privacy-breaches/',
      'http://www.peteraclarke.com.au/2020/10/21/new-zealand-privacy-commissioner-launches-a-privacy-breach-reporting-tool/',
      'https://www.bankinfosecurity.asia/new-zealands-refreshed-privacy-act-takes-effect-a-15480',
    ],
  },
  NZ9: {
    title: 'Disclosure abroad and agents under the Act of 2020',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/asia-pacific/new-zealand/topics/international-data-transfer',
      'https://www.minterellison.co.nz/our-view/are-you-thinking-about-privacy',
    ],
  },
} as const satisfies Record<string, Source>;
