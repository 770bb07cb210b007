import type { Page } from 'playwright-core';
import { ConsoleUnderTest } from './console.js';

/** Opens an address as a link does, without loading the console again. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await ConsoleUnderTest.settled(page);
}

/**
 * Follows each link that says a number, and returns those that lead to a list of another length. Links have the number as
 * `data-count`, and lists as `data-total`; a list without one is empty.
 * @param most the number of links to follow on each page
 * @param within the part of the page with the links
 */
export async function wrongNumbers(
  page: Page,
  addresses: readonly string[],
  most = 16,
  within = 'main',
): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    await go(page, address);
    const links: { href: string; count: string }[] = await page.evaluate(
      `[...document.querySelectorAll('${within} a[data-count]')].map((link) =>
        ({ href: link.getAttribute('href'), count: link.dataset.count }))`,
    );
    if (links.length === 0) wrong.push(`${address} says no number`);
    for (const { href, count } of links.slice(0, most)) {
      await go(page, href);
      const total = await page.evaluate<string>(`document.querySelector('main [data-total]')?.dataset.total ?? '0'`);
      if (total !== count) wrong.push(`${address} says ${count} of ${href}, which has ${total}`);
    }
  }
  return wrong;
}
