import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { ON_PAGES } from '../../apps/console/src/edit/on-pages.js';
import { ConsoleUnderTest } from './console.js';

const MUTATIONS = Object.keys(buildSchema(readFileSync('schema.graphql', 'utf8')).getMutationType()!.getFields());

/** Pages on which the commands are looked for. `list:key` is the id of a thing of the example. */
const PAGES = [
  ...[
    '/processors',
    '/activities',
    '/systems',
    '/transfers',
    '/law',
    '/people',
    '/access',
    '/reports?kind=KR_POLICY&language=ko',
  ],
  ...['/activities/processingActivities:wellbeing', '/activities/processingActivities:performance'], // drafted, in review
  '/activities/processingActivities:telemetry', // approved
  ...['/engagements/engagements:e-sap', '/parties/parties:tallowby-group', '/people/contacts:dpo-person'],
  ...['/transfers/transfers:chat-us', '/transfers/transfers:jp-in', '/transfers/transfers:za-in'],
  ...['/law/KR', '/law/ALL', '/law/CA', '/law/ZA', '/law/US-CA', '/law/BR'],
  ...['/activities/processingActivities:recruiting', '/activities/processingActivities:credit-check'], // sources, decisions
  '/activities/processingActivities:support', // a breach
  '/systems/assets:hr-recruiting',
  '/history/processingActivities:telemetry',
];

/** Things that are ended first, with the mutation that does it, and the page where they are reinstated. */
const ENDED: readonly [mutation: string, page: string][] = [
  ['retireProcessingActivity', '/activities/processingActivities:wellbeing'],
  ['endEngagement', '/engagements/engagements:e-sap'],
  ['endTransfer', '/transfers/transfers:chat-us'],
  ['retireParty', '/parties/parties:unused'],
  ['retireContact', '/people/contacts:unused'],
  ['closeJurisdictionProfile', '/law/BR'],
  ['retireAsset', '/systems/assets:personnel-archive'],
];

/** A thing of the example, in an address. */
const NAME = /[a-zA-Z]+:[a-z0-9-]+/;

describe('Every command of the API', () => {
  let console: ConsoleUnderTest;
  let page: Awaited<ReturnType<ConsoleUnderTest['open']>>;
  const ids = new Map<string, string>();
  const offered = new Set<string>(Object.keys(ON_PAGES));

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
    const { register } = console.told;
    for (const list of ['processingActivities', 'transfers', 'parties', 'engagements', 'contacts', 'assets']) {
      const found = await register.get(`{ ${list}(first: 200) { nodes { id key } } }`);
      for (const { id, key } of found[list].nodes) ids.set(`${list}:${key}`, id);
    }
    const unused = await register.get(`mutation {
      party: registerParty(input: { name: "Unused" }) { id }
      contact: registerContact(input: { name: "Unused" }) { id }
    }`);
    ids.set('parties:unused', unused.party.id);
    ids.set('contacts:unused', unused.contact.id);
    // The example has none.
    await register.get(`mutation { setProfileAutomatedDecision(id: "jurisdictionProfile-ALL",
      automatedDecision: { key: "routing", description: "Routing of requests" }) { position } }`);
    await register.get(
      'mutation ($id: ID!) { setCertification(id: $id, certification: { key: "iso", standard: "ISO/IEC 27001" }) { id } }',
      { id: ids.get('parties:tallowby-group') },
    );
    const done = await register.get(
      `mutation ($about: ID!) {
        open: writeNote(input: { about: $about, text: "Is it so?" }) { id }
        done: writeNote(input: { about: $about, text: "It was so." }) { id }
        kept: saveView(input: { name: "Our drafts", list: "activities", search: "status=DRAFT" }) { id }
        file: attachFile(input: { about: $about, name: "letter.txt", content: ["RGVhciBTaXI="] }) { id }
        gone: attachFile(input: { about: $about, name: "old.txt", content: ["RGVhciBTaXI="] }) { id }
        removed: saveView(input: { name: "All", list: "activities", search: "" }) { id }
      }`,
      { about: ids.get('assets:hr-recruiting') },
    );
    await register.get(
      `mutation ($note: ID!, $view: ID!, $file: ID!) {
        closeNote(id: $note) { id } removeView(id: $view) { id } removeAttachment(id: $file) { id }
      }`,
      {
        note: done.done.id,
        view: done.removed.id,
        file: done.gone.id,
      },
    );
    page = await console.open('/', { as: 'privacy-office' });
  });
  afterAll(() => console?.close());

  const idOf = (address: string) => {
    const [name] = NAME.exec(address) ?? [];
    if (name && !ids.has(name)) throw new Error(`The example has no ${name}.`);
    return name ? ids.get(name)! : address.replace('/law/', 'jurisdictionProfile-');
  };
  /** Visits a page, and notes what it offers. */
  const visit = async (address: string) => {
    await page.goto(address.replace(NAME, () => idOf(address)));
    await ConsoleUnderTest.settled(page);
    await note();
  };
  const note = async () => {
    const lists = await page
      .locator('[data-commands]')
      .evaluateAll((all) => all.map((one) => (one as unknown as { dataset: { commands: string } }).dataset.commands));
    for (const list of lists) for (const command of list.split(' ')) offered.add(command);
  };

  it('is offered by a page, on what is drafted, reviewed, approved or over', async () => {
    for (const address of PAGES) await visit(address);
    for (const [mutation, address] of ENDED) {
      await console.told.register.get(`mutation ($id: ID!) { ${mutation}(id: $id) { position } }`, {
        id: idOf(address),
      });
      await visit(address);
    }
    await visit('/systems/assets:hr-recruiting');
    await page.getByRole('button', { name: '1 note that is done' }).click();
    await page.getByRole('button', { name: '1 file that was removed' }).click();
    await note();
    await visit('/activities');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByText('Our drafts', { exact: true }).waitFor();
    await note();
    for (const address of ['/findings', '/findings?accepted=true']) {
      await visit(address);
      await page.locator('main [aria-expanded="false"]').last().click();
      await ConsoleUnderTest.settled(page);
      await note();
    }
    expect(MUTATIONS.filter((mutation) => !offered.has(mutation))).toEqual([]);
  });
});
