/** A source of the law data. Pages of law firms are secondary evidence. */
export interface Source {
  readonly title: string;
  readonly addresses: readonly string[];
}

/** The sources of the law data by their tags. */
export const SOURCES = {
  S01: {
    title: 'Korea PIPA, full statute text (consolidated, Act 21910 of 2026-09-08)',
    addresses: ['https://github.com/legalize-kr/legalize-kr'],
  },
  S02: {
    title: 'Korea PIPA Enforcement Decree text',
    addresses: ['https://github.com/legalize-kr/legalize-kr'],
  },
  S03: {
    title: 'EU equivalence recognition by PIPC, 16 Sep 2025',
    addresses: ['https://www.kimchang.com/en/insights/detail.kc?idx=32959&sch_section=4'],
  },
  S04: {
    title: 'Korean recognition of the EU: 30 countries, exclusions',
    addresses: ['https://biz.chosun.com/en/en-it/2025/09/16/DAI7M7I2DFCRZGCRJKEHUFT3ZI/'],
  },
  S05: {
    title: 'PIPA 28-8 English',
    addresses: ['https://prighter.com/resources/laws/korean-pipa/main/articles/article-28-8'],
  },
  S07: {
    title: 'APPI Enforcement Rule 18 text',
    addresses: ['https://iuris.jp/'],
  },
  S08: {
    title: 'APPI Rules 16, 17, 18 explained',
    addresses: [
      'https://www.businesslawyers.jp/practices/1440',
      'https://www.businesslawyers.jp/practices/1438',
      'https://www.businesslawyers.jp/practices/1441',
    ],
  },
  S09: {
    title: 'APPI 2026 bill',
    addresses: ['https://abe-legal.jp/en/news/appi-amendment-2026-ai-data'],
  },
  S10: {
    title: 'Brazil Res. CD/ANPD 32/2026',
    addresses: [
      'https://www.trenchrossi.com/en/legal-alerts/brazil-and-the-european-union-mutually-recognize-adequacy-in-personal-data-protection-resolution-no-32-dated-january-26-2026',
    ],
  },
  S11: {
    title: 'Decision (EU) 2026/179 Brazil',
    addresses: [
      'https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841',
    ],
  },
  S12: {
    title: 'UK adequacy renewed to 27 Dec 2031',
    addresses: ['https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions'],
  },
  S13: {
    title: 'EU-UK adequacy renewed: immigration data now in scope',
    addresses: [
      'https://www.uea.ac.uk/about/law-school/research/research-blog/eu-uk-data-adequacy-decisions-renewed:-stability-in-data-flows-by-dr-karen-mc-cullagh',
    ],
  },
  S14: {
    title: 'European Patent Organisation adequacy',
    addresses: [
      'https://agenceurope.eu/en/bulletin/article/13681/37/european-commission-validates-transfer-of-data-with-european-patent-organisation',
    ],
  },
  S15: {
    title: 'Case C-703/25 P (DPF appeal)',
    addresses: ['https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng'],
  },
  S16: {
    title: 'COM(2025)501, Art 30(5) GDPR',
    addresses: [
      'https://www.eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vmnkldvwj8wv',
      'https://www.arthurcox.com/knowledge/proposed-changes-to-the-gdpr-under-omnibus-iv',
    ],
  },
  S17: {
    title: 'DUAA commencement 5 Feb 2026, SI 2026/82; new test',
    addresses: [
      'https://crimeline.co.uk/legislationdisplay/?leg=%2Fuksi%2F2026%2F82%2Fregulation%2F2%2Fmade',
      'https://www.lewissilkin.com/en/insights/2026/02/09/uk-data-reform-becomes-reality-what-this-means-for-you-and-what-you-need-to-do-n-102mh5x',
    ],
  },
  S18: {
    title: 'ICO: adequacy regulations',
    addresses: [
      'https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/adequacy-regulations/is-the-restricted-transfer-covered-by-adequacy-regulations',
    ],
  },
  S19: {
    title: 'UK list',
    addresses: ['https://handleygill.co.uk/uk-adequacy-regulations'],
  },
  S20: {
    title: 'Swiss Annex 1; JP/KR not on it',
    addresses: [
      'https://www.bj.admin.ch/bj/en/home/staat/datenschutz/internationales/anerkennung-staaten.html',
      'https://www.morganlewis.com/pubs/2022/09/switzerland-publishes-adequacy-list-of-countries-receiving-personal-data-transfers',
    ],
  },
  S21: {
    title: 'Swiss-US DPF 15 Sep 2024',
    addresses: [
      'https://www.walderwyss.com/en/news/2024-08-14_federal-council-swiss-us-data-privacy-framework-in-force-on-15-september-2024',
    ],
  },
  S22: {
    title: 'FDPIC on EU SCCs',
    addresses: [
      'https://datenrecht.ch/en/edoeb-neue-scc-anerkannt-bestimmte-lokalisierungen-auf-die-schweiz-notwendig/',
    ],
  },
  S23: {
    title: 'PAIA s51 text',
    addresses: ['https://accesstoinformation.co.za/PAIA/section-51-manual/'],
  },
  S24: {
    title: 'POPIA s57 text',
    addresses: ['https://popia.co.za/section-57-processing-subject-to-prior-authorisation/'],
  },
  S25: {
    title: 'POPIA gazette text (s57, s58, s72)',
    addresses: [
      'https://ictpolicyafrica.org/en/document/0jlewanhffsm?page=34',
      'https://ictpolicyafrica.org/en/document/0jlewanhffsm?page=35',
      'https://ictpolicyafrica.org/en/document/0jlewanhffsm?page=40',
    ],
  },
  S26: {
    title: 'POPIA regs Apr 2025; breach portal',
    addresses: ['https://inlexso.co.za/2025/05/30/popia/', 'https://popiact-compliance.co.za/popia-information'],
  },
  S27: {
    title: 's17 POPIA + s51 PAIA',
    addresses: [
      'https://www.werksmans.com/legal-updates-and-opinions/the-information-regulator-both-a-popia-and-paia-regulator-extension-granted-for-paia-manuals-to-be-available/',
    ],
  },
  S28: {
    title: 'Saudi PDPL Art 31 text',
    addresses: ['https://saudi-pdpl.com/?p=227'],
  },
  S29: {
    title: 'Saudi Transfer Regulation Sep 2024',
    addresses: [
      'https://insightplus.bakermckenzie.com/bm/data-technology/saudi-arabia-updates-data-transfer-regulations-and-introduces-the-first-set-of-standard-contractual-clauses',
    ],
  },
  S30: {
    title: 'Saudi Implementing Regs',
    addresses: ['https://www.clydeco.com/en/insights/2023/09/saudi-arabia-issues-implementing-regulations'],
  },
  S31: {
    title: 'Egypt Decree 816/2025; grace end',
    addresses: [
      'https://www.tamimi.com/news/from-policy-to-practice-egypt-issues-executive-regulations-of-the-personal-data-protection-law',
      'https://amereller.com/?p=19186',
      'https://ppc.land/egypt-finally-implements-data-protection-law-after-five-year-delay',
    ],
  },
  S32: {
    title: 'Nigeria GAID 2025',
    addresses: [
      'https://privacymatters.dlapiper.com/2025/06/nigeria-ndpc-issues-gaid-key-compliance-insights/',
      'https://manifieldsolicitors.com/',
    ],
  },
  S33: {
    title: 'India DPDP Rules dates; 2026 proposal',
    addresses: [
      'https://www.barandbench.com/news/centre-notifies-digital-personal-data-protection-rules-2025-how-different-are-they-from-the-draft-rules',
      'https://ssrana.in/?p=43288',
    ],
  },
  S34: {
    title: 'Malaysia amendments',
    addresses: ['https://rajadarrylloh.com/', 'https://www.tmi.gr.jp/service/global/asia-pacific/2025/17439.html'],
  },
  S35: {
    title: 'Indonesia 3x24 h; status 2026',
    addresses: [
      'https://siplawfirm.id/pdp-law-is-eventually-enacted-part-ii/',
      'https://www.recordinglaw.com/world-laws/world-data-privacy-laws/indonesia-data-privacy-laws/',
    ],
  },
  S36: {
    title: 'Thailand transfers; ss30-42',
    addresses: [
      'https://www.tmi.gr.jp/eyes/blog/2024/15450.html',
      'https://library.siam-legal.com/thai-law/personal-data-protection-act-rights-of-the-data-subject-sections-30-42',
    ],
  },
  S37: {
    title: 'UAE FDL 45/2021',
    addresses: [
      'https://digitalpolicyalert.org/event/39181-federal-decree-by-law-no-45-of-2021-concerning-the-protection-of-personal-data-enters-into-force',
      'https://blog.charlesrussellspeechlys.com/post/102hdta/uae-enacts-new-data-protection-law',
    ],
  },
  S38: {
    title: 'Colombia list, mechanisms',
    addresses: [
      'https://asuntoslegales.com.co/analisis/daniela-acosta-baena-2793560/responsabilidad-demostrada-en-la-transferencia-internacional-de-datos-personales-3601919',
    ],
  },
  S39: {
    title: 'Argentina transfers',
    addresses: [
      'https://legalcoregroup.com.ar/en/international-personal-data-transfers-in-argentina/',
      'https://iapp.org/news/a/argentina-implementa-nuevas-clausulas-contractuales-modelo-para-la-transferencia-internacional-de-datos',
    ],
  },
  S40: {
    title: 'Brazil Art 33, Res. 19/2024, 15/2024',
    addresses: [
      'https://compliance.mspa.com.br/regulamentos/lgpd/artigo-33',
      'https://klalaw.com.br/en/anpd-approves-regulation-international-data-transfers/',
      'https://www.saudlaw.com/overview-of-the-anpds-activities-in-2024-new-resolutions-and-enforcement-actions/',
    ],
  },
  S41: {
    title: 'Quebec s17 text',
    addresses: ['https://legisquebec.gouv.qc.ca/en/version/cs/P-39.1?code=se%3A17&history=20240930'],
  },
  S42: {
    title: 'Pakistan status (bill not enacted)',
    addresses: ['https://www.dlapiperdataprotection.com/index.html?t=collection-and-processing&c=PK'],
  },
  S43: {
    title: 'Singapore regs 10, 11 text',
    addresses: [
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-10',
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-11',
    ],
  },
  S44: {
    title: '11 CCR 7012',
    addresses: ['https://www.law.cornell.edu/regulations/california/11-CCR-7012'],
  },
  S45: {
    title: 'Philippines registration thresholds',
    addresses: ['https://www.mondaq.com/x/627764'],
  },
  S46: {
    title: "Infobip's public pages (version of 22 February 2023; sub-processors)",
    addresses: ['https://www.infobip.com/policies/privacy-notice', 'https://www.infobip.com/policies/processors'],
  },
  S47: {
    title: 'Saudi Implementing Regulation, Art 33(5), and guideline on records',
    addresses: [
      'https://ksapdpl.com/pdpl-implementing-regulation-article-33-records-of-personal-data-processing-activities-ropa',
      'https://ksapdpl.com/personal-data-processing-activities-records-guideline-ropa-second-contents-of-personal-data-processing-activities-records',
    ],
  },
  S48: {
    title: 'Saudi Transfer Regulation of 2024, Arts 2 to 4',
    addresses: [
      'https://ksapdpl.com/?p=1033',
      'https://ksapdpl.com/?p=1046',
      'https://gpg-pdf.chambers.com/view/158325293/368',
    ],
  },
  S49: {
    title: 'California: the regulations renumbered on 5 May 2022',
    addresses: [
      'https://cppa.ca.gov/regulations/transfer_rulemaking_authority.html',
      'https://regulations.justia.com/states/california/title-11/division-1/chapter-20/article-3/section-999-315/',
    ],
  },
  S50: {
    title: 'Singapore: certifications (reg 12 as amended by S 86/2026; reg 10A of S 398/2020)',
    addresses: [
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-12',
      'https://sso.agc.gov.sg/SL-Supp/S398-2020/Published/20200528?DocDate=20200528',
    ],
  },
  S51: {
    title: 'Brazil: Law 15.352/2026, and the start of Law 15.211/2025',
    addresses: [
      'https://www.clicportela.com.br/noticia/160002/sancionada-lei-que-cria-a-agencia-nacional-de-protecao-de-dados',
      'https://rondamtnoticias.com.br/noticia/24011/entra-em-vigor-lei-que-cria-a-agencia-nacional-de-protecao-de-dados',
    ],
  },
  S52: {
    title: 'Brazil: text of Res. CD/ANPD 32/2026, and its publication on 27 January 2026',
    addresses: [
      'https://legismap.com.br/leis-e-normas/resolucao-anpd-n-032-de-26-01-2026',
      'https://sicopneus.com.br/noticias/local/resolucao-no-32-2026-reconhecimento-da-uniao-europeia-como-organismo-internacional-com-grau-de-protecao-de-dados-pessoais',
    ],
  },
  S53: {
    title: 'Colombia: Circular Externa 003 of 2025',
    addresses: ['https://iapp.org/news/a/colombia-introduces-new-model-contractual-clauses'],
  },
  S54: {
    title: 'Swiss FADP 16 and DPO 12, English text',
    addresses: [
      'https://prighter.com/resources/laws/swiss-fadp/fadp/articles/article-16',
      'https://prighter.com/resources/laws/swiss-fadp/dpo/articles/article-12',
    ],
  },
  S55: {
    title: 'Data (Use and Access) Act 2025, Schedule 7',
    addresses: [
      'https://crimeline.co.uk/legislationdisplay/?leg=%2Fukpga%2F2025%2F18%2Fschedule%2F7%2F2025-09-30',
      'https://www.legislation.gov.uk/id/ukpga/2025/18/schedule/7',
    ],
  },
  S56: {
    title: 'Alberta PIPA, breaches (s34.1, s37.1), in force on 1 May 2010',
    addresses: [
      'http://www.mondaq.com/canada/x/99820/Data+Protection+Privacy/Important+Alberta+Privacy+Legislation+Amendments',
      'https://kohi10.wordpress.com/2010/05/04/alberta-adds-pipa-breach-notification-law/',
    ],
  },
  S57: {
    title: 'UAE Federal Decree-Law 45/2021, Art 22',
    addresses: ['https://uaepdpl.com/article-22'],
  },
  S58: {
    title: 'Nigeria GAID, Art 45 and Schedule 5, as law firms describe them',
    addresses: [
      'https://acedpconsulting-ltd.com/blog/?p=135',
      'https://trustedadvisorslaw.com/insights/cross-border-data-transfers-an-overview-of-legal-requirements-and-compliance-mechanisms-in-nigeria',
    ],
  },
  S59: {
    title: 'Egypt Law 151/2020: its entry into force',
    addresses: [
      'https://clyde-prod.azurewebsites.net/en/insights/2020/10/egypt-s-data-protection-law-enters-into-force',
      'https://eldib.com/news/egypt-new-data-protection-law-number-151-for-the-year-2020/',
    ],
  },
  S60: {
    title: 'Singapore PDPA, First Schedule, Part 3, and Personal Data Protection Regulations 2021, regulation 15',
    addresses: [
      'https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=Sc1-',
      'https://laws.sg/legislation/sub-leg-2012-pdpa-s63-2021/reg-15',
    ],
  },
  S61: {
    title: 'UK Data Protection Act 2018, Schedule 1, Part 3',
    addresses: ['https://legislation.gov.uk/ukpga/2018/12/schedule/1/part/3/data.html'],
  },
} as const satisfies Record<string, Source>;
