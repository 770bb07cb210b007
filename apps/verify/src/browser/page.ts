import { certificatesIn, ProofRefused, parsePolicy, REFUSALS, refuse, textOf, verifyBundle } from '#transparency-log';
import { issuedAs, NOT_PROVEN, type Proven, statementOf } from '../statement.js';
import { sha256, verifyEd25519 } from './crypto.js';

const bundle = document.querySelector<HTMLInputElement>('#bundle')!;
const issued = document.querySelector<HTMLInputElement>('#issued')!;
const policy = document.querySelector<HTMLInputElement>('#policy')!;
const authority = document.querySelector<HTMLInputElement>('#authority')!;
const result = document.querySelector<HTMLElement>('#result')!;

/** The first example of RFC 8032, 7.1: an empty message. */
const KNOWN = {
  key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signature:
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
};

for (const input of [bundle, policy, authority, issued]) input.addEventListener('change', () => show());

/** Verifies the bundle, once it and the policy are chosen, and shows the result; with it, that of an issued file. */
async function show(): Promise<void> {
  const [file, trusted, report] = [bundle.files?.[0], policy.files?.[0], issued.files?.[0]];
  if (!file || !trusted) return;
  result.replaceChildren(element('p', 'Verifying…'));
  result.dataset.result = 'pending';
  try {
    if (!(await isAble())) throw new Error(UNABLE);
    const certificates = authority.files?.[0];
    const authorities = certificates ? certificatesIn(await contentOf(certificates)) : [];
    const verified = await verifyBundle(await contentOf(file), parsePolicy(await contentOf(trusted)), authorities);
    const events = verified.streams.flatMap((stream) => stream.events);
    const statement = report && issuedAs(report.name, new Uint8Array(await report.arrayBuffer()), verified);
    say('accepted', [
      element('h2', 'Accepted: everything in this bundle is proved.'),
      ...(statement ? [element('h3', statement)] : []),
      ...statementOf(verified).flatMap(asElements),
      element('h3', 'What this does not prove'),
      listOf(NOT_PROVEN),
      element('h3', 'The events as they were recorded'),
      ...events.map((event) => element('pre', JSON.stringify(event, undefined, 2))),
    ]);
  } catch (error) {
    const { message } = error as Error;
    const isRefused = error instanceof ProofRefused;
    say('refused', [
      element('h2', isRefused ? `Refused (${error.code})` : 'Not verified'),
      element('p', message),
      ...(isRefused ? [element('p', REFUSALS[error.code])] : []),
    ]);
  }
}

const UNABLE =
  'This browser cannot verify Ed25519 signatures. Use Chrome, Edge or Chromium from 137, Firefox from 129, or Safari from 17; or the program regesta-verify.';

/** Returns true if the browser verifies a signature that is known to be right, refuses a wrong one, and hashes rightly. */
async function isAble(): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return false;
  const [key, signature] = [bytesOf(KNOWN.key), bytesOf(KNOWN.signature)];
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(signature)));
  return (
    (await verifyEd25519(key, new Uint8Array(), signature)) &&
    !(await verifyEd25519(key, Uint8Array.of(0), signature)) &&
    sha256(signature).every((byte, i) => byte === hash[i])
  );
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from(hexadecimal.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}

async function contentOf(file: File): Promise<string> {
  if (file.size > 2 ** 28) refuse('FORMAT', `${file.name} is larger than ${2 ** 28} bytes.`);
  return textOf(new Uint8Array(await file.arrayBuffer()), file.name);
}

function say(outcome: 'accepted' | 'refused', content: Node[]): void {
  result.replaceChildren(...content);
  result.dataset.result = outcome;
}

function asElements({ sentence, details }: Proven): Node[] {
  return [element('h3', sentence), ...(details.length > 0 ? [listOf(details)] : [])];
}

function listOf(lines: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...lines.map((line) => element('li', line)));
  return list;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text; // text only: nothing of a bundle becomes markup
  return made;
}
