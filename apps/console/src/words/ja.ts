/** Every text in this language, by file. */
export default import.meta.glob<Record<string, string>>('./ja/*.json', { eager: true, import: 'default' });
