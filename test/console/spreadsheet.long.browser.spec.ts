import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unwantedIn } from '#kernel';
import { ConsoleUnderTest } from './console.js';

const FIXTURES = join(import.meta.dirname, '../fixtures/spreadsheets');

describe('The wizard for spreadsheets', () => {
  let console: ConsoleUnderTest;

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
  });
  afterAll(() => console?.close());

  const wizardOn = async (options: Parameters<ConsoleUnderTest['open']>[1] = {}) => {
    const page = await console.open('/file', options);
    await ConsoleUnderTest.settled(page);
    const wizard = page.getByRole('region', { name: 'From a spreadsheet' });
    const take = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        wizard.getByRole('button', { name: /Choose a spreadsheet|Take another file/ }).click(),
      ]);
      await chooser.setFiles(typeof file === 'string' ? resolve(FIXTURES, file) : file);
      await wizard
        .getByText(/Recognised as|No row of the file/)
        .first()
        .waitFor();
      await ConsoleUnderTest.settled(page);
    };
    return { page, wizard, take };
  };

  it("takes the CNIL's workbook: what it became, what was not understood first, the plan, and records it once", async () => {
    const { page, wizard, take } = await wizardOn();
    await take('cnil.libreoffice.ods');
    const status = await wizard.getByRole('alert').or(wizard.getByRole('status')).first().textContent();
    expect(status).toContain("Recognised as: The CNIL's workbook");
    expect(status).toContain('2 activities');
    expect(status).toContain('5_-_Listes (hidden)');
    const first = wizard.getByRole('listitem').first();
    expect(await first.textContent()).toMatch(/Privacy shield[\s\S]*Not understood[\s\S]*This ground has ended/i);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await wizard.getByRole('button', { name: 'See what it will do' }).click();
    await wizard
      .getByText(/Gestion de la paie/)
      .last()
      .waitFor();
    await wizard.getByRole('button', { name: /Record \d+ events/ }).click();
    await wizard.getByText(/events were recorded/).waitFor();
    expect(page.faults).toEqual([]);
    expect(await console.idOf('ref-001')).toMatch(/^processingActivity-/);
    await wizard.getByRole('button', { name: 'Take another file' }).click();
    await take('cnil.openpyxl.xlsx');
    await wizard.getByRole('button', { name: 'See what it will do' }).click();
    await wizard.getByText('Nothing to do').waitFor();
  });

  it('is next to the texts for translators: any language, and what comes back is a file to check and apply', async () => {
    const page = await console.open('/file');
    await ConsoleUnderTest.settled(page);
    const section = page.getByRole('region', { name: 'With translators' });
    await section.getByRole('combobox', { name: 'Language' }).fill('es-419');
    await page.getByRole('option', { name: /\(es-419\)$/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Download the texts' }).click(),
    ]);
    const texts = readFileSync(await download.path(), 'utf8');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      section.getByRole('button', { name: 'Take the translations' }).click(),
    ]);
    const back = texts
      .replace('</source></segment>', '</source><target>Traducido</target></segment>')
      .replace(/<source>([^<]*<\/source><\/segment>)(?![\s\S]*<source>)/, '<source>Formerly $1');
    await chooser.setFiles({ name: 'es-419.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(back) });
    await section.getByText(/^1 to record, 0 as recorded/).waitFor();
    expect(await section.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^#\/f=.+: The text of the register is another one/),
    ]);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check what it will do' }).click();
    await page.getByRole('button', { name: 'Record 1 event' }).click();
    await page.getByText('1 event was recorded').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('takes any table: a column can be corrected, and the mapping is kept', async () => {
    const { page, wizard, take } = await wizardOn();
    await take('verzeichnis.cp1252.csv');
    const mood = wizard.getByLabel('Meaning of Ampel');
    expect(await mood.inputValue()).toBe('DESCRIPTION');
    await mood.selectOption({ label: 'Leave out' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      wizard.getByRole('button', { name: 'Download the mapping' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('- heading: Ampel\n    field: NOTHING\n');
    await wizard.getByRole('button', { name: 'Read again' }).click();
    await wizard.getByText('Left out (2)').waitFor();
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('answers a question as proposed, and reads a CSV file in another encoding', async () => {
    const { page, wizard } = await wizardOn();
    const lines = 'Title;Purpose;Recipients\nL\xf6hne;Zahlen;B\xe4nke f\xfcr L\xf6hne\n;;Beh\xf6rden\n';
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      wizard.getByRole('button', { name: 'Choose a spreadsheet' }).click(),
    ]);
    await chooser.setFiles({ name: 'record.csv', mimeType: 'text/csv', buffer: Buffer.from(lines, 'latin1') });
    const encoding = wizard.getByLabel('Encoding');
    await encoding.waitFor();
    expect(await encoding.inputValue()).toBe('windows-1252');
    expect(await wizard.getByRole('listitem').filter({ hasText: 'To be confirmed' }).textContent()).toContain(
      '{ list: rows, text: "", value: ABOVE }',
    );
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await encoding.selectOption('iso-8859-2');
    await ConsoleUnderTest.settled(page);
    expect(await encoding.inputValue()).toBe('iso-8859-2');
    await wizard.getByRole('button', { name: 'Take as proposed' }).click();
    await wizard.getByText('Taken as text (4)').waitFor();
    expect(await wizard.getByText('To be confirmed').count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  it('takes a sheet with no known heading, once each column is given its meaning, and knows it the next time', async () => {
    const { page, wizard, take } = await wizardOn();
    await take('unknown-headings.csv');
    expect(await wizard.getByRole('alert').textContent()).toContain('No row of the file has headings that are known');
    expect(await wizard.getByText('“Laun” · “Fréttir”').count()).toBe(1);
    const title = wizard.getByLabel('Meaning of Aðgerð');
    await title.focus();
    await page.keyboard.type('Tit'); // a select is chosen from by the keyboard alone
    expect(await title.inputValue()).toBe('title');
    await wizard.getByLabel('Meaning of Ástæða').selectOption({ label: 'Legal basis' });
    await wizard.getByLabel('Meaning of Hvert').selectOption({ label: 'Leave out' });
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await wizard.getByRole('button', { name: 'Read again' }).click();
    await wizard.getByText('2 activities').waitFor();
    await take('unknown-headings.csv');
    await wizard.getByText('Read as you corrected it before').waitFor();
    await wizard.getByText('2 activities').waitFor();
    expect(await wizard.getByLabel('Meaning of Hvert').inputValue()).toBe('NOTHING');
    await wizard.getByRole('button', { name: 'Forget it' }).click();
    await wizard.getByRole('alert').getByText('No row of the file').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('asks once what a text means that several cells have, and takes the answer for all of them', async () => {
    const { page, wizard, take } = await wizardOn();
    const lines = ['Title;Legal basis;Third countries;Status', 'A;Weil;Freedonia;', 'B;weil;;', 'C;Consent;;Stopped'];
    await take({ name: 'record.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    const unknown = wizard.getByRole('listitem').filter({ has: page.getByLabel('Meaning of the text weil') });
    expect(await unknown.textContent()).toContain('2 cells');
    await wizard.getByLabel('Meaning of the text weil').selectOption({ label: 'Contract' });
    await wizard.getByLabel('Meaning of the text Freedonia').selectOption({ label: 'Brazil' });
    await wizard.getByLabel('Meaning of the text Stopped').selectOption({ label: 'It is still in use' });
    const plan = wizard.getByRole('button', { name: 'See what it will do' });
    await wizard.getByText('your corrections are not in it yet').waitFor();
    expect(await plan.isDisabled()).toBe(true); // nothing is recorded without the answers
    await wizard.getByRole('button', { name: 'Read again' }).click();
    await wizard.getByText('3 activities').waitFor();
    expect(await plan.isEnabled()).toBe(true);
    expect(await wizard.getByText('What these texts mean').count()).toBe(0);
    expect(await wizard.getByText(/Not understood \(/).count()).toBe(0);
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('lists each answer, to be changed and taken back, and begins another file without them', async () => {
    const { page, wizard, take } = await wizardOn();
    const file = (name: string, ...rows: string[]) => ({
      ...{ name, mimeType: 'text/csv' },
      buffer: Buffer.from(['Title;Legal basis;Notes', ...rows].join('\n')),
    });
    const [asked, given] = ['What these texts mean', 'Your answers'].map((name) =>
      wizard.getByRole('heading', { level: 3, name }),
    );
    const meaning = wizard.getByLabel('Meaning of the text weil');
    const readAgain = async () => {
      await wizard.getByRole('button', { name: 'Read again' }).click();
      await ConsoleUnderTest.settled(page);
    };
    await take(file('première.csv', 'Löhne;Weil;', '급여;weil;'));
    await meaning.selectOption({ label: 'Contract' });
    await readAgain();
    await given!.waitFor();
    expect([await asked!.count(), await meaning.inputValue()]).toEqual([0, 'CONTRACT']);

    await meaning.selectOption({ label: 'Consent' });
    await readAgain();
    await given!.waitFor();
    expect(await meaning.inputValue()).toBe('CONSENT');
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);

    await wizard.getByRole('button', { name: 'Take back' }).click();
    await wizard.getByText('your corrections are not in it yet').waitFor();
    await readAgain();
    await asked!.waitFor();
    expect([await given!.count(), await meaning.inputValue()]).toEqual([0, '']);

    await meaning.selectOption({ label: 'Contract' });
    await readAgain();
    await given!.waitFor();
    await wizard.getByLabel('It holds from').fill('2020-01-01');
    await ConsoleUnderTest.settled(page);
    await take(file('zweite.csv', 'Einkauf;Weil;'));
    await wizard.getByText('Read as you corrected it before').waitFor();
    await asked!.waitFor();
    expect([await given!.count(), await wizard.getByLabel('It holds from').inputValue()]).toEqual([0, '']);
    await wizard.getByText('You answered 1 question about the former file').waitFor();
    await wizard.getByRole('button', { name: 'Take the answers over' }).click();
    await given!.waitFor();
    expect([await asked!.count(), await meaning.inputValue()]).toEqual([0, 'CONTRACT']);
    expect(page.faults).toEqual([]);
  });

  it('refuses a mapping that is not UTF-8: its headings would be others', async () => {
    const { page, wizard, take } = await wizardOn();
    await take('verzeichnis.cp1252.csv');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      wizard.getByRole('button', { name: 'Take a mapping' }).click(),
    ]);
    const buffer = Buffer.from('format: TABLE\ncolumns: [{ heading: Empf\xe4nger, field: recipients }]\n', 'latin1');
    await chooser.setFiles({ name: 'mapping.yaml', mimeType: 'application/yaml', buffer });
    await wizard.getByText('The file is not UTF-8.', { exact: false }).waitFor();
  });

  it('shows hostile headings, cells and names of files as text, and so does the register once they are recorded', async () => {
    const { page, wizard, take } = await wizardOn({ viewport: { width: 390, height: 844 } });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== console.url) foreign.push(request.url());
    });
    const hostile = [
      '<img src=x onerror=globalThis.ran=1>',
      '"><script>globalThis.ran=1</script>',
      '=HYPERLINK("https://evil.example/","Pay")',
      'Pay \u202efdp.exe\u2066',
      'Pay\u200b\u00adroll',
      'Unbreakable'.repeat(100),
      'javascript:globalThis.ran=1',
    ];
    const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const rows = hostile.map((text, i) => [`H-${i}`, text.slice(0, 400), text, ...hostile]);
    const sheet = [['Reference', 'Title', 'Purpose', ...hostile], ...rows].map(line).join('\n');
    await take({
      name: `a<img src=x onerror=globalThis.ran=1>\u202etxt.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(sheet),
    });

    /** Expects that nothing of the file is more than text, and that all of it is to be seen. */
    const expectText = async (place: string) => {
      await ConsoleUnderTest.settled(page);
      const seen: { ran: unknown; images: number; scripts: number; text: string } = await page.evaluate(
        `({ ran: globalThis.ran, images: document.querySelectorAll('img').length, text: document.body.innerText,
          scripts: [...document.scripts].filter(({ src }) => src === '').length })`,
      );
      expect({ place, ...seen, text: unwantedIn(seen.text, false) }).toEqual({ place, images: 0, scripts: 0 });
      expect([place, await ConsoleUnderTest.overflow(page), foreign]).toEqual([place, 0, []]);
    };
    await expectText('the wizard');
    await wizard.getByText('a<img src=x onerror=globalThis.ran=1>txt.csv', { exact: false }).first().waitFor();
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    await wizard.getByRole('button', { name: 'See what it will do' }).click();
    await wizard.getByRole('button', { name: /Record \d+ events/ }).waitFor();
    await expectText('the plan');
    await wizard.getByRole('button', { name: /Record \d+ events/ }).click();
    await wizard.getByText(/events were recorded/).waitFor();
    await expectText('the receipt');
    const id = await console.idOf('H-0');
    for (const path of [`/activities/${id}`, `/activities?text=H-`, `/history/${id}`, '/changes?tab=recordings']) {
      await page.goto(path);
      await expectText(path);
    }
    await page.goto('/activities?text=script');
    await page.getByText('"><script>globalThis.ran=1</script>').first().waitFor();
    expect(page.faults).toEqual([]);
  });

  it('says that a text with characters that are none is no spreadsheet', async () => {
    const { page, wizard } = await wizardOn();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      wizard.getByRole('button', { name: 'Choose a spreadsheet' }).click(),
    ]);
    await chooser.setFiles({
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Title,Purpose\nPay\0roll,a\u001b'),
    });
    await wizard.getByText('The file is no spreadsheet', { exact: false }).first().waitFor();
  });

  it('gives the register as a workbook, which brings nothing new', async () => {
    const { page, wizard, take } = await wizardOn();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as a workbook (XLSX)' }).click(),
    ]);
    await take(await download.path());
    await wizard.getByText('Recognised as: Our own workbook').waitFor();
    await wizard.getByRole('button', { name: 'See what it will do' }).click();
    await wizard.getByText('Nothing to do').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('says why a file is not read, and what to do', async () => {
    const { wizard, take } = await wizardOn();
    await take('make.py');
    expect(await wizard.getByRole('alert').textContent()).toContain('No row of the file has headings that are known');
  });

  it.each(['light', 'dark'] as const)('fits on a telephone, in %s', async (colorScheme) => {
    const { page, take } = await wizardOn({ viewport: { width: 390, height: 844 }, colorScheme });
    await take('ico.openpyxl.xlsx');
    expect(await ConsoleUnderTest.violations(page)).toEqual([]);
    const isWider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(isWider).toBe(false);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/390-${colorScheme}.png`, fullPage: true });
  });
});
