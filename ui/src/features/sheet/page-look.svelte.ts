import { Request } from '../../lib/app/request.svelte';
import { commands, type PageRequest } from '../../lib/ipc';
import { PageImages } from './page-images.svelte';

/** How large a page can be shown, in percent of its paper. */
export const ZOOMS = [100, 150, 200] as const;

/** How large a page is shown: in percent of its paper, or as wide as there is room. */
export type Zoom = 'fit' | (typeof ZOOMS)[number];

/** A page that is looked at closely, with all its pages. */
export class PageLook {
  /** What is looked at; none: nothing. */
  page = $state.raw<PageRequest | null>(null);
  zoom = $state<Zoom>('fit');

  /** Asks for the pages. */
  readonly request = new Request();
  readonly images = new PageImages();

  /** Looks at a page, as wide as there is room. */
  async open(page: PageRequest): Promise<void> {
    this.page = page;
    this.zoom = 'fit';
    const view = await this.request.send(commands.pages(page));
    if (view) await this.images.show(view.pages);
  }

  /** Looks at nothing, and gives the memory back. */
  close(): void {
    this.page = null;
    this.request.clear();
    this.images.drop();
  }

  /** The next larger size than `percent`, where there is one. */
  enlarge(percent: number): void {
    this.zoom = ZOOMS.find((zoom) => zoom > percent) ?? this.zoom;
  }

  /** The next smaller size than `percent`, where there is one. */
  reduce(percent: number): void {
    this.zoom = ZOOMS.filter((zoom) => zoom < percent).at(-1) ?? this.zoom;
  }
}
