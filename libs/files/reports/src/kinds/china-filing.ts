import { CHINA_FILING_SECTIONS, CHINA_FILING_WORDS, chinaFiling, isFiledInChina, noFilingGap } from '#disclosures';
import { kind, type ReportKind } from '../model/kind.js';
import { byTransfer } from '../shared/by-transfer.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { DOCUMENT_FORMATS } from './formats.js';

/** The sheets for the filing of standard contracts with the cyberspace administration of a province of China. */
export const chinaFilingKind: ReportKind = kind<LayoutTemplate>({
  code: 'CN_CONTRACT_FILING',
  title: 'Filing of the standard contract of China (SC Measures 7)',
  about: 'What is filed with the authority of the province about a standard contract for export from China.',
  source:
    'Measures for the Standard Contract (Order 13), Art 5, 7 and 8, and appendix 1 of the contract; not the screens of the filing system',
  law: 'CN',
  templates: [
    {
      id: 'CN_CONTRACT_FILING',
      version: '1',
      isVerified: false,
      sections: layoutOf(CHINA_FILING_SECTIONS),
    },
  ],
  formats: DOCUMENT_FORMATS,
  languages: ['zh-Hans', 'en'],
  needs: [],
  narrowedBy: ['TRANSFERS'],
  make(context) {
    const document = { ...context, say: context.saying(CHINA_FILING_WORDS) };
    return byTransfer(context, {
      isMeant: (transfer) => isFiledInChina(transfer, context.snapshot.on),
      make: (transfer) => chinaFiling(document, transfer),
      none: noFilingGap(),
    });
  },
});
