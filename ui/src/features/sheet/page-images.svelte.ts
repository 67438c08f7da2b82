/** The pages of a preview as images. A new set is shown once it is drawn; until then the old stays. */
export class PageImages {
  urls = $state.raw<string[]>([]);
  #turn = 0;

  async show(pages: string[]): Promise<void> {
    const turn = ++this.#turn;
    const made = pages.map((svg) =>
      URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    );
    await Promise.allSettled(made.map(decoded));
    if (turn !== this.#turn) {
      release(made);
      return;
    }
    const before = this.urls;
    this.urls = made;
    release(before);
  }

  /** Gives the memory back. */
  drop(): void {
    this.#turn += 1;
    release(this.urls);
    this.urls = [];
  }
}

function decoded(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  return image.decode();
}

function release(urls: string[]): void {
  for (const url of urls) URL.revokeObjectURL(url);
}
