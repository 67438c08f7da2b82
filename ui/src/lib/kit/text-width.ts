/** How wide a text is drawn, in CSS pixels, for deciding whether it fits. */
export class TextWidth {
  readonly #canvas = document.createElement('canvas').getContext('2d');
  readonly #known = new Map<string, number>();

  /** `font` is a CSS font shorthand. */
  constructor(font: string) {
    if (this.#canvas) this.#canvas.font = font;
  }

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const width = this.#canvas?.measureText(text).width ?? Infinity;
    this.#known.set(text, width);
    return width;
  }
}
