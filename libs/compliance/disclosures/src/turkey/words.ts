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
