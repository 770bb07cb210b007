import { AE_ZONES_SOURCES } from './jurisdictions/ae-zones.sources.js';
import { AU_SOURCES } from './jurisdictions/au.sources.js';
import { CA_QC_SOURCES } from './jurisdictions/ca-qc.sources.js';
import { CL_SOURCES } from './jurisdictions/cl.sources.js';
import { CN_SOURCES } from './jurisdictions/cn.sources.js';
import { EC_SOURCES } from './jurisdictions/ec.sources.js';
import { HK_SOURCES } from './jurisdictions/hk.sources.js';
import { IL_SOURCES } from './jurisdictions/il.sources.js';
import { KE_SOURCES } from './jurisdictions/ke.sources.js';
import { MX_SOURCES } from './jurisdictions/mx.sources.js';
import { NZ_SOURCES } from './jurisdictions/nz.sources.js';
import { PE_SOURCES } from './jurisdictions/pe.sources.js';
import { QA_SOURCES } from './jurisdictions/qa.sources.js';
import { REQUEST_CLOCK_SOURCES } from './jurisdictions/request-clocks.sources.js';
import { TR_SOURCES } from './jurisdictions/tr.sources.js';
import { TW_SOURCES } from './jurisdictions/tw.sources.js';
import { US_SOURCES } from './jurisdictions/us.sources.js';
import { US_CA_SOURCES } from './jurisdictions/us-ca.sources.js';
import { UY_SOURCES } from './jurisdictions/uy.sources.js';
import { VN_SOURCES } from './jurisdictions/vn.sources.js';
import type { Source } from './source.js';

export type { Source };

/** The sources of the law data by their tags. */
export const SOURCES = {
  S01: {
    title: 'Korea PIPA, full statute text (consolidated, Act 21910 of 2026-09-08)',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://github.com/legalize-kr/legalize-kr'],
  },
  S02: {
    title: 'Korea PIPA Enforcement Decree text',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://github.com/legalize-kr/legalize-kr'],
  },
  S03: {
    title: 'EU equivalence recognition by PIPC, 16 Sep 2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://www.kimchang.com/en/insights/detail.kc?idx=32959&sch_section=4'],
  },
  S04: {
    title: 'Korean recognition of the EU: 30 countries, exclusions',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://biz.chosun.com/en/en-it/2025/09/16/DAI7M7I2DFCRZGCRJKEHUFT3ZI/'],
  },
  S05: {
    title: 'PIPA 28-8 English',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://prighter.com/resources/laws/korean-pipa/main/articles/article-28-8'],
  },
  S07: {
    title: 'APPI Enforcement Rule 18 text',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://iuris.jp/'],
  },
  S08: {
    title: 'APPI Rules 16, 17, 18 explained',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.businesslawyers.jp/practices/1440',
      'https://www.businesslawyers.jp/practices/1438',
      'https://www.businesslawyers.jp/practices/1441',
    ],
  },
  S09: {
    title: 'APPI 2026 bill',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://abe-legal.jp/en/news/appi-amendment-2026-ai-data'],
  },
  S10: {
    title: 'Brazil Res. CD/ANPD 32/2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.trenchrossi.com/en/legal-alerts/brazil-and-the-european-union-mutually-recognize-adequacy-in-personal-data-protection-resolution-no-32-dated-january-26-2026',
    ],
  },
  S11: {
    title: 'Decision (EU) 2026/179 Brazil',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841',
    ],
  },
  S12: {
    title: 'UK adequacy renewed to 27 Dec 2031',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions'],
  },
  S13: {
    title: 'EU-UK adequacy renewed: immigration data now in scope',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.uea.ac.uk/about/law-school/research/research-blog/eu-uk-data-adequacy-decisions-renewed:-stability-in-data-flows-by-dr-karen-mc-cullagh',
    ],
  },
  S14: {
    title: 'European Patent Organisation adequacy',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://agenceurope.eu/en/bulletin/article/13681/37/european-commission-validates-transfer-of-data-with-european-patent-organisation',
    ],
  },
  S15: {
    title: 'Case C-703/25 P (DPF appeal)',
    grade: 'GAZETTE',
    readOn: '2026-11-25',
    addresses: ['https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng'],
  },
  S16: {
    title: 'COM(2025)501, Art 30(5) GDPR',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vmnkldvwj8wv',
      'https://www.arthurcox.com/knowledge/proposed-changes-to-the-gdpr-under-omnibus-iv',
    ],
  },
  S17: {
    title: 'DUAA commencement 5 Feb 2026, SI 2026/82; new test',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://crimeline.co.uk/legislationdisplay/?leg=%2Fuksi%2F2026%2F82%2Fregulation%2F2%2Fmade',
      'https://www.lewissilkin.com/en/insights/2026/02/09/uk-data-reform-becomes-reality-what-this-means-for-you-and-what-you-need-to-do-n-102mh5x',
    ],
  },
  S18: {
    title: 'ICO: adequacy regulations',
    grade: 'GAZETTE',
    readOn: '2026-11-25',
    addresses: [
      'https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/adequacy-regulations/is-the-restricted-transfer-covered-by-adequacy-regulations',
    ],
  },
  S19: {
    title: 'UK list',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://handleygill.co.uk/uk-adequacy-regulations'],
  },
  S20: {
    title: 'Swiss Annex 1; JP/KR not on it',
    grade: 'GAZETTE',
    readOn: '2026-11-25',
    addresses: [
      'https://www.bj.admin.ch/bj/en/home/staat/datenschutz/internationales/anerkennung-staaten.html',
      'https://www.morganlewis.com/pubs/2022/09/switzerland-publishes-adequacy-list-of-countries-receiving-personal-data-transfers',
    ],
  },
  S21: {
    title: 'Swiss-US DPF 15 Sep 2024',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.walderwyss.com/en/news/2024-08-14_federal-council-swiss-us-data-privacy-framework-in-force-on-15-september-2024',
    ],
  },
  S22: {
    title: 'FDPIC on EU SCCs',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://datenrecht.ch/en/edoeb-neue-scc-anerkannt-bestimmte-lokalisierungen-auf-die-schweiz-notwendig/',
    ],
  },
  S23: {
    title: 'PAIA s51 text',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://accesstoinformation.co.za/PAIA/section-51-manual/'],
  },
  S24: {
    title: 'POPIA s57 text',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://popia.co.za/section-57-processing-subject-to-prior-authorisation/'],
  },
  S25: {
    title: 'POPIA gazette text (s57, s58, s72)',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: [
      'https://ictpolicyafrica.org/en/document/0jlewanhffsm?page=34',
      'https://ictpolicyafrica.org/en/document/0jlewanhffsm?page=35',
      'https://ictpolicyafrica.org/en/document/0jlewanhffsm?page=40',
    ],
  },
  S26: {
    title: 'POPIA regs Apr 2025; breach portal',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://inlexso.co.za/2025/05/30/popia/', 'https://popiact-compliance.co.za/popia-information'],
  },
  S27: {
    title: 's17 POPIA + s51 PAIA',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.werksmans.com/legal-updates-and-opinions/the-information-regulator-both-a-popia-and-paia-regulator-extension-granted-for-paia-manuals-to-be-available/',
    ],
  },
  S28: {
    title: 'Saudi PDPL Art 31 text',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://saudi-pdpl.com/?p=227'],
  },
  S29: {
    title: 'Saudi Transfer Regulation Sep 2024',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://insightplus.bakermckenzie.com/bm/data-technology/saudi-arabia-updates-data-transfer-regulations-and-introduces-the-first-set-of-standard-contractual-clauses',
    ],
  },
  S30: {
    title: 'Saudi Implementing Regs',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://www.clydeco.com/en/insights/2023/09/saudi-arabia-issues-implementing-regulations'],
  },
  S31: {
    title: 'Egypt Decree 816/2025; grace end',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.tamimi.com/news/from-policy-to-practice-egypt-issues-executive-regulations-of-the-personal-data-protection-law',
      'https://amereller.com/?p=19186',
      'https://ppc.land/egypt-finally-implements-data-protection-law-after-five-year-delay',
    ],
  },
  S32: {
    title: 'Nigeria GAID 2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://privacymatters.dlapiper.com/2025/06/nigeria-ndpc-issues-gaid-key-compliance-insights/',
      'https://manifieldsolicitors.com/',
    ],
  },
  S33: {
    title: 'India DPDP Rules dates; 2026 proposal',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://www.barandbench.com/news/centre-notifies-digital-personal-data-protection-rules-2025-how-different-are-they-from-the-draft-rules',
      'https://ssrana.in/?p=43288',
    ],
  },
  S34: {
    title: 'Malaysia amendments',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://rajadarrylloh.com/', 'https://www.tmi.gr.jp/service/global/asia-pacific/2025/17439.html'],
  },
  S35: {
    title: 'Indonesia 3x24 h; status 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://siplawfirm.id/pdp-law-is-eventually-enacted-part-ii/',
      'https://www.recordinglaw.com/world-laws/world-data-privacy-laws/indonesia-data-privacy-laws/',
    ],
  },
  S36: {
    title: 'Thailand transfers; ss30-42',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: [
      'https://www.tmi.gr.jp/eyes/blog/2024/15450.html',
      'https://library.siam-legal.com/thai-law/personal-data-protection-act-rights-of-the-data-subject-sections-30-42',
    ],
  },
  S37: {
    title: 'UAE FDL 45/2021',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://digitalpolicyalert.org/event/39181-federal-decree-by-law-no-45-of-2021-concerning-the-protection-of-personal-data-enters-into-force',
      'https://blog.charlesrussellspeechlys.com/post/102hdta/uae-enacts-new-data-protection-law',
    ],
  },
  S38: {
    title: 'Colombia list, mechanisms',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://asuntoslegales.com.co/analisis/daniela-acosta-baena-2793560/responsabilidad-demostrada-en-la-transferencia-internacional-de-datos-personales-3601919',
    ],
  },
  S39: {
    title: 'Argentina transfers',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://legalcoregroup.com.ar/en/international-personal-data-transfers-in-argentina/',
      'https://iapp.org/news/a/argentina-implementa-nuevas-clausulas-contractuales-modelo-para-la-transferencia-internacional-de-datos',
    ],
  },
  S40: {
    title: 'Brazil Art 33, Res. 19/2024, 15/2024',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: [
      'https://compliance.mspa.com.br/regulamentos/lgpd/artigo-33',
      'https://klalaw.com.br/en/anpd-approves-regulation-international-data-transfers/',
      'https://www.saudlaw.com/overview-of-the-anpds-activities-in-2024-new-resolutions-and-enforcement-actions/',
    ],
  },
  S41: {
    title: 'Quebec s17 text',
    grade: 'GAZETTE',
    readOn: '2026-11-25',
    addresses: ['https://legisquebec.gouv.qc.ca/en/version/cs/P-39.1?code=se%3A17&history=20240930'],
  },
  S42: {
    title: 'Pakistan status (bill not enacted)',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://www.dlapiperdataprotection.com/index.html?t=collection-and-processing&c=PK'],
  },
  S43: {
    title: 'Singapore regs 10, 11 text',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: [
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-10',
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-11',
    ],
  },
  S44: {
    title: '11 CCR 7012',
    grade: 'COPY',
    readOn: '2026-11-25',
    addresses: ['https://www.law.cornell.edu/regulations/california/11-CCR-7012'],
  },
  S45: {
    title: 'Philippines registration thresholds',
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://www.mondaq.com/x/627764'],
  },
  S46: {
    title: "Infobip's public pages (version of 22 February 2023; sub-processors)",
    grade: 'ACCOUNT',
    readOn: '2026-11-25',
    addresses: ['https://www.infobip.com/policies/privacy-notice', 'https://www.infobip.com/policies/processors'],
  },
  S47: {
    title: 'Saudi Implementing Regulation, Art 33(5), and guideline on records',
    grade: 'COPY',
    readOn: '2026-11-26',
    addresses: [
      'https://ksapdpl.com/pdpl-implementing-regulation-article-33-records-of-personal-data-processing-activities-ropa',
      'https://ksapdpl.com/personal-data-processing-activities-records-guideline-ropa-second-contents-of-personal-data-processing-activities-records',
    ],
  },
  S48: {
    title: 'Saudi Transfer Regulation of 2024, Arts 2 to 4',
    grade: 'COPY',
    readOn: '2026-11-26',
    addresses: [
      'https://ksapdpl.com/?p=1033',
      'https://ksapdpl.com/?p=1046',
      'https://gpg-pdf.chambers.com/view/158325293/368',
    ],
  },
  S49: {
    title: 'California: the regulations renumbered on 5 May 2022',
    grade: 'GAZETTE',
    readOn: '2026-11-26',
    addresses: [
      'https://cppa.ca.gov/regulations/transfer_rulemaking_authority.html',
      'https://regulations.justia.com/states/california/title-11/division-1/chapter-20/article-3/section-999-315/',
    ],
  },
  S50: {
    title: 'Singapore: certifications (reg 12 as amended by S 86/2026; reg 10A of S 398/2020)',
    grade: 'GAZETTE',
    readOn: '2026-11-26',
    addresses: [
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-12',
      'https://sso.agc.gov.sg/SL-Supp/S398-2020/Published/20200528?DocDate=20200528',
    ],
  },
  S51: {
    title: 'Brazil: Law 15.352/2026, and the start of Law 15.211/2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-26',
    addresses: [
      'https://www.clicportela.com.br/noticia/160002/sancionada-lei-que-cria-a-agencia-nacional-de-protecao-de-dados',
      'https://rondamtnoticias.com.br/noticia/24011/entra-em-vigor-lei-que-cria-a-agencia-nacional-de-protecao-de-dados',
    ],
  },
  S52: {
    title: 'Brazil: text of Res. CD/ANPD 32/2026, and its publication on 27 January 2026',
    grade: 'COPY',
    readOn: '2026-11-26',
    addresses: [
      'https://legismap.com.br/leis-e-normas/resolucao-anpd-n-032-de-26-01-2026',
      'https://sicopneus.com.br/noticias/local/resolucao-no-32-2026-reconhecimento-da-uniao-europeia-como-organismo-internacional-com-grau-de-protecao-de-dados-pessoais',
    ],
  },
  S53: {
    title: 'Colombia: Circular Externa 003 of 2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-26',
    addresses: ['https://iapp.org/news/a/colombia-introduces-new-model-contractual-clauses'],
  },
  S54: {
    title: 'Swiss FADP 16 and DPO 12, English text',
    grade: 'COPY',
    readOn: '2026-11-26',
    addresses: [
      'https://prighter.com/resources/laws/swiss-fadp/fadp/articles/article-16',
      'https://prighter.com/resources/laws/swiss-fadp/dpo/articles/article-12',
    ],
  },
  S55: {
    title: 'Data (Use and Access) Act 2025, Schedule 7',
    grade: 'GAZETTE',
    readOn: '2026-11-26',
    addresses: [
      'https://crimeline.co.uk/legislationdisplay/?leg=%2Fukpga%2F2025%2F18%2Fschedule%2F7%2F2025-09-30',
      'https://www.legislation.gov.uk/id/ukpga/2025/18/schedule/7',
    ],
  },
  S56: {
    title: 'Alberta PIPA, breaches (s34.1, s37.1), in force on 1 May 2010',
    grade: 'ACCOUNT',
    readOn: '2026-11-26',
    addresses: [
      'http://www.mondaq.com/canada/x/99820/Data+Protection+Privacy/Important+Alberta+Privacy+Legislation+Amendments',
      'https://kohi10.wordpress.com/2010/05/04/alberta-adds-pipa-breach-notification-law/',
    ],
  },
  S57: {
    title: 'UAE Federal Decree-Law 45/2021, Art 22',
    grade: 'COPY',
    readOn: '2026-11-26',
    addresses: ['https://uaepdpl.com/article-22'],
  },
  S58: {
    title: 'Nigeria GAID, Art 45 and Schedule 5, as law firms describe them',
    grade: 'ACCOUNT',
    readOn: '2026-11-26',
    addresses: [
      'https://acedpconsulting-ltd.com/blog/?p=135',
      'https://trustedadvisorslaw.com/insights/cross-border-data-transfers-an-overview-of-legal-requirements-and-compliance-mechanisms-in-nigeria',
    ],
  },
  S59: {
    title: 'Egypt Law 151/2020: its entry into force',
    grade: 'ACCOUNT',
    readOn: '2026-11-26',
    addresses: [
      'https://clyde-prod.azurewebsites.net/en/insights/2020/10/egypt-s-data-protection-law-enters-into-force',
      'https://eldib.com/news/egypt-new-data-protection-law-number-151-for-the-year-2020/',
    ],
  },
  S60: {
    title: 'Singapore PDPA, First Schedule, Part 3, and Personal Data Protection Regulations 2021, regulation 15',
    grade: 'GAZETTE',
    readOn: '2026-11-26',
    addresses: [
      'https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=Sc1-',
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-15',
    ],
  },
  S61: {
    title: 'UK Data Protection Act 2018, Schedule 1, Part 3',
    grade: 'GAZETTE',
    readOn: '2026-11-26',
    addresses: ['https://legislation.gov.uk/ukpga/2018/12/schedule/1/part/3/data.html'],
  },
  S62: {
    title: 'GDPR, text as adopted (Arts 5 to 9, 13, 14, 22, 27, 30, 33 to 35, 44 to 49, 51, 68, 99)',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.legislation.gov.uk/eur/2016/679/article/30/adopted',
      'https://github.com/aptible/www.aptible.com',
    ],
  },
  S63: {
    title: 'Guidance of the ICO on Arts 30, 33 and 35 of the UK GDPR; an account of its Arts 33 and 34',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/documentation/what-do-we-need-to-document-under-article-30-of-the-gdpr',
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia',
      'https://ico.org.uk/for-organisations/advice-and-services/audits/data-protection-audit-framework/toolkits/personal-data-breach-management/reporting-processes',
      'https://www.sorena.io/artifacts/uk/general-data-protection-regulation/breach-notification',
    ],
  },
  S64: {
    title: 'Swiss FADP 12 and 24, English text of the version of 1 September 2023',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://lawbrary.ch/law/art/DSG-v2023.09-en-art-24',
      'https://prighter.com/resources/laws/swiss-fadp/fadp/articles/article-12',
      'https://prighter.com/resources/laws/swiss-fadp/fadp/articles/article-24',
      'https://www.mondaq.com/privacy-protection/1643208/must-processing-activities-be-recorded-internally',
    ],
  },
  S65: {
    title: 'South Africa: from when POPIA, its section 58(2) and its regulations of 2018 apply',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.polity.org.za/print-version/anticipating-popia-and-the-protection-of-personal-information-2021-04-07',
      'https://www.rmi.org.za/extension-of-compliance-with-section-57-in-terms-of-section-114-of-popia-to-1-february-2022/',
      'https://samed.org.za/dont-be-misled-popia-is-on-track/',
    ],
  },
  S66: {
    title: 'POPIA s71, text, and an account of it',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://www.workersdatarights.org/popia-section-71/',
      'https://www.derebus.org.za/has-popia-adequately-prepared-people-to-exercise-their-right-not-to-be-subject-to-automated-decision-making/',
    ],
  },
  S67: {
    title: 'Saudi Implementing Regulation, Arts 24 and 25; guide on breaches; start of the law',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://ksapdpl.com/pdpl-implementing-regulation-article-24-notification-of-personal-data-breach',
      'https://ksapdpl.com/pdpl-implementing-regulation-article-25-impact-assessment',
      'https://insightplus.bakermckenzie.com/bm/data-technology/saudi-arabia-publishes-guidance-on-data-breach-notification',
      'https://www.bcaa.uk/personal-data-protection-law.html',
    ],
  },
  S68: {
    title: 'Indonesia: Law 27/2022, Art 34, text; the start of the law, and rights on automated decisions',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://uupdp-info.id/pasal-34/',
      'https://www.datapribadi.id/legal-analysis/bagian-iv---pedoman-singkat-dalam-memahami-data-pribadi--penyelesaian-sengketa-dan-sanksi-pidana.html',
      'https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/asia-pacific/indonesia/topics/artificial-intelligence-profiling-and-automated-decision-making',
    ],
  },
  S69: {
    title:
      'From when the old standard contractual clauses applied (2001/497/EC Art 6; 2010/87/EU, which replaced 2002/16/EC)',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.legislation.gov.uk/eudn/2001/497/contents',
      'https://privacylaw.proskauer.com/2010/03/articles/european-union/european-commission-seeks-to-balance-data-protection-and-business-globalization-with-updated-standard-contractual-clauses/',
      'https://www.scl.org/1884-data-transfers-clarification-on-standard-clauses/',
    ],
  },
  S70: {
    title: 'Colombia: Decree 090 of 2018 on the national registry of databases',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'http://www.ageconsultores.com/noticias/registro-nacional-bases-de-datos-nuevamente-se-amplian-plazos-y-modifica-universo-de-obligados/',
      'https://herreraasociados.co/2018/01/23/modificaciones-al-registro-nacional-de-base-de-datos/',
      'https://accolombianlawyers.com/noticias/?p=3135',
    ],
  },
  S71: {
    title: 'Singapore PDPA, ss26B to 26D, text with amendments',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: [
      'https://laws.sg/legislation/act-2012-pdpa/section-26c',
      'https://laws.sg/legislation/act-2012-pdpa/section-26d',
    ],
  },
  S72: {
    title: 'UAE Federal Decree-Law 45/2021, Art 9, as accounts describe it, and its start',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://thelawreporters.com/uae-personal-data-protection-law-data-breach-rules',
      'https://www.dlapiperdataprotection.com/index.html?t=breach-notification&c=AE',
      'https://privacyguide.in/UAELaw.html',
    ],
  },
  S73: {
    title: 'Malaysia: guidelines of 30 April 2026 on impact assessments and automated decisions',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.rahmatlim.com/perspectives/articles/32888/mykh-pdp-commissioner-launches-guidelines-on-data-protection-impact-assessment-automated-decision-making-and-profiling-and-data-protection-by-design',
      'https://www.ziclegal.com/resources/design-assess-automate--safely-malaysias-new-pdpa-guidelines-at-a-glance',
      'https://hhq.com.my/posts/dpia-admp-and-dpbd-the-3-new-pdpa-guidelines-setting-a-new-standard-for-personal-data-protection-in-malaysia/',
    ],
  },
  S74: {
    title: 'Nigeria: audit returns by the end of March, registration, and the start of the directive of 2025',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://mondaq.co.uk/nigeria/data-protection/1416276/checklist-for-filng-data-protection-compliance-audit-returns-in-nigeria',
      'https://infusionlawyers.com/regulatory-update-nigeria-data-protection-bureau-ndpb-extends-deadline-for-data-compliance-audit-returns-to-30-june-2023/',
      'https://ndprtoolkit.com.ng/docs/guides/dcpmi-registration',
      'https://www.lexmundi.com/guides/data-privacy-guide/jurisdictions/africa/nigeria',
    ],
  },
  S75: {
    title: 'California: risk assessments, for processing begun before and since 2026',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.pag.law/publications/responding-to-californias-new-ccpa-regulations-what-businesses-need-to-know-about-risk-assessments-automated-decision-making-and-cybersecurity-audits',
      'https://gardner.law/news/ccpa-risk-assessment-regulations',
      'https://digitalpolicyalert.org/event/33656-automated-decisionmaking-technology-admt-obligations-under-the-regulations-on-ccpa-updates-cybersecurity-audits-risk-assessments-automated-decisionmaking-technology-admt-and-insurance-companies-enters-into-force',
    ],
  },
  S76: {
    title: 'Philippines: implementing rules of 2016, table of contents, and their start',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'http://www.gov.ph/2016/08/25/implementing-rules-and-regulations-of-republic-act-no-10173/',
      'https://www.cpomagazine.com/2017/06/23/implementing-rules-regulations-philippines-data-privacy-act-ra-10173/',
    ],
  },
  S77: {
    title: 'The Privacy Shield and the Data Privacy Framework: adopted, in force, declared invalid',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.lexology.com/library/detail.aspx?g=fe276788-d1eb-406f-b0b5-d3ea8986cfbb',
      'https://www.gdd.de/en/topics/international/eu-us-data-privacy-framework/',
      'https://iapp.org/resources/article/eu-us-privacy-shield/',
    ],
  },
  S78: {
    title: 'Start of the clauses of 2021, of the IDTA and of the Addendum, and end of the clauses before them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.lexblog.com/2021/09/29/old-eu-sccs-now-repealed/',
      'https://www.orrick.com/zh-TW/Insights/2021/09/With-Sept-27-Deadline-Looming-7-Key-Things-to-Know-About-Europes-New-Standard-Contractual-Clauses',
      'https://www.debevoisedatablog.com/2022/09/21/uk-and-eu-cross-border-transfer-deadlines-approaching/',
      'https://www.foxwilliams.com/2024/01/26/deadline-to-implement-new-uk-international-transfer-clauses-is-rapidly-approaching/',
      'https://dataprivacy.lewissilkin.com/post/102i459/so-long-farewell-auf-wiedersehen-goodbye-to-the-old-eu-sccs',
    ],
  },
  S79: {
    title: 'Republic of Korea: PIPA 17(3) before its repeal, and the marks of 17 today',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://m.boannews.com/html/detail.html?idx=57328',
      'https://prighter.com/resources/laws/korean-pipa/main/articles/article-17',
    ],
  },
  S80: {
    title: 'Brazil: first day of the LGPD, and the end of the time for older clauses',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://boainformacao.com.br/2020/09/bolsonaro-sanciona-lgpd-que-entra-em-vigor-hoje-18/',
      'https://1oficiomontesclaros.com.br/saiba-mais-sobre-a-lei-geral-de-protecao-de-dados/',
      'https://peckadv.com.br/en/encerramento-do-prazo-de-transicao-da-resolucao-anpd-no-19-sobre-transferencia-internacional-de-dados/',
      'https://www.saudlaw.com/2025/08/regulamento-de-transferencia-internacional-de-dados-prazo-para-a-incorporacao-das-clausulas-padrao-contratuais-da-anpd-se-encerra-em-23-de-agosto',
    ],
  },
  S81: {
    title: 'Adequacy decisions under the directive of 1995: days of the Official Journal of three of them',
    grade: 'GAZETTE',
    readOn: '2026-12-03',
    addresses: [
      'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A02000D0518-20161217',
      'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ:L:2010:277:FULL',
      'https://eur-lex.europa.eu/legal-content/GA/TXT/?uri=CELLAR%3Ac59c9675-6a69-11e2-9294-01aa75ed71a1',
    ],
  },
  IN1: {
    title: 'India: the department of 2011 and 2012, and the ministry since 2016',
    grade: 'ACCOUNT',
    readOn: '2026-12-03',
    addresses: [
      'http://www.andhrawishesh.com/business/sci-tech/26823-information-tech-department-to-rechristen-as-deity.html',
      'http://tnpsclink.in/2016/07/new-it-ministry-formed-current-affairs.html',
      'https://govt.in/administration/ministry-of-electronics-and-information-technology/',
    ],
  },
  AR1: {
    title: 'Argentina: Law 25.326, Law 27.275, and Decrees 1558/2001 and 746/2017, text',
    grade: 'COPY',
    readOn: '2026-12-07',
    addresses: ['https://github.com/legalize-dev/legalize-ar'],
  },
  BR1: {
    title: 'Brazil: the guidance of 22 February 2021 on incidents, two business days',
    grade: 'ACCOUNT',
    readOn: '2026-12-07',
    addresses: ['https://direitoparatecnologia.com.br/', 'https://mmcontabilidade.com.br/'],
  },
  SA1: {
    title:
      'Saudi Arabia: Regulation on Personal Data Transfer outside the Kingdom, version 2.0 of August 2024, English text',
    grade: 'COPY',
    readOn: '2026-12-07',
    addresses: ['https://github.com/nedalaltiti/agentic-rag'],
  },
  TH1: {
    title: 'Thailand: Personal Data Protection Act B.E. 2562, s2 on its days, English text',
    grade: 'COPY',
    readOn: '2026-12-07',
    addresses: ['https://thailawforum.com/personal-data-protection-act-b-e-2562-2019'],
  },
  ...AE_ZONES_SOURCES,
  ...AU_SOURCES,
  ...CN_SOURCES,
  ...EC_SOURCES,
  ...HK_SOURCES,
  ...NZ_SOURCES,
  ...QA_SOURCES,
  ...REQUEST_CLOCK_SOURCES,
  ...TW_SOURCES,
  ...TR_SOURCES,
  ...US_SOURCES,
  ...US_CA_SOURCES,
  ...VN_SOURCES,
  ...CA_QC_SOURCES,
  ...MX_SOURCES,
  ...CL_SOURCES,
  ...PE_SOURCES,
  ...UY_SOURCES,
  ...KE_SOURCES,
  ...IL_SOURCES,
} as const satisfies Record<string, Source>;
