import { connect, createServer, type Server, type Socket } from 'node:net';

/** A connection to a server that a test can cut and restore. */
export class Line {
  private readonly ends = new Set<Socket>();
  private isCut = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** Opens a line to the server of the URL. Clients use the `url` of the line. */
  static async to(target: string): Promise<Line> {
    const far = new URL(target);
    const server = createServer((near) => line.join(near, connect(Number(far.port), far.hostname)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as { port: number }).port);
    const line = new Line(server, url.href);
    return line;
  }

  /** Breaks every connection and accepts no new one. */
  cut(): void {
    this.isCut = true;
    for (const end of this.ends) end.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket, far: Socket): void {
    for (const end of [near, far]) {
      this.ends.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        this.ends.delete(end);
        (end === near ? far : near).destroy();
      });
    }
    if (this.isCut) near.destroy();
    else near.pipe(far).pipe(near);
  }
}
