import { SaxesParser } from 'saxes';
import { made } from '../../reports/src/testing.js';
import type { Site } from './model.js';
import { publicationOf } from './publication.js';
import { filesOf } from './site-files.js';
import { listOf, sourceOf } from './testing.js';
import { withVersion } from './versions.js';

const HOSTILE = '</title><script>alert(1)</script>"';
const FIRST = listOf({ Cloud: 'Hosting' });
const SECOND = listOf({ Cloud: 'Hosting of the shop', [HOSTILE]: 'Sending' });
const LATER = { '2026-01-01': FIRST, '2026-03-01': SECOND, '2026-03-02': SECOND };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Returns the elements of the file. It throws if it is not well-formed. */
function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Element['attributes'] }),
  );
  parser.write(text).close();
  return elements;
}

async function siteOf(
  more: Partial<Site> = {},
  languages: readonly ('en' | 'de' | 'ko' | 'es')[] = ['en', 'de'],
): Promise<Site> {
  const { pages } = await publicationOf(sourceOf(LATER, { languages }), { since: '2026-01-01', madeBy: 'A' });
  return { pages, ...more };
}

const textsOf = (site: Site) =>
  Object.fromEntries([...filesOf(site).files].map(([path, bytes]) => [path, bytes.toString()]));

describe('The files of what is published', () => {
  it('are a first page, and for each page its versions, the current one and its feeds', async () => {
    const paths = [...filesOf(await siteOf({}, ['en'])).files.keys()].sort();
    expect(paths).toEqual([
      'index.html',
      'proof.json',
      'sub-processors/en/2026-01-01.html',
      'sub-processors/en/2026-03-01.html',
      'sub-processors/en/feed.atom',
      'sub-processors/en/feed.json',
      'sub-processors/en/index.html',
    ]);
  });

  it('have words without a translation in English, marked, and say at the foot what the mark means', async () => {
    const page = textsOf(await siteOf({}, ['es']))['sub-processors/es/index.html']!;
    expect(page).toContain('All documents\u00a0ᵉⁿ');
    expect(page).toContain('Los que llevan la marca ᵉⁿ están en inglés');
    const german = textsOf(await siteOf({}, ['de']))['sub-processors/de/index.html'];
    expect(german).not.toContain('ᵉⁿ');
  });

  it('have no script, load nothing, and name their own policy', async () => {
    for (const [path, text] of Object.entries(textsOf(await siteOf()))) {
      if (!path.endsWith('.html')) continue;
      const elements = elementsOf(text);
      const loading = elements.filter(
        ({ name, attributes }) =>
          /^(?:script|img|iframe|object|embed|form|base)$/.test(name) ||
          (name === 'link' && attributes.rel !== 'alternate') ||
          Object.keys(attributes).some((attribute) => attribute === 'src' || attribute.startsWith('on')),
      );
      expect(loading).toEqual([]);
      const policy = elements.find(({ attributes }) => attributes['http-equiv'])!.attributes.content!;
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'$/);
    }
  });

  it('link to nothing that is not there', async () => {
    const texts = textsOf(await siteOf());
    for (const [path, text] of Object.entries(texts)) {
      if (path.endsWith('.json')) continue;
      const links = elementsOf(text).flatMap(({ attributes: { href } }) =>
        href && !href.startsWith('#') ? [href] : [],
      );
      for (const link of links) {
        const { pathname } = new URL(link, new URL(path, 'https://a.example/'));
        expect(Object.keys(texts)).toContain(pathname.slice(1));
      }
    }
  });

  it('say in a former version that it was replaced and when, and in the current one what has changed', async () => {
    const texts = textsOf(await siteOf({}, ['en']));
    expect(texts['sub-processors/en/2026-01-01.html']).toContain('It was replaced on 1 March 2026.');
    const current = texts['sub-processors/en/index.html']!;
    expect(current).toBe(texts['sub-processors/en/2026-03-01.html']);
    expect(current).toContain('Changes since the version of 1 January 2026');
    expect(current).toContain('Work: Hosting of the shop');
    expect(current).not.toContain('It was replaced');
  });

  it('are no drafts, and name neither gaps nor positions', async () => {
    const report = made('KR_POLICY', { language: 'ko' });
    expect(report.gaps.length).toBeGreaterThan(0);
    const texts = textsOf({ pages: [withVersion(undefined, report, '2026-01-01', undefined)] });
    const page = texts['kr-policy/ko/index.html']!;
    for (const hidden of [report.words.draft, report.words.notIssued, ...report.gaps.map(({ message }) => message)])
      expect(page).not.toContain(hidden);
  });

  it('are the same bytes for the same content', async () => {
    expect(textsOf(await siteOf())).toEqual(textsOf(await siteOf()));
  });
});

describe('The feeds', () => {
  it('have an entry for each version, the newest first, with what has changed', async () => {
    const atom = textsOf(await siteOf({ base: 'https://acme.example/privacy/' }, ['en']))[
      'sub-processors/en/feed.atom'
    ]!;
    expect(elementsOf(atom).filter(({ name }) => name === 'entry')).toHaveLength(2);
    expect(atom).toContain('Changed: Sub-processors: Cloud');
    expect(atom).toContain('href="https://acme.example/privacy/sub-processors/en/2026-03-01.html"');
    const ids = [...atom.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('of sub-processors are for programs, too, with the current list as data', async () => {
    const texts = textsOf(await siteOf({ base: 'https://acme.example/privacy/' }, ['en']));
    expect(JSON.parse(texts['sub-processors/en/feed.json']!)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://acme.example/privacy/sub-processors/en/feed.json',
      language: 'en',
      _list: {
        on: '2026-03-01',
        rows: [
          { processor: 'Cloud', work: 'Hosting of the shop' },
          { processor: HOSTILE, work: 'Sending' },
        ],
      },
      items: [
        {
          date_published: '2026-03-01T00:00:00Z',
          content_text: expect.stringContaining(`Added: Sub-processors: ${HOSTILE}`),
        },
        { date_published: '2026-01-01T00:00:00Z', content_text: 'This is the first version.' },
      ],
    });
  });
});

describe('The proof', () => {
  it('has the hash of each version, also of those whose files stand, and the checkpoint of the log', async () => {
    const site = await siteOf({ log: { origin: 'acme.example/log', checkpoint: 'acme.example/log\n5\n' } }, ['en']);
    const texts = textsOf(site);
    expect(texts.checkpoint).toBe('acme.example/log\n5\n');
    expect(texts['sub-processors/en/index.html']).toContain('acme.example/log');
    const [first, second] = JSON.parse(texts['proof.json']!).versions;
    expect(first).toEqual({
      path: 'sub-processors/en/2026-01-01.html',
      on: '2026-01-01',
      file: expect.stringMatching(/^[0-9a-f]{64}$/),
      says: site.pages[0]!.versions[0]!.hash,
    });
    const kept = {
      ...site,
      pages: site.pages.map((page) => ({
        ...page,
        versions: page.versions.map(({ report: _, ...version }) => version),
      })),
    };
    const { files } = filesOf(kept, { [second.path]: second.file });
    expect(JSON.parse(files.get('proof.json')!.toString()).versions[1]).toEqual(second);
  });

  it('says so where the register keeps no log', async () => {
    const texts = textsOf(await siteOf({}, ['en']));
    expect(texts['sub-processors/en/index.html']).toContain('The register keeps no transparency log');
    expect([JSON.parse(texts['proof.json']!).log, texts.checkpoint]).toEqual([null, undefined]);
  });
});
