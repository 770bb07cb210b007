import type { Source } from '../source.js';

/** The sources of the law of Kenya. */
export const KE_SOURCES = {
  KE1: {
    title: 'Kenya: Data Protection Act, Cap. 411C, and its first day',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://new.kenyalaw.org/akn/ke/act/2019/24',
      'https://insights.afriwise.com/blog/the-data-protection-regulations-2021-key-points-to-note',
    ],
  },
  KE2: {
    title: 'Kenya: Data Protection (General) Regulations, L.N. 263/2021, and their start',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://new.kenyalaw.org/akn/ke/act/ln/2021/263',
      'https://aln.africa/insight/new-regulations-guiding-data-protection-in-kenya-come-into-force/',
    ],
  },
  KE3: {
    title: 'Kenya: Registration of Data Controllers and Data Processors Regulations, L.N. 265/2021',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://new.kenyalaw.org/akn/ke/act/ln/2021/265/eng@2022-12-31',
      'https://mmsadvocates.co.ke/registration-of-data-controllers-and-data-processors-in-kenya-minimum-thresholds/',
      'https://bowmanslaw.com/insights/kenya-stay-compliant-by-renewing-your-data-protection-registration-certificate/',
      'https://koassociates.co.ke/insight/3-registration-of-data-controllers-and-processors-with-the-odpc',
    ],
  },
  KE5: {
    title:
      'The states that have ratified the Malabo Convention: thirteen in 2022, the fifteenth on 9 May 2023, sixteen in 2025',
    grade: 'ACCOUNT',
    readOn: '2026-12-03',
    addresses: [
      'https://ciberobs.com/2022/07/25/africa-data-protection-appelle-les-etats-africains-a-harmoniser-le-cadre-juridique-de-la-protection-des-donnees/',
      'https://dig.watch/resource/african-union-convention-on-cyber-security-and-personal-data-protection-african-union',
      'https://wearetech.africa/en/fils-uk/news/public-management/niger-ratifies-the-au-convention-on-cybersecurity-and-personal-data-protection',
      'https://powerlaw.africa/2023/05/19/malabo-convention-to-come-into-force',
      'https://en.wikipedia.org/wiki/Malabo_Convention',
    ],
  },
  KE4: {
    title: 'Kenya: transfers, and the draft guidance of April 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://datagovernance.africa/cross-border-data-transfers/',
      'https://digitalpolicyalert.org/event/39304-office-of-the-data-protection-commissioner-opened-consultation-on-draft-guidance-on-cross-border-data-transfer',
    ],
  },
} as const satisfies Record<string, Source>;
