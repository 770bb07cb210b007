import type { Source } from '../source.js';

/** The sources of the laws of the states of the United States, without California. */
export const US_SOURCES = {
  US1: {
    title: 'Practice notes on the consumer privacy acts of the states, with quotations of the codes (June 2026)',
    addresses: [
      'https://openagreements.org/practice-guides/privacy/us/virginia',
      'https://openagreements.org/practice-guides/privacy/us/colorado',
      'https://openagreements.org/practice-guides/privacy/us/connecticut',
      'https://openagreements.org/practice-guides/privacy/us/utah',
      'https://openagreements.org/practice-guides/privacy/us/texas',
      'https://openagreements.org/practice-guides/privacy/us/oregon',
      'https://openagreements.org/practice-guides/privacy/us/montana',
      'https://openagreements.org/practice-guides/privacy/us/florida',
      'https://openagreements.org/practice-guides/privacy/us/delaware',
      'https://openagreements.org/practice-guides/privacy/us/new-hampshire',
      'https://openagreements.org/practice-guides/privacy/us/new-jersey',
      'https://openagreements.org/practice-guides/privacy/us/tennessee',
      'https://openagreements.org/practice-guides/privacy/us/indiana',
      'https://openagreements.org/practice-guides/privacy/us/kentucky',
      'https://openagreements.org/practice-guides/privacy/us/rhode-island',
      'https://openagreements.org/practice-guides/privacy/us/minnesota',
      'https://openagreements.org/practice-guides/privacy/us/maryland',
      'https://openagreements.org/practice-guides/privacy/us/iowa',
      'https://openagreements.org/practice-guides/privacy/us/nebraska',
      'https://openagreements.org/practice-guides/privacy/us/oklahoma',
      'https://openagreements.org/practice-guides/privacy/us/alabama',
      'https://openagreements.org/practice-guides/privacy/us/louisiana',
      'https://openagreements.org/practice-guides/privacy/us/vermont',
    ],
  },
  US2: {
    title: 'Trackers of the first days of the acts of the states',
    addresses: [
      'https://www.kiteworks.com/platform/us-state-data-privacy-laws-and-compliance/',
      'https://www.multistate.us/insider/2026/2/4/all-of-the-comprehensive-privacy-laws-that-take-effect-in-2026',
    ],
  },
  US3: {
    title: 'Tracker of rights, signals and days in twenty states',
    addresses: [
      'https://www.mayerbrown.com/es/insights/resource-centers/cybersecurity-and-data-privacy-resource-center/state-privacy-law-tracker',
    ],
  },
  US4: {
    title: 'Survey of the breach notification statutes of fifty states (2026), and what has changed in them',
    addresses: [
      'https://privacyrights.org/resources-tools/reports/data-breach-notification-laws-50-state-survey-2026-edition',
      'https://www.mintz.com/insights-center/viewpoints/2826/2026-01-23-latest-installment-our-mintz-matrix',
    ],
  },
  US5: {
    title: 'Definitions and duties of the acts of CO, CT, DE, IN, IA, MD, MN and NE as enacted, word for word',
    addresses: ['https://github.com/rafal-fryc/Parsed-Tech-Statutes'],
  },
  US6: {
    title: 'Withdrawal of consent in the acts of CT, MD, MN, MT, OR and RI, in texts of the sections',
    addresses: [
      'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page167.html',
      'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page290.html',
      'https://lexace.ai/us/statute/maryland/CL-14-4707',
      'https://archive.legmt.gov/bills/MCA/title_0300/chapter_0140/part_0280/section_0120/0300-0140-0280-0120.html',
      'https://oregon.public.law/statutes/ors_646a.578',
      'http://webserver.rilin.state.ri.us',
    ],
  },
  US_VA1: {
    title: 'Code of Virginia 59.1-580, and the headings of chapter 53',
    addresses: [
      'https://self-law.org/code/va/title-59-1/chapter-53/59-1-580',
      'http://www.lawserver.com/law/state/virginia/va-code/virginia_code_59-1-580',
      'https://law.uslawyerdatabase.com/category/us-law/2022-code-of-virginia/title-59-1-trade-and-commerce/chapter-53-consumer-data-protection-act',
    ],
  },
  US_VA2: {
    title: 'Amendments of the Virginia act (2025, 2026)',
    addresses: [
      'https://www.billtrack50.com/billdetail/1940956',
      'https://hunton.sitepilot11.firmseek.com/privacy-and-cybersecurity-law-blog/virginia-appeals-preliminary-injunction-barring-enforcement-of-age-based-restrictions-on-social-media-use',
      'https://www.dataguidance.com/news/virginia-governor-approves-bill-amend-cdpa-enhance',
    ],
  },
  US_CO1: {
    title: 'Colorado Revised Statutes 6-1-1309',
    addresses: [
      'https://colorado.public.law/statutes/crs_6-1-1309',
      'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page117.html',
    ],
  },
  US_CO2: {
    title: 'Amendments of the Colorado act and of its rules (2024, 2025)',
    addresses: [
      'http://www.leg.colorado.gov/bills/sb24-041',
      'https://s3.us-west-2.amazonaws.com/beta.leg.colorado.gov/b821f466b3bbc68ca62258295eddb584',
      'https://wilmerhale.com/en/insights/blogs/wilmerhale-privacy-and-cybersecurity-law/20241219-colorado-ag-finalizes-new-rules-for-cpa',
      'https://datamatters.sidley.com/2025/01/09/colorado-finalizes-privacy-act-rules-key-updates-for-businesses/',
      'https://www.dataguidance.com/news/colorado-bill-amending-cpa-address-minors-protection-0',
    ],
  },
  US_CT1: {
    title: 'Connecticut Public Act 25-113',
    addresses: [
      'https://natlawreview.com/article/connecticut-amends-connecticut-data-privacy-act',
      'https://www.insideprivacy.com/state-privacy/connecticut-legislature-amends-its-privacy-statute/',
      'https://insideinvestigator.org/data-privacy-bill-goes-into-effect-tong-issues-guidance/',
      'https://consilium.law/sparkpoint/data-privacy-ctdpa-sb1295/',
    ],
  },
  US_CT2: {
    title: 'Connecticut Public Act 26-64',
    addresses: [
      'https://www.ailegaljournal.com/2026/06/from-data-brokers-to-dna-connecticut-enacts-sweeping-privacy-amendments/',
      'https://news-you-need.com/?p=264946',
      'https://prdext3.cga.ct.gov/asp/CGABillStatus/CGABSSimilar.asp?bill_num=SB00004',
      'https://www.privado.ai/post/connecticut-passes-law-to-establish-data-broker-registry-and-one-stop-deletion-mechanism',
    ],
  },
  US_UT1: {
    title: 'Utah HB 357 (2026), enrolled',
    addresses: ['https://le.utah.gov/Session/2026/bills/enrolled/HB0357.xml'],
  },
  US_TX1: {
    title: 'Texas Business and Commerce Code 541.055, 541.104, 541.105, and HB 4 on what it concerns',
    addresses: [
      'https://texas.public.law/statutes/tex._bus._and_com._code_section_541.055',
      'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page416.html',
      'https://redcloveradvisors.com/by-regulation/state-regulation-update-texas/',
      'https://www.DataGuidance.com/news/texas-bill-data-privacy-and-security-act-signed',
      'https://dwt.com/blogs/privacy--security-law-blog/2023/07/texas-data-privacy-and-security-act-overview',
    ],
  },
  US_TX2: {
    title: 'Texas HB 149 (2025)',
    addresses: ['https://legiscan.com/TX/text/HB149/2025'],
  },
  US_OR1: {
    title: 'Oregon Revised Statutes 646A.586, and the Department of Justice on the act',
    addresses: [
      'https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_646a-586',
      'https://www.doj.state.or.us/media-home/news-media-releases/faq_category/business-privacy-faqs/',
      'https://constangy.com/constangy-cyber-advisor/oregon-to-become-next-state-to-enact-comprehensive-data-privacy-law',
    ],
  },
  US_MT1: {
    title: 'Montana SB 297 (2025)',
    addresses: [
      'https://www.shb.com/intelligence/newsletters/pds/hanson-montana-privacy-law',
      'https://www.hunton.com/privacy-and-information-security-law/montana-amends-consumer-data-privacy-act',
    ],
  },
  US_FL1: {
    title: 'Florida Statutes 501.713',
    addresses: [
      'http://www.leg.state.fl.us/statuTes/index.cfm?App_mode=Display_Statute&Search_String=&URL=0500-0599/0501/Sections/0501.713.html',
    ],
  },
  US_DE1: {
    title: 'Delaware Code, title 6, 12D-108',
    addresses: [
      'https://self-law.org/code/de/title-6/12d-108',
      'https://www.datanuance.co/checklists/delaware',
      'https://www.lewisrice.com/cybersecurity-data-privacy/publications/privacy-laws-by-the-dozen-delaware-becomes-12th-state-to-enact-comprehensive-privacy-law/',
    ],
  },
  US_DE2: {
    title: 'Delaware HB 380 (2026)',
    addresses: [
      'https://www.mondaq.com/unitedstates/data-protection/1807430/delaware-joins-the-fun-amends-state-consumer-privacy-law',
      'https://www.keepinglawsimple.org/states/delaware/bills/2025/HA2TOHB380',
    ],
  },
  US_NH1: {
    title: 'New Hampshire RSA 507-H',
    addresses: [
      'https://rmaintl.org/?p=49977',
      'https://www.recordinglaw.com/us-laws/data-privacy-laws/new-hampshire-data-privacy-laws/nhdpa-compliance-checklist/',
    ],
  },
  US_NJ1: {
    title: 'New Jersey P.L. 2023, c. 266',
    addresses: [
      'https://lowenstein.scdn6.secure.raxcdn.com/news-insights/publications/client-alerts/new-jersey-adopts-a-comprehensive-data-protection-law-what-you-need-to-know-and-do-now-privacy',
      'https://www.compliancehub.wiki/new-jersey-privacy-regulations-in-limbo-what-the-gubernatorial-transition-means-for-your-compliance-program',
    ],
  },
  US_NJ2: {
    title: 'New Jersey P.L. 2026, c. 25',
    addresses: [
      'https://www.billtrack50.com/billdetail/2010562',
      'https://legiscan.com/NJ/text/A5328/2026',
      'https://www.billtrack50.com/billdetail/2010069',
    ],
  },
  US_TN1: {
    title: 'Tennessee Code 47-18-3307, and the act',
    addresses: [
      'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page396.html',
      'https://www.lawserver.com/law/state/tennessee/tncode/tennessee_code_47-18-3307',
      'http://www.dwt.com/blogs/privacy--security-law-blog/2023/05/tennessee-information-protection-data-privacy',
    ],
  },
  US_KY1: {
    title: 'Kentucky HB 692 (2026)',
    addresses: [
      'https://www.billtrack50.com/billdetail/1978211',
      'https://digitalpolicyalert.org/event/39217-act-amending-kentucky-revised-statutes-on-data-privacy-including-data-protection-regulation-enters-into-force',
    ],
  },
  US_RI1: {
    title: 'Rhode Island General Laws 6-48.1-6',
    addresses: ['http://webserver.rilin.state.ri.us/Statutes/TITLE6/6-48.1/6-48.1-6.htm'],
  },
  US_MN1: {
    title: 'Minnesota Statutes 325M.14, 325M.18, and the Attorney General on assessments',
    addresses: [
      'https://www.ag.state.mn.us/Data-Privacy/Business/Controller/Protection-Assessment.asp',
      'https://casetext.com/statute/minnesota-statutes/trade-regulations-consumer-protection/chapter-325o-as-added-by-2024-minn-laws-ch-121-minnesota-consumer-data-privacy-act/section-325o08-as-added-by-2024-minn-laws-ch-121-effective-7312025-data-privacy-policies-data-privacy-and-protection-assessments',
      'https://revisor.mn.gov/statutes/cite/325M.14',
    ],
  },
  US_MD1: {
    title: 'Maryland Commercial Law 14-4710, and the act',
    addresses: [
      'https://lexace.ai/us/statute/maryland/CL-14-4710',
      'https://self-law.org/code/md/commercial-law/14-4710',
      'https://cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2024/08/maryland-online-data-privacy-act--an-overview.html',
      'http://www.publicnow.com/view/E1D8F9FACA99767D8216CE0CED744F0E3270116D',
    ],
  },
  US_MD2: {
    title: 'Maryland HB 711 (2026)',
    addresses: [
      'https://legilist.com/states/maryland/bill/2026/hb-711/',
      'https://www.billtrack50.com/billdetail/1958676',
    ],
  },
  US_NE1: {
    title: 'Nebraska LB 1074 (2024)',
    addresses: [
      'http://www.dataguidance.com/opinion/nebraska-overview-data-privacy-act',
      'https://natlawreview.com/article/nebraska-enacts-comprehensive-state-privacy-law',
    ],
  },
  US_OK1: {
    title: 'Oklahoma SB 546 (2026)',
    addresses: [
      'https://www.osano.com/articles/oklahoma-data-privacy-law?hs_amp=true',
      'https://www.bubecklaw.com/privacyspeak/oklahoma-inches-closer-toward-consumer-privacy-law',
    ],
  },
  US_AL1: {
    title: 'Alabama HB 351 (2026)',
    addresses: [
      'https://privacymatters.dlapiper.com/2026/04/u-s-alabama-becomes-21st-state-to-enact-comprehensive-privacy-law/',
      'https://infobytes.orrick.com/2026-05-01/alabama-enacts-consumer-data-privacy-and-protection-law/',
      'https://fpf.org/blog/the-alabama-personal-data-protection-act-brings-consumer-privacy-to-the-heart-of-dixie/',
      'https://www.thewbkfirm.com/industry/alabama-enacts-consumer-data-privacy-law',
      'https://www.optery.com/?p=23280',
    ],
  },
  US_LA1: {
    title: 'Louisiana SB 386 (2026)',
    addresses: [
      'https://www.dwt.com/blogs/privacy--security-law-blog/2026/06/louisiana-data-privacy-act-sb-386',
      'https://hunton.sitepilot11.firmseek.com/privacy-and-cybersecurity-law-blog/louisiana-enacts-comprehensive-consumer-privacy-law',
      'https://www.bassberry.com/news/louisiana-joins-the-second-line-of-states-with-comprehensive-privacy-laws/',
      'https://consumerfsblog.com/2026/06/louisiana-becomes-22nd-state-to-enact-a-comprehensive-consumer-data-privacy-law/',
    ],
  },
  US_VT1: {
    title: 'Vermont Act 145 of 2026',
    addresses: [
      'https://rmaintl.org/member-alert-vermont-enacts-comprehensive-consumer-data-privacy-law-with-data-level-glba-exemption/',
      'https://www.pearlcohen.com/vermont-becomes-23rd-state-with-comprehensive-privacy-law/',
      'https://fpf.org/blog/perseverance-pays-off-for-vermont-privacy-efforts/',
      'https://herzoglaw.co.il/en/?p=78197',
    ],
  },
  US_HEALTH1: {
    title: 'Practice note on the My Health My Data Act of Washington',
    addresses: ['https://openagreements.org/practice-guides/privacy/us/washington'],
  },
  US_NV1: {
    title: 'Practice note on the law of Nevada on consumer health data',
    addresses: ['https://openagreements.org/practice-guides/privacy/us/nevada'],
  },
} as const satisfies Record<string, Source>;
