import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  title: 'Records of processing activities (Personal Data Protection Act, ss 39 and 40(3))',
  'heading.representative': 'Representative in Thailand',
  'heading.rights': 'Rights of data subjects',
  'heading.accessConditions': 'Methods and conditions of access',
  'heading.refusals': 'Requests refused and objections rejected',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.role': 'Kept as',
  'heading.controllers': 'Controllers',
  'heading.onBehalfOf': 'Controllers for whom a processor processes',
  'heading.dataCategories': 'Personal data collected',
  'heading.dataSubjects': 'Data subjects',
  'heading.purposes': 'Purposes',
  'heading.erasure': 'Retention period',
  'heading.withoutConsent': 'Used or disclosed without consent for',
  'heading.recipients': 'Disclosed to',
  'heading.transfers': 'Transfers abroad',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (ss 28, 29)',
  'heading.securityMeasures': 'Security measures',
  'gap.noRecords':
    'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.',
  'gap.DATA_CATEGORIES': '{record} does not say which personal data are collected. State them.',
  'gap.PURPOSES': '{record} states no purpose. State what each kind of data is collected for.',
  'gap.CONTROLLER': '{record} gives no details of a controller. Name it, with an address, e-mail or telephone number.',
  'gap.RETENTION': '{record} does not say how long data are kept. State a period, or by what it is decided.',
  'gap.RIGHTS':
    'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.',
  'gap.DISCLOSURE':
    '{record} uses data without consent, or on no stated basis, and does not say to whom they are disclosed. State the recipients.',
  'gap.LEGAL_BASIS':
    '{record} states no legal basis for “{purpose}”. State it, so that the record shows what is done without consent.',
  'gap.REFUSALS':
    'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.',
  'gap.SECURITY': '{record} describes no security measures. Describe how the data are protected.',
  'gap.GROUND':
    'The transfer {transfer} of {record} states no ground of s 28 or s 29. State the ground that it relies on.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} holds data of {record} abroad ({countries}), and no transfer with a ground is registered. Register the transfer with its ground.',
  'gap.CONTROLLERS': '{record} does not say for whom the data are processed. Name each controller.',
  'gap.CATEGORIES': '{record} does not say what is done for the controllers. State it as the purposes of the activity.',
  'gap.PROCESSOR':
    '{record} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.',
  'gap.OFFICER':
    'The name or the contact details of the data protection officer are not stated. Enter them in the contact.',
  'role.CONTROLLER': 'data controller',
  'role.JOINT_CONTROLLER': 'joint data controller',
  'role.PROCESSOR': 'data processor',
} as const;

const TH: Readonly<Record<keyof typeof EN, string>> = {
  title: 'บันทึกรายการของกิจกรรมการประมวลผลข้อมูลส่วนบุคคล (พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 39 และมาตรา 40 (3))',
  'heading.representative': 'ตัวแทนในราชอาณาจักร',
  'heading.rights': 'สิทธิของเจ้าของข้อมูลส่วนบุคคล',
  'heading.accessConditions': 'วิธีการและเงื่อนไขในการเข้าถึงข้อมูลส่วนบุคคล',
  'heading.refusals': 'การปฏิเสธคำขอหรือการคัดค้าน',
  'heading.reference': 'ลำดับ',
  'heading.title': 'กิจกรรมการประมวลผล',
  'heading.role': 'บันทึกในฐานะ',
  'heading.controllers': 'ผู้ควบคุมข้อมูลส่วนบุคคล',
  'heading.onBehalfOf': 'ผู้ควบคุมข้อมูลส่วนบุคคลที่ผู้ประมวลผลดำเนินการให้',
  'heading.dataCategories': 'ข้อมูลส่วนบุคคลที่มีการเก็บรวบรวม',
  'heading.dataSubjects': 'เจ้าของข้อมูลส่วนบุคคล',
  'heading.purposes': 'วัตถุประสงค์ของการเก็บรวบรวม',
  'heading.erasure': 'ระยะเวลาการเก็บรักษา',
  'heading.withoutConsent': 'การใช้หรือเปิดเผยโดยไม่ได้รับความยินยอม เพื่อ',
  'heading.recipients': 'ผู้รับข้อมูล',
  'heading.transfers': 'การโอนข้อมูลไปยังต่างประเทศ',
  'heading.country': 'ประเทศ',
  'heading.safeguard': 'เหตุแห่งการโอน (มาตรา 28 และมาตรา 29)',
  'heading.securityMeasures': 'มาตรการรักษาความมั่นคงปลอดภัย',
  'gap.noRecords':
    'ทะเบียนไม่มีกิจกรรมการประมวลผลที่อยู่ภายใต้กฎหมายไทย โปรดบันทึกกิจกรรมของผู้ควบคุมและผู้ประมวลผลข้อมูลส่วนบุคคลที่อยู่ภายใต้กฎหมายนี้',
  'gap.DATA_CATEGORIES': '{record} ไม่ได้ระบุข้อมูลส่วนบุคคลที่เก็บรวบรวม โปรดระบุ',
  'gap.PURPOSES': '{record} ไม่ได้ระบุวัตถุประสงค์ โปรดระบุวัตถุประสงค์ของการเก็บรวบรวมข้อมูลแต่ละประเภท',
  'gap.CONTROLLER': '{record} ไม่มีข้อมูลเกี่ยวกับผู้ควบคุมข้อมูลส่วนบุคคล โปรดระบุชื่อ พร้อมที่อยู่ อีเมล หรือหมายเลขโทรศัพท์',
  'gap.RETENTION': '{record} ไม่ได้ระบุระยะเวลาการเก็บรักษา โปรดระบุระยะเวลา หรือหลักเกณฑ์ในการกำหนดระยะเวลา',
  'gap.RIGHTS':
    'ไม่ได้ระบุสิทธิของเจ้าของข้อมูลส่วนบุคคล หรือวิธีการและเงื่อนไขในการเข้าถึงข้อมูล โปรดระบุสิทธิในโปรไฟล์ TH และระบุส่วนที่เหลือในข้อความ “rightsConditions”',
  'gap.DISCLOSURE': '{record} ใช้ข้อมูลโดยไม่ได้รับความยินยอม หรือโดยไม่ระบุฐานทางกฎหมาย และไม่ได้ระบุผู้รับข้อมูล โปรดระบุผู้รับข้อมูล',
  'gap.LEGAL_BASIS': '{record} ไม่ได้ระบุฐานทางกฎหมายสำหรับ “{purpose}” โปรดระบุ เพื่อให้บันทึกแสดงการดำเนินการโดยไม่ได้รับความยินยอม',
  'gap.REFUSALS': 'ไม่ได้ระบุการปฏิเสธคำขอหรือการคัดค้าน โปรดระบุในข้อความ “refusals” ของโปรไฟล์ TH ว่าบันทึกไว้ที่ใด หรือระบุว่าไม่มี',
  'gap.GROUND': 'การโอน {transfer} ของ {record} ไม่ได้ระบุเหตุแห่งการโอนตามมาตรา 28 หรือมาตรา 29 โปรดระบุ',
  'gap.PROCESSOR_ABROAD':
    '{recipient} เก็บข้อมูลของ {record} ไว้ในต่างประเทศ ({countries}) และไม่มีการโอนที่ระบุเหตุแห่งการโอนในทะเบียน โปรดบันทึกการโอนพร้อมเหตุแห่งการโอน',
  'gap.SECURITY': '{record} ไม่ได้อธิบายมาตรการรักษาความมั่นคงปลอดภัย โปรดอธิบายวิธีการคุ้มครองข้อมูล',
  'gap.CONTROLLERS': '{record} ไม่ได้ระบุว่าประมวลผลข้อมูลให้แก่ผู้ใด โปรดระบุชื่อผู้ควบคุมข้อมูลส่วนบุคคลแต่ละราย',
  'gap.CATEGORIES': '{record} ไม่ได้ระบุการประมวลผลที่ดำเนินการให้แก่ผู้ควบคุมข้อมูลส่วนบุคคล โปรดระบุเป็นวัตถุประสงค์ของกิจกรรม',
  'gap.PROCESSOR': '{record} ไม่มีข้อมูลเกี่ยวกับผู้ประมวลผลข้อมูลส่วนบุคคล โปรดระบุชื่อ พร้อมที่อยู่ อีเมล หรือหมายเลขโทรศัพท์',
  'gap.OFFICER': 'ไม่ได้ระบุชื่อหรือข้อมูลติดต่อของเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล โปรดระบุในข้อมูลผู้ติดต่อ',
  'role.CONTROLLER': 'ผู้ควบคุมข้อมูลส่วนบุคคล',
  'role.JOINT_CONTROLLER': 'ผู้ควบคุมข้อมูลส่วนบุคคลร่วม',
  'role.PROCESSOR': 'ผู้ประมวลผลข้อมูลส่วนบุคคล',
};

/** The phrases of the records of ss 39 and 40(3) of the Thai act. */
export const THAILAND_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  th: { ...TH, ...RETENTION_WORDS.th, ...INSTRUMENT_WORDS.th },
} satisfies Catalogue;

export type ThailandKey = keyof (typeof THAILAND_WORDS)['en'];
