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
