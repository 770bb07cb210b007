import type { FastifyInstance } from 'fastify';
import { MESSAGE_LANGUAGES, type MessageLanguage, translator } from '#translations';

/** Loads the language that a request asks for (`Accept-Language`), so that a refusal of it can be written at once. */
export function loadLanguages(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ headers }) => {
    const language = languageOf(headers['accept-language']);
    if (language) await translator(language);
  });
}

/** Returns the first language of the header that messages have; undefined for English, which they have anyway. */
export function languageOf(header: string | undefined): MessageLanguage | undefined {
  const [asked] = (header ?? '').split(/[,;-]/, 1);
  const language = MESSAGE_LANGUAGES.find((one) => one === asked?.trim().toLowerCase());
  return language === 'en' ? undefined : language;
}
