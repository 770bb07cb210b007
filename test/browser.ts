import { type IncomingHttpHeaders, request } from 'node:http';

/** The HTTP answer to a request of a browser. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request with headers that a script cannot set. Follows no redirection. */
export function send(
  url: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: headers as Record<string, string> }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A browser with one page of the server open: it keeps cookies, and sends what browsers send for a script of that page. */
export class Browser {
  readonly cookies = new Map<string, string>();
  private readonly strict = new Set<string>();

  constructor(readonly url: string) {}

  /** Returns the answer to a request of a script of the page. */
  async send(path: string, method = 'GET', json?: unknown, headers: object = {}): Promise<Reply> {
    const ofPage = { origin: this.url, 'sec-fetch-site': 'same-origin', 'x-regesta-session': '1' };
    const reply = await send(new URL(path, this.url).href, {
      method,
      headers: {
        ...(method !== 'GET' && ofPage),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 && { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') }),
        ...headers,
      },
      body: json === undefined ? '' : JSON.stringify(json),
    });
    this.take(reply);
    return reply;
  }

  /**
   * Goes to an address and follows redirections from site to site, with the cookies that a browser sends then: not those that
   * are `SameSite=Strict`. Returns the last answer, with the address of the page at which it ends.
   * @param until the address at which it stops without going there, for example a page
   */
  async visit(path: string, until: (address: URL) => boolean): Promise<Reply & { readonly address: URL }> {
    let address = new URL(path, this.url);
    for (let steps = 0; steps < 10; steps += 1) {
      const cookies = [...this.cookies].filter(([name]) => !this.strict.has(name));
      const headers = { 'sec-fetch-site': 'cross-site', cookie: cookies.map((pair) => pair.join('=')).join('; ') };
      const reply = await send(address.href, { headers });
      this.take(reply);
      const { location } = reply.headers;
      if (location === undefined) return { ...reply, address };
      address = new URL(location, address);
      if (until(address)) return { ...reply, address };
    }
    throw new Error(`There is no end of redirections, at ${address}`);
  }

  /** Signs in with an API key. */
  signIn(key: string): Promise<Reply> {
    return this.send('/session', 'POST', { key });
  }

  /** Returns what `GET /session` answers. */
  async session() {
    return JSON.parse((await this.send('/session')).body);
  }

  /** Returns the status and the code of the first error of a GraphQL request. */
  async ask(query: string, headers: object = {}): Promise<{ status: number; code?: string; data: unknown }> {
    const { status, body } = await this.send('/graphql', 'POST', { query }, headers);
    const { data, errors } = JSON.parse(body);
    return { status, data, ...(errors && { code: errors[0].extensions.code }) };
  }

  /** Takes the cookies of an answer, as a browser that trusts the address does. */
  private take({ headers }: Reply): void {
    for (const line of headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/; (Max-Age=0|Expires=Thu, 01 Jan 1970)/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
      if (line.includes('; SameSite=Strict')) this.strict.add(name);
    }
  }
}
