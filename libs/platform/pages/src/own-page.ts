/** Addresses that are no pages, whether there is something at them or not. */
const NO_PAGE = /^\/(?:graphql|health|metrics|session|events|assets|published|scim|mcp|log)(?:[/?#]|$)|^\/reports\/./;
/** Most characters of an address. */
const LONGEST = 2_000;
const BASE = 'http://own.invalid';

/** Returns true if a path is that of a page of the console, and not one of the API. */
export function isPage(path: string): boolean {
  return !NO_PAGE.test(path);
}

/**
 * Returns the address of a page of this server as a path with its query and fragment; undefined for all else. A browser reads
 * `//host`, `/\host` and `/.//host` as addresses of another server.
 */
export function ownPage(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > LONGEST || !/^\/[^\\\p{Cc}]*$/u.test(address)) return undefined;
  if (!URL.canParse(address, BASE)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, BASE);
  const isOurs = origin === BASE && !pathname.startsWith('//') && isReadable(pathname) && isPage(pathname);
  return isOurs ? `${pathname}${search}${hash}` : undefined;
}

/** Returns true if the escapes of a path are characters. The server has nothing at any other. */
function isReadable(path: string): boolean {
  try {
    return decodeURI(path) !== ''; // its value is used: else bundlers take the call for one without effect
  } catch {
    return false;
  }
}
