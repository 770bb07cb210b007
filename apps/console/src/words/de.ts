/** Every text in this language, by file. */
export default import.meta.glob<Record<string, string>>('./de/*.json', { eager: true, import: 'default' });
