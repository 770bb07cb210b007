import type { Source } from '../source.js';

/** The sources of Vietnam's law. */
export const VN_SOURCES = {
  VN1: {
    title: 'Law on Personal Data Protection 91/2025/QH15, Vietnamese text (gazette 971+972 of 24 July 2025)',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://github.com/ldphuong-vn/vn-cyber-compliance',
      'https://github.com/Khaidzvippro/2A202600231_NguyenTuanKhai_Day07',
    ],
  },
  VN2: {
    title: 'Decree 356/2025/ND-CP with its forms, Vietnamese text with notes on Resolution 22/2026',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://github.com/ldphuong-vn/vn-cyber-compliance'],
  },
  VN3: {
    title: 'Law 91/2025 and Decree 356/2025: first days, end of Decree 13, time limits of requests',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.frasersvn.com'],
  },
  VN4: {
    title: 'Resolution 22/2026/NQ-CP on procedures of the Ministry of Public Security, Vietnamese text',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://github.com/ldphuong-vn/vn-cyber-compliance'],
  },
  VN5: {
    title: 'Decree 330/2026/ND-CP: table of fines',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://github.com/ldphuong-vn/vn-cyber-compliance'],
  },
  VN6: {
    title: 'Notes on services that process personal data, and on cyber security next to it, September 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://github.com/ldphuong-vn/vn-cyber-compliance', 'https://vietanlaw.com'],
  },
  VN7: {
    title: 'Decree 356/2025 in brief',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.rajahtannasia.com/?p=184709'],
  },
  VN8: {
    title:
      'Decree 13/2023/ND-CP: contents of both dossiers (Arts. 24, 25), receiver and first day, in accounts of them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://cdlaf.vn/en/personal-data-processing-impact-assessment',
      'https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/vietnam-dossier-on-assessment-of-impact-of-outbound-transfer-of-personal-data-142215.html',
      'https://stp.thuathienhue.gov.vn/?cn=184&gd=12&tc=8483',
      'https://luatvietan.vn/tu-van-danh-gia-tac-dong-xu-ly-du-lieu-ca-nhan.html',
    ],
  },
  VN9: {
    title: 'Decree 13/2023/ND-CP, Art. 23: who tells whom of a violation, within what time, in accounts of it',
    grade: 'ACCOUNT',
    readOn: '2026-12-02',
    addresses: [
      'https://legalcentrix.com/media/view/185685',
      'https://cyberitsec.com/solutions/data-application/personal-data-protection',
    ],
  },
} as const satisfies Record<string, Source>;
