import { ServedRegister } from './over-the-wire.js';

/** Fields of an issued report that specs ask for. */
export const ISSUED = `id number kind title moment { on position } language format template templateVersion lawVersion renderer size
  issuedOn by account issuedTo purpose recipientErased acceptedGaps controller { id name } activities { id name }
  contacts { id name } file { address fileName mediaType sha256 contentHash acceptedGaps { id article message } }`;

const ISSUE = `mutation ($input: IssueReportInput!, $meta: CommandMeta) {
  issueReport(input: $input, meta: $meta) { id revision position readModel report { ${ISSUED} } }
}`;

/** A small register of a company with a person, of whose record several statements are missing. */
export const SMALL = `
effectiveOn: 2024-01-01
contacts:
  - { key: dana, name: Dana Example, email: dana@example.org, phone: "+44 20 0000" }
  - { key: unnamed, name: Nobody Names, email: nobody@example.org }
parties:
  - { key: acme, name: Acme Ltd, country: GB, group: true, officers: [{ role: DATA_PROTECTION_OFFICER, contact: dana }] }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [acme], purposes: [{ key: post, description: Post }] }
  - { key: shop, reference: "2", title: Shop, role: CONTROLLER, controllers: [acme] }
jurisdictionProfiles:
  - { code: UK, controllers: [{ party: acme }] }
`;

/** A register from which reports are issued. */
export class IssuingRegister {
  private constructor(readonly served: ServedRegister) {}

  static async start(options: Parameters<typeof ServedRegister.start>[0] = {}, file = SMALL): Promise<IssuingRegister> {
    const register = new IssuingRegister(await ServedRegister.start(options));
    await register.served.apply(file);
    return register;
  }

  /** Tries to issue the report. A kind, a format and words are given unless the input has others. */
  tryIssuing(input: object = {}, meta: object = {}, token = this.served.token) {
    const some = { kind: 'ICO', format: 'JSON', issuedTo: 'The authority', purpose: 'Request 4711' };
    // Nobody has approved the records of the small register.
    const treated = ['CHANGES', 'FINDINGS'].includes((input as { kind?: string }).kind ?? '')
      ? {}
      : { unapproved: 'MARKED' };
    return this.served.ask(ISSUE, { input: { ...some, ...treated, ...input }, meta }, token);
  }

  /** Returns the ids of the gaps that keep the report from being issued. */
  async openGaps(input: object = {}): Promise<string[]> {
    const { errors = [] } = await this.tryIssuing(input);
    return ((errors[0]?.extensions.gaps ?? []) as { id: string }[]).map(({ id }) => id);
  }

  /** Issues the report with its gaps accepted; returns the receipt. */
  // biome-ignore lint/suspicious/noExplicitAny: what a mutation gives is the test's own affair
  async issue(input: object = {}, meta: object = {}): Promise<any> {
    const acceptedGaps = await this.openGaps(input);
    const { data, errors } = await this.tryIssuing({ acceptedGaps, ...input }, meta);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.issueReport;
  }

  /** Asks for a file, with the token unless the headers say otherwise. */
  download(address: string, init: RequestInit = {}, token = this.served.token): Promise<Response> {
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...init.headers };
    return fetch(new URL(address, this.served.url), { ...init, headers });
  }

  /** Returns the bytes of a file that must be there. */
  async bytes(address: string): Promise<Buffer> {
    const response = await this.download(address);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** Returns the id of the thing with the key. */
  async idOf(list: string, key: string): Promise<string> {
    const data = await this.served.get(`{ ${list} { nodes { id key } } }`);
    return data[list].nodes.find((node: { key: string }) => node.key === key).id;
  }
}
