/** Commands that have pages of their own instead of a form. */
export const ON_PAGES: Readonly<Record<string, string>> = {
  applyRegister: '/file',
  issueReport: '/reports',
  readSpreadsheet: '/file',
  readTranslationFile: '/file',
};
