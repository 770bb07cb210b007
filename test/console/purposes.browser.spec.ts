import { ConsoleUnderTest } from './console.js';

describe('What people come to the console for', () => {
  let console: ConsoleUnderTest;

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
  }, 180_000);
  afterAll(() => console.close());

  it('counsel finds which activities sent data to the United States on 1 August 2020, and on which ground', async () => {
    const page = await console.open('/', { as: 'counsel' });
    await page.getByRole('link', { name: 'Transfers', exact: true }).click();
    await page.getByRole('button', { name: /^Moment shown/ }).click();
    await page.getByLabel('In force on', { exact: true }).fill('2020-08-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('heading', { name: /transfers on 1 August 2020/ }).waitFor();
    const row = page.getByRole('row', { name: /Newsletter at/ });
    expect(await row.textContent()).toMatch(/No valid ground[\s\S]*recognition has fallen[\s\S]*Newsletter/);
    expect(new URL(page.url()).searchParams.get('on')).toBe('2020-08-01');
    expect(page.faults).toEqual([]);
  });
});
