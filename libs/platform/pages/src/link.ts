/** What begins an address to which a text can lead: pages of other servers, and mail. */
const LINK = /^(?:https?:\/\/[^\s\\]+|mailto:[^\s\\?@,]+@[^\s\\?@,]+)$/i;

/**
 * Returns the text if it is an address that leads where it seems to: to a host as it is written there, without a name before it, or to one
 * person by mail, without other fields. It is undefined for all else, which is shown as text.
 */
export function linkOf(text: string): string | undefined {
  if (!LINK.test(text) || !URL.canParse(text)) return undefined;
  const { username, password, hostname } = new URL(text);
  const isAsWritten = text.toLowerCase().includes(hostname) || hostname.includes('xn--'); // names of other scripts are encoded
  return username === '' && password === '' && isAsWritten ? text : undefined;
}
