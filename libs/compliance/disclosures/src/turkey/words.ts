import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

const EN = {
  title: 'Inventory of personal data processing (By-Law on the Data Controllers’ Registry, Art 4(1)(h))',
  form: 'No form of the inventory is prescribed. This one has the items of the By-Law, in their order. It does not follow the screens of VERBIS, and is not entered there by itself.',
  'heading.form': 'Form',
  'heading.registration': 'Registration in VERBIS',
  'heading.representative': 'Representative in Turkey',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.controllers': 'Data controllers',
  'heading.purposes': 'Purposes of processing',
  'heading.legalBases': 'Legal ground',
  'heading.dataCategories': 'Data categories',
  'heading.sensitiveData': 'Special categories of data (Art 6)',
  'heading.dataSubjects': 'Groups of data subjects',
  'heading.recipients': 'Recipient groups',
  'heading.erasure': 'Maximum period of storage',
  'heading.transfers': 'Data meant to go to foreign countries',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (Art 9)',
  'heading.securityMeasures': 'Measures for data security',
  'gap.noRecords':
    'The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.',
  'gap.PURPOSES': '{record} states no purpose. State what the data are processed for.',
  'gap.LEGAL_BASIS': '{record} states no legal ground for “{purpose}”. State it in the activity, or in the profile TR.',
  'gap.DATA_CATEGORIES': '{record} does not say which data are processed. State the data categories.',
  'gap.RECIPIENTS': '{record} names no recipient group. State the recipients.',
  'gap.DATA_SUBJECTS': '{record} does not say whose data are processed. State the groups of data subjects.',
  'gap.RETENTION': '{record} does not say how long data are kept at most. State a period, or by what it is decided.',
  'gap.TRANSFERS':
    '{record} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.',
  'gap.SECURITY': '{record} describes no measures for data security. Describe how the data are protected.',
  'gap.GROUND': 'The transfer {transfer} of {record} states no ground of Art 9. State the ground that it relies on.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} holds data of {record} abroad ({countries}), and no transfer with a ground is registered. Register the transfer with its ground.',
  'basis.CONSENT': 'explicit consent (5(1))',
  'basis.EXPRESS_CONSENT': 'explicit consent (5(1))',
  'basis.CONTRACT': 'contract with the data subject (5(2)(c))',
  'basis.LEGAL_OBLIGATION': 'legal obligation (5(2)(ç))',
  'basis.VITAL_INTERESTS': 'life or body (5(2)(b))',
  'basis.LEGITIMATE_INTERESTS': 'legitimate interests of the controller (5(2)(f))',
  'basis.PUBLIC_TASK': 'public task (no ground of Turkish law)',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'recognised legitimate interests (no ground of Turkish law)',
} as const;

const TR: Readonly<Record<keyof typeof EN, string>> = {
  title: 'Kişisel veri işleme envanteri (Veri Sorumluları Sicili Hakkında Yönetmelik, madde 4(1)(h))',
  form: 'Envanter için öngörülmüş bir biçim yoktur. Bu belge, Yönetmelikte sayılan unsurları aynı sırayla içerir. VERBİS ekranlarını izlemez ve VERBİS’e kendiliğinden aktarılmaz.',
  'heading.form': 'Biçim',
  'heading.registration': 'VERBİS kaydı',
  'heading.representative': 'Veri sorumlusu temsilcisi',
  'heading.reference': 'Sıra',
  'heading.title': 'Veri işleme faaliyeti',
  'heading.controllers': 'Veri sorumluları',
  'heading.purposes': 'Veri işleme amaçları',
  'heading.legalBases': 'Hukuki sebep',
  'heading.dataCategories': 'Veri kategorileri',
  'heading.sensitiveData': 'Özel nitelikli kişisel veriler (madde 6)',
  'heading.dataSubjects': 'Veri konusu kişi grupları',
  'heading.recipients': 'Alıcı grupları',
  'heading.erasure': 'Azami muhafaza süresi',
  'heading.transfers': 'Yabancı ülkelere aktarımı öngörülen veriler',
  'heading.country': 'Ülke',
  'heading.safeguard': 'Dayanak (madde 9)',
  'heading.securityMeasures': 'Veri güvenliği tedbirleri',
  'gap.noRecords':
    'Kayıtta Türk hukukuna tabi bir veri sorumlusunun faaliyeti bulunmuyor. Bu hukuka tabi veri sorumlularının faaliyetlerini kaydedin.',
  'gap.PURPOSES': '{record} için amaç belirtilmemiş. Verilerin hangi amaçla işlendiğini belirtin.',
  'gap.LEGAL_BASIS':
    '{record} içinde “{purpose}” için hukuki sebep belirtilmemiş. Faaliyette veya TR profilinde belirtin.',
  'gap.DATA_CATEGORIES': '{record} için hangi verilerin işlendiği belirtilmemiş. Veri kategorilerini belirtin.',
  'gap.RECIPIENTS': '{record} için alıcı grubu belirtilmemiş. Alıcıları belirtin.',
  'gap.DATA_SUBJECTS': '{record} için kimlerin verilerinin işlendiği belirtilmemiş. Kişi gruplarını belirtin.',
  'gap.RETENTION':
    '{record} için verilerin en çok ne kadar süre saklandığı belirtilmemiş. Süreyi veya süreyi belirleyen ölçütü belirtin.',
  'gap.TRANSFERS':
    '{record} için verilerin yurt dışına aktarılıp aktarılmadığı belirtilmemiş. Aktarımları kaydedin veya aktarım yoksa TR profilinde internationalTransfers başlığı altında belirtin.',
  'gap.SECURITY': '{record} için veri güvenliği tedbirleri belirtilmemiş. Verilerin nasıl korunduğunu açıklayın.',
  'gap.GROUND':
    '{record} kapsamındaki {transfer} aktarımı için madde 9’da sayılan bir dayanak belirtilmemiş. Dayanağı belirtin.',
  'gap.PROCESSOR_ABROAD':
    '{recipient}, {record} kapsamındaki verileri yurt dışında ({countries}) tutuyor; dayanağı olan bir aktarım kayıtlı değil. Aktarımı dayanağıyla kaydedin.',
  'basis.CONSENT': 'açık rıza (5(1))',
  'basis.EXPRESS_CONSENT': 'açık rıza (5(1))',
  'basis.CONTRACT': 'ilgili kişiyle sözleşme (5(2)(c))',
  'basis.LEGAL_OBLIGATION': 'hukuki yükümlülük (5(2)(ç))',
  'basis.VITAL_INTERESTS': 'hayat veya beden bütünlüğü (5(2)(b))',
  'basis.LEGITIMATE_INTERESTS': 'veri sorumlusunun meşru menfaati (5(2)(f))',
  'basis.PUBLIC_TASK': 'kamu görevi (Türk hukukunda bir işleme şartı değildir)',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'tanınmış meşru menfaatler (Türk hukukunda bir işleme şartı değildir)',
};

/** The phrases of the inventory of Turkish law. */
export const TURKEY_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  tr: { ...TR, ...RETENTION_WORDS.tr, ...INSTRUMENT_WORDS.tr },
} satisfies Catalogue;

export type TurkeyKey = keyof (typeof TURKEY_WORDS)['en'];
