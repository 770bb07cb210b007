export * from './disclosures.module.js';
export { MissingTranslationsResolver, TranslatedDocument } from './missing-translations.resolver.js';
