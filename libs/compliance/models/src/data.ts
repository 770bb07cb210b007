import type { SpecialCategory } from '#law';
import type { Said } from './said.js';

/** A category of data. */
export interface DataKind {
  readonly name: Said;
  /** The special categories that it belongs to (GDPR Art 9(1)). */
  readonly special?: readonly SpecialCategory[];
  /** True: it concerns criminal convictions and offences (GDPR Art 10). */
  readonly isCriminal?: true;
  readonly isFinancial?: true;
  readonly isUniqueIdentifier?: true;
}

/** The categories of data that models name, by their keys. */
export const DATA = {
  name: { name: ['Name', 'Name', 'Nom', '氏名', '성명'] },
  'contact-details': { name: ['Contact details', 'Kontaktdaten', 'Coordonnées', '連絡先', '연락처'] },
  address: { name: ['Postal address', 'Anschrift', 'Adresse postale', '住所', '주소'] },
  'date-of-birth': { name: ['Date of birth', 'Geburtsdatum', 'Date de naissance', '生年月日', '생년월일'] },
  cv: {
    name: [
      'Curriculum vitae, qualifications, references',
      'Lebenslauf, Qualifikationen, Zeugnisse',
      'CV, qualifications, références',
      '履歴書・職務経歴・資格',
      '이력서·자격·추천서',
    ],
  },
  assessment: {
    name: [
      'Notes of interviews and assessments',
      'Gesprächsnotizen und Bewertungen',
      'Notes d’entretien et évaluations',
      '面接記録・評価',
      '면접 기록·평가',
    ],
  },
  'employment-contract': {
    name: [
      'Employment contract and position',
      'Arbeitsvertrag und Stelle',
      'Contrat de travail et poste',
      '雇用契約・職位',
      '근로계약·직위',
    ],
  },
  pay: {
    name: ['Pay and deductions', 'Vergütung und Abzüge', 'Rémunération et retenues', '給与・控除', '급여·공제'],
    isFinancial: true,
  },
  bank: {
    name: ['Bank account', 'Bankverbindung', 'Coordonnées bancaires', '銀行口座', '은행 계좌'],
    isFinancial: true,
  },
  'tax-and-social-security': {
    name: [
      'Tax and social security numbers',
      'Steuer- und Sozialversicherungsnummern',
      'Numéros fiscal et de sécurité sociale',
      '税・社会保険の番号',
      '세금·사회보험 번호',
    ],
    isUniqueIdentifier: true,
  },
  'church-tax': {
    name: [
      'Religion, for church tax',
      'Konfession, für die Kirchensteuer',
      'Religion, pour l’impôt ecclésiastique',
      '宗教(教会税のため)',
      '종교(교회세용)',
    ],
    special: ['RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS'],
  },
  'working-hours': {
    name: [
      'Working hours and absences',
      'Arbeits- und Fehlzeiten',
      'Temps de travail et absences',
      '労働時間・休暇',
      '근로시간·휴가',
    ],
  },
  'sick-leave': { name: ['Sick leave', 'Krankmeldungen', 'Arrêts maladie', '病気休業', '병가'], special: ['HEALTH'] },
  performance: {
    name: ['Performance and goals', 'Leistung und Ziele', 'Performance et objectifs', '業績・目標', '성과·목표'],
  },
  training: {
    name: [
      'Training and certificates',
      'Schulungen und Nachweise',
      'Formations et certificats',
      '研修・修了証',
      '교육·수료증',
    ],
  },
  'occupational-health': {
    name: [
      'Results of occupational health',
      'Ergebnisse der Arbeitsmedizin',
      'Résultats de la médecine du travail',
      '健康診断の結果',
      '건강진단 결과',
    ],
    special: ['HEALTH'],
  },
  expenses: {
    name: ['Travel and expenses', 'Reisen und Auslagen', 'Déplacements et frais', '出張・経費', '출장·경비'],
    isFinancial: true,
  },
  'identity-document': {
    name: [
      'Copy of an identity document',
      'Kopie eines Ausweises',
      'Copie d’une pièce d’identité',
      '本人確認書類の写し',
      '신분증 사본',
    ],
    isUniqueIdentifier: true,
  },
  'criminal-record': {
    name: [
      'Certificate of good conduct',
      'Führungszeugnis',
      'Extrait de casier judiciaire',
      '犯罪経歴証明',
      '범죄경력 조회',
    ],
    isCriminal: true,
  },
  account: {
    name: [
      'Account and permissions',
      'Benutzerkonto und Berechtigungen',
      'Compte et droits d’accès',
      'アカウント・権限',
      '계정·권한',
    ],
    isUniqueIdentifier: true,
  },
  logs: {
    name: [
      'Log files and IP addresses',
      'Protokolle und IP-Adressen',
      'Journaux et adresses IP',
      'ログ・IPアドレス',
      '로그·IP 주소',
    ],
    isUniqueIdentifier: true,
  },
  devices: { name: ['Devices handed out', 'Ausgegebene Geräte', 'Équipements remis', '貸与機器', '지급 장비'] },
  orders: {
    name: ['Orders and contracts', 'Bestellungen und Verträge', 'Commandes et contrats', '注文・契約', '주문·계약'],
  },
  payments: {
    name: ['Invoices and payments', 'Rechnungen und Zahlungen', 'Factures et paiements', '請求・支払', '청구·결제'],
    isFinancial: true,
  },
  credit: { name: ['Credit rating', 'Bonität', 'Solvabilité', '信用情報', '신용정보'], isFinancial: true },
  communication: {
    name: [
      'Content of messages',
      'Inhalt von Nachrichten',
      'Contenu des messages',
      '問合せ・メッセージの内容',
      '문의·메시지 내용',
    ],
  },
  'call-recordings': {
    name: ['Recordings of calls', 'Gesprächsaufzeichnungen', 'Enregistrements d’appels', '通話録音', '통화 녹음'],
  },
  interests: {
    name: [
      'Interests and preferences',
      'Interessen und Vorlieben',
      'Centres d’intérêt et préférences',
      '関心・嗜好',
      '관심사·선호',
    ],
  },
  consents: {
    name: [
      'Consents and objections',
      'Einwilligungen und Widersprüche',
      'Consentements et oppositions',
      '同意・停止の記録',
      '동의·수신거부',
    ],
  },
  usage: {
    name: [
      'Use of the website or app',
      'Nutzung von Website oder App',
      'Utilisation du site ou de l’application',
      'サイト・アプリの利用状況',
      '사이트·앱 이용 기록',
    ],
  },
  'cookie-ids': {
    name: [
      'Cookies and advertising identifiers',
      'Cookies und Werbekennungen',
      'Cookies et identifiants publicitaires',
      'Cookie・広告識別子',
      '쿠키·광고 식별자',
    ],
    isUniqueIdentifier: true,
  },
  location: { name: ['Location', 'Standort', 'Localisation', '位置情報', '위치정보'] },
  images: { name: ['Photos and videos', 'Fotos und Videos', 'Photos et vidéos', '写真・動画', '사진·영상'] },
  cctv: { name: ['Video recordings', 'Videoaufzeichnungen', 'Enregistrements vidéo', '防犯カメラ映像', 'CCTV 영상'] },
  'access-times': { name: ['Times of entry', 'Zutrittszeiten', 'Heures d’accès', '入退館記録', '출입 기록'] },
  biometrics: {
    name: ['Biometric template', 'Biometrisches Merkmal', 'Gabarit biométrique', '生体認証データ', '생체인식 정보'],
    special: ['BIOMETRIC'],
    isUniqueIdentifier: true,
  },
  answers: {
    name: ['Answers to the survey', 'Antworten der Umfrage', 'Réponses à l’enquête', 'アンケートの回答', '설문 응답'],
  },
  shares: {
    name: [
      'Shares and voting rights',
      'Anteile und Stimmrechte',
      'Actions et droits de vote',
      '持株・議決権',
      '주식·의결권',
    ],
    isFinancial: true,
  },
  report: {
    name: ['Content of the report', 'Inhalt des Hinweises', 'Contenu du signalement', '通報の内容', '신고 내용'],
  },
  'health-record': {
    name: ['Health record', 'Behandlungsdokumentation', 'Dossier médical', '診療記録', '진료기록'],
    special: ['HEALTH'],
  },
  insurance: { name: ['Insurance', 'Versicherung', 'Assurance', '保険', '보험'] },
  'study-data': {
    name: [
      'Study data, pseudonymised',
      'Studiendaten, pseudonymisiert',
      'Données d’étude, pseudonymisées',
      '研究データ(仮名化)',
      '연구 데이터(가명처리)',
    ],
    special: ['HEALTH', 'GENETIC'],
  },
  grades: {
    name: ['Grades and certificates', 'Noten und Zeugnisse', 'Notes et diplômes', '成績・証明書', '성적·증명서'],
  },
  attendance: { name: ['Attendance', 'Anwesenheit', 'Assiduité', '出席', '출석'] },
  'special-needs': {
    name: [
      'Health and special needs',
      'Gesundheit und Förderbedarf',
      'Santé et besoins particuliers',
      '健康・特別な支援',
      '건강·특별지원',
    ],
    special: ['HEALTH'],
  },
  membership: {
    name: [
      'Membership and contributions',
      'Mitgliedschaft und Beiträge',
      'Adhésion et cotisations',
      '会員資格・会費',
      '회원 자격·회비',
    ],
  },
  donations: { name: ['Donations', 'Spenden', 'Dons', '寄付', '기부 내역'], isFinancial: true },
  request: {
    name: [
      'Request, answer and proof of identity',
      'Anfrage, Antwort und Identitätsnachweis',
      'Demande, réponse et preuve d’identité',
      '請求・回答・本人確認',
      '요청·답변·본인확인',
    ],
  },
} as const satisfies Readonly<Record<string, DataKind>>;

/** The key of a category of data. */
export type DataKey = keyof typeof DATA;
