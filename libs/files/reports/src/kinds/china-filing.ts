import { CHINA_FILING_SECTIONS, CHINA_FILING_WORDS, chinaFiling, isFiledInChina, noFilingGap } from '#disclosures';
import { kind, type ReportKind } from '../model/kind.js';
import { byTransfer } from '../shared/by-transfer.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { DOCUMENT_FORMATS } from './formats.js';

/** The sheets for the filing of standard contracts with the cyberspace administration of a province of China. */
export const chinaFilingKind: ReportKind = kind<LayoutTemplate>({
  code: 'CN_CONTRACT_FILING',
  title: {
    en: 'Filing of the standard contract of China (SC Measures 7)',
    fr: 'Dépôt du contrat type de la Chine (SC Measures, art. 7)',
    de: 'Einreichung des chinesischen Standardvertrags (SC Measures Art. 7)',
    ja: '中国の標準契約の届出（個人情報越境標準契約弁法 第7条）',
    ko: '중국 표준계약의 등록(개인정보 국외 제공 표준계약 방법 제7조)',
    'zh-Hans': '个人信息出境标准合同备案信息表',
  },
  law: 'CN',
  templates: [
    {
      id: 'CN_CONTRACT_FILING',
      version: '1',
      source: {
        en: 'Measures for the Standard Contract (Order 13), Art 5, 7 and 8, and appendix 1 of the contract; not the screens of the filing system',
        'zh-Hans': '《个人信息出境标准合同办法》第五条、第七条、第八条及标准合同附录一；未采用备案系统的页面格式',
      },
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
