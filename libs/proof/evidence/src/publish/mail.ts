import type { Destination, Outgoing } from './destination.js';

/** A server for mail. */
export interface MailServer {
  /** `smtp://…` or `smtps://…`, with a user and a password if it asks for them. */
  readonly url: string;
  /** The sender. */
  readonly from: string;
  /** True to send nothing before the connection is encrypted. */
  readonly mustEncrypt: boolean;
}

/** Milliseconds to wait for the mail server. */
const PATIENCE = 20_000;

/** Sends each checkpoint to an address of mail, as an attachment. */
export function toMailbox(address: string, { url, from, mustEncrypt }: MailServer): Destination {
  return {
    id: `mailto:${address}`,
    name: `mail to ${address}`,
    adds: false,
    deliver: async (outgoing, { signal }) => {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url,
        connectionTimeout: PATIENCE,
        greetingTimeout: PATIENCE,
        socketTimeout: PATIENCE,
        requireTLS: mustEncrypt,
      });
      const close = () => transport.close();
      signal.addEventListener('abort', close, { once: true });
      try {
        await transport.sendMail({ from, to: address, ...contentOf(outgoing) });
      } finally {
        signal.removeEventListener('abort', close);
        close();
      }
    },
  };
}

function contentOf({ origin, size, note, timestamps }: Outgoing) {
  return {
    subject: `Checkpoint of ${origin}: ${size} events`,
    text: `This is the newest signed checkpoint of the log ${origin}. Keep it: with it you can show later whether the past of the register was changed. If no such mail comes for two days, ask why.\n\n${note}`,
    attachments: [
      { filename: `${size}.checkpoint`, content: note, contentType: 'text/plain; charset=utf-8' },
      ...timestamps.map((token, i) => ({
        filename: `${size}${i === 0 ? '' : `-${i + 1}`}.tsr`,
        content: Buffer.from(token),
        contentType: 'application/octet-stream',
      })),
    ],
  };
}
