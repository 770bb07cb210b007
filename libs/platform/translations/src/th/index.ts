import type { Catalogue, Forms } from '../catalogue.js';

/** Sentences of the gaps of documents in this language. */
export const CATALOGUE: Catalogue = {
  '{0} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.':
    '{0} ไม่ได้ระบุผู้ควบคุมข้อมูลส่วนบุคคลที่มีอยู่ ณ วันดังกล่าว จึงไม่ปรากฏในเอกสารนี้ โปรดระบุบริษัทที่กำหนดวัตถุประสงค์ของการประมวลผล หรือยุติกิจกรรมนี้',
  'The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.':
    'ทะเบียนไม่มีกิจกรรมการประมวลผลที่อยู่ภายใต้กฎหมายไทย โปรดบันทึกกิจกรรมของผู้ควบคุมและผู้ประมวลผลข้อมูลส่วนบุคคลที่อยู่ภายใต้กฎหมายนี้',
  '{0} does not say which personal data are collected. State them.': '{0} ไม่ได้ระบุข้อมูลส่วนบุคคลที่เก็บรวบรวม โปรดระบุ',
  '{0} states no purpose. State what each kind of data is collected for.':
    '{0} ไม่ได้ระบุวัตถุประสงค์ โปรดระบุวัตถุประสงค์ของการเก็บรวบรวมข้อมูลแต่ละประเภท',
  '{0} gives no details of a controller. Name it, with an address, e-mail or telephone number.':
    '{0} ไม่มีข้อมูลเกี่ยวกับผู้ควบคุมข้อมูลส่วนบุคคล โปรดระบุชื่อ พร้อมที่อยู่ อีเมล หรือหมายเลขโทรศัพท์',
  '{0} does not say how long data are kept. State a period, or by what it is decided.':
    '{0} ไม่ได้ระบุระยะเวลาการเก็บรักษา โปรดระบุระยะเวลา หรือหลักเกณฑ์ในการกำหนดระยะเวลา',
  'Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.':
    'ไม่ได้ระบุสิทธิของเจ้าของข้อมูลส่วนบุคคล หรือวิธีการและเงื่อนไขในการเข้าถึงข้อมูล โปรดระบุสิทธิในโปรไฟล์ TH และระบุส่วนที่เหลือในข้อความ “rightsConditions”',
  '{0} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.':
    '{0} ใช้ข้อมูลโดยไม่ได้รับความยินยอม หรือโดยไม่ระบุฐานทางกฎหมาย และไม่ได้ระบุผู้รับข้อมูล โปรดระบุผู้รับข้อมูล',
  '{0} states no legal basis for “{1}”. State it, so that the record shows what is done without consent.':
    '{0} ไม่ได้ระบุฐานทางกฎหมายสำหรับ “{1}” โปรดระบุ เพื่อให้บันทึกแสดงการดำเนินการโดยไม่ได้รับความยินยอม',
  'Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.':
    'ไม่ได้ระบุการปฏิเสธคำขอหรือการคัดค้าน โปรดระบุในข้อความ “refusals” ของโปรไฟล์ TH ว่าบันทึกไว้ที่ใด หรือระบุว่าไม่มี',
  '{0} describes no security measures. Describe how the data are protected.':
    '{0} ไม่ได้อธิบายมาตรการรักษาความมั่นคงปลอดภัย โปรดอธิบายวิธีการคุ้มครองข้อมูล',
  'The transfer {0} of {1} states no ground of s 28 or s 29. State the ground that it relies on.':
    'การโอน {0} ของ {1} ไม่ได้ระบุเหตุแห่งการโอนตามมาตรา 28 หรือมาตรา 29 โปรดระบุ',
  '{0} holds data of {1} abroad ({2}), and no transfer with a ground is registered. Register the transfer with its ground.':
    '{0} เก็บข้อมูลของ {1} ไว้ในต่างประเทศ ({2}) และไม่มีการโอนที่ระบุเหตุแห่งการโอนในทะเบียน โปรดบันทึกการโอนพร้อมเหตุแห่งการโอน',
  '{0} does not say who the data are processed for. Name each controller.':
    '{0} ไม่ได้ระบุว่าประมวลผลข้อมูลให้แก่ผู้ใด โปรดระบุชื่อผู้ควบคุมข้อมูลส่วนบุคคลแต่ละราย',
  '{0} does not say what is done for the controllers. State it as the purposes of the activity.':
    '{0} ไม่ได้ระบุการประมวลผลที่ดำเนินการให้แก่ผู้ควบคุมข้อมูลส่วนบุคคล โปรดระบุเป็นวัตถุประสงค์ของกิจกรรม',
  '{0} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.':
    '{0} ไม่มีข้อมูลเกี่ยวกับผู้ประมวลผลข้อมูลส่วนบุคคล โปรดระบุชื่อ พร้อมที่อยู่ อีเมล หรือหมายเลขโทรศัพท์',
  'The name or the contact details of the data protection officer are not stated. Enter them in the contact.':
    'ไม่ได้ระบุชื่อหรือข้อมูลติดต่อของเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล โปรดระบุในข้อมูลผู้ติดต่อ',
  '{0}: it is not yet known how long these data are kept: {1}. State a period, or by what it is decided.':
    '{0}: ยังไม่ทราบว่าเก็บข้อมูลเหล่านี้ไว้นานเท่าใด: {1} โปรดระบุระยะเวลา หรือเกณฑ์ที่ใช้กำหนด',
};

export const FORMS: Forms = {
  places: {},
  between: { ', ': ', ', ' or ': ', ', ' and ': ', ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}',
};
