/** An event stream as a client reads it. */
export class EventStream {
  private text = '';
  private waiting: (() => void)[] = [];
  /** True once the server has ended it. */
  isOver = false;

  private constructor(
    readonly response: Response,
    private readonly controller: AbortController,
  ) {}

  static async open(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
    const controller = new AbortController();
    const response = await fetch(`${url}/events`, { headers, signal: controller.signal });
    const stream = new EventStream(response, controller);
    void stream.read();
    return stream;
  }

  /** Everything sent so far. */
  get said(): string {
    return this.text;
  }

  /** The positions sent so far. */
  get positions(): string[] {
    return [...this.text.matchAll(/^event: position\ndata: \{"position":"(\d+)"\}\n\n/gm)].map(
      ([, position]) => position!,
    );
  }

  /** Resolves once the condition holds; rejects with what was sent after `patience` milliseconds. */
  async until(condition: (stream: this) => boolean, patience = 5_000): Promise<void> {
    const end = performance.now() + patience;
    while (!condition(this)) {
      const left = end - performance.now();
      if (left <= 0) throw new Error(`Not within ${patience} ms: ${this.isOver ? 'over, ' : ''}${this.text}`);
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        setTimeout(resolve, left).unref();
      });
    }
  }

  close(): void {
    this.controller.abort();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body!) {
        this.text += decoder.decode(chunk as Uint8Array, { stream: true });
        for (const go of this.waiting.splice(0)) go();
      }
    } catch {}
    this.isOver = true;
    for (const go of this.waiting.splice(0)) go();
  }
}
