import type { OfficerRole } from '#law';
import type { Language } from './words.js';

/** The fields that every document begins with, in their order. */
export const HEADER = ['organisation', 'answeredBy', 'on', 'position', 'knownAt', 'lawVersion'] as const;

/** The headings of these fields, in every language of documents. */
export const HEADER_WORDS: Readonly<Record<Language, Readonly<Record<(typeof HEADER)[number], string>>>> = {
  en: {
    organisation: 'Organisation',
    answeredBy: 'Contact for data protection',
    on: 'As of',
    position: 'Position of the register',
    knownAt: 'Recorded up to',
    lawVersion: 'Version of the law data',
  },
  ko: {
    organisation: '개인정보처리자',
    answeredBy: '개인정보 담당자',
    on: '기준일',
    position: '대장의 위치',
    knownAt: '기록 시점',
    lawVersion: '법령 자료의 버전',
  },
  ja: {
    organisation: '個人情報取扱事業者',
    answeredBy: '個人情報の取扱いに関する窓口',
    on: '基準日',
    position: '台帳の位置',
    knownAt: '記録時点',
    lawVersion: '法令データの版',
  },
  fr: {
    organisation: 'Organisme',
    answeredBy: 'Contact pour la protection des données',
    on: 'État au',
    position: 'Position du registre',
    knownAt: 'Enregistré jusqu’au',
    lawVersion: 'Version des données juridiques',
  },
  de: {
    organisation: 'Organisation',
    answeredBy: 'Ansprechstelle für den Datenschutz',
    on: 'Stand',
    position: 'Position des Registers',
    knownAt: 'Erfasst bis',
    lawVersion: 'Fassung der Rechtsdaten',
  },
  pt: {
    organisation: 'Organização',
    answeredBy: 'Contato para a proteção de dados',
    on: 'Situação em',
    position: 'Posição do registro',
    knownAt: 'Registrado até',
    lawVersion: 'Versão dos dados jurídicos',
  },
  th: {
    organisation: 'องค์กร',
    answeredBy: 'ผู้ติดต่อด้านการคุ้มครองข้อมูลส่วนบุคคล',
    on: 'ข้อมูล ณ วันที่',
    position: 'ตำแหน่งในทะเบียน',
    knownAt: 'บันทึกถึง',
    lawVersion: 'รุ่นของข้อมูลกฎหมาย',
  },
  tr: {
    organisation: 'Veri sorumlusu',
    answeredBy: 'Kişisel verilerin korunması için irtibat',
    on: 'Tarih itibarıyla',
    position: 'Kaydın konumu',
    knownAt: 'Şu ana kadar kaydedilen',
    lawVersion: 'Mevzuat verilerinin sürümü',
  },
  vi: {
    organisation: 'Tổ chức',
    answeredBy: 'Đầu mối bảo vệ dữ liệu cá nhân',
    on: 'Tại ngày',
    position: 'Vị trí trong sổ đăng ký',
    knownAt: 'Ghi nhận đến',
    lawVersion: 'Phiên bản dữ liệu pháp luật',
  },
  es: {
    organisation: 'Organización',
    answeredBy: 'Contacto para la protección de datos',
    on: 'Situación a',
    position: 'Posición del registro',
    knownAt: 'Registrado hasta',
    lawVersion: 'Versión de los datos jurídicos',
  },
  it: {
    organisation: 'Organizzazione',
    answeredBy: 'Contatto per la protezione dei dati',
    on: 'Situazione al',
    position: 'Posizione del registro',
    knownAt: 'Registrato fino a',
    lawVersion: 'Versione dei dati giuridici',
  },
  nl: {
    organisation: 'Organisatie',
    answeredBy: 'Contactpunt voor gegevensbescherming',
    on: 'Stand op',
    position: 'Positie van het register',
    knownAt: 'Vastgelegd tot',
    lawVersion: 'Versie van de rechtsgegevens',
  },
  'pt-PT': {
    organisation: 'Organização',
    answeredBy: 'Contacto para a proteção de dados',
    on: 'Situação em',
    position: 'Posição do registo',
    knownAt: 'Registado até',
    lawVersion: 'Versão dos dados jurídicos',
  },
  'zh-Hans': {
    organisation: '组织',
    answeredBy: '数据保护联系人',
    on: '截至日期',
    position: '登记册的位置',
    knownAt: '记录截至',
    lawVersion: '法律数据的版本',
  },
  'zh-Hant': {
    organisation: '組織',
    answeredBy: '個人資料保護聯絡人',
    on: '基準日',
    position: '登記冊的位置',
    knownAt: '記錄截至',
    lawVersion: '法律資料的版本',
  },
  'zh-Hant-HK': {
    organisation: '機構',
    answeredBy: '個人資料私隱聯絡人',
    on: '截至日期',
    position: '登記冊的位置',
    knownAt: '記錄截至',
    lawVersion: '法律資料的版本',
  },
};

/** The offices of those who answer for an organisation, in the words of the laws. */
const OFFICES: Readonly<Record<Language, { readonly [R in OfficerRole]?: string }>> = {
  en: {
    DATA_PROTECTION_OFFICER: 'Data protection officer',
    CHIEF_PRIVACY_OFFICER: 'Chief privacy officer',
    INFORMATION_OFFICER: 'Information officer',
    GRIEVANCE_OFFICER: 'Grievance officer',
  },
  ko: { DATA_PROTECTION_OFFICER: '데이터 보호책임자(DPO)', CHIEF_PRIVACY_OFFICER: '개인정보 보호책임자' },
  ja: { DATA_PROTECTION_OFFICER: 'データ保護責任者（DPO）' },
  fr: { DATA_PROTECTION_OFFICER: 'Délégué à la protection des données' },
  de: { DATA_PROTECTION_OFFICER: 'Datenschutzbeauftragter' },
  pt: { DATA_PROTECTION_OFFICER: 'Encarregado pelo tratamento de dados pessoais' },
  th: { DATA_PROTECTION_OFFICER: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล' },
  tr: { DATA_PROTECTION_OFFICER: 'Veri koruma görevlisi', PRIVACY_CONTACT: 'İrtibat kişisi' },
  vi: { DATA_PROTECTION_OFFICER: 'Nhân sự bảo vệ dữ liệu cá nhân' },
  es: { DATA_PROTECTION_OFFICER: 'Delegado de protección de datos' },
  it: { DATA_PROTECTION_OFFICER: 'Responsabile della protezione dei dati' },
  nl: { DATA_PROTECTION_OFFICER: 'Functionaris voor gegevensbescherming' },
  'pt-PT': { DATA_PROTECTION_OFFICER: 'Encarregado da proteção de dados' },
  'zh-Hans': { DATA_PROTECTION_OFFICER: '数据保护官' },
  'zh-Hant': { DATA_PROTECTION_OFFICER: '個人資料保護長', PRIVACY_CONTACT: '個人資料保護聯絡人' },
  'zh-Hant-HK': { DATA_PROTECTION_OFFICER: '保障資料主任', PRIVACY_CONTACT: '個人資料私隱聯絡人' },
};

/** Returns the word for who answers for an organisation: the office that the register names, else that of a contact. */
export function officeIn(language: Language, role: OfficerRole | undefined): string {
  return (role && OFFICES[language][role]) ?? HEADER_WORDS[language].answeredBy;
}
