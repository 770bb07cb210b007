/** The form of a link to elsewhere: to a page of another server, or to a person by mail. */
const LINK = /^(?:https?:\/\/[^\s\\]+|mailto:[^\s\\?@,]+@[^\s\\?@,]+)$/i;

/**
 * Returns the text if it is an address that leads where it seems to, else undefined: then it is shown as text. It leads to the host that it
 * writes, with no name before it, or to one person by mail, with no other fields.
 */
export function linkOf(text: string): string | undefined {
  if (!LINK.test(text) || !URL.canParse(text)) return undefined;
  const { username, password, hostname } = new URL(text);
  const isAsWritten = text.toLowerCase().includes(hostname) || hostname.includes('xn--'); // names of other scripts are encoded
  return username === '' && password === '' && isAsWritten ? text : undefined;
}
