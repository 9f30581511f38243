/** Pages that executions opened, by an id that cannot be guessed by counting. Old ones are forgotten. */
export class Frames {
  private readonly pages = new Map<string, string>();

  /** `shim`: the script that stands for `google.script` inside the pages. */
  constructor(private readonly shim: () => string) {}

  /** Keeps a page's HTML and gives the id under which it is served. */
  add(html: string): string {
    const id = crypto.randomUUID();
    this.pages.set(id, html);
    for (const old of this.pages.keys()) {
      if (this.pages.size <= 40) break;
      this.pages.delete(old);
    }
    return id;
  }

  /** The page with `google.script` put in first, so that the same file works here and at Google. */
  html(id: string): string | undefined {
    const page = this.pages.get(id);
    if (page === undefined) return undefined;
    const tag = `<script>${this.shim()}</script>`;
    const head = /<head[^>]*>/i.exec(page);
    const at = head ? head.index + head[0].length : 0;
    return page.slice(0, at) + tag + page.slice(at);
  }
}
