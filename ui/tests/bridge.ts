/** What Tauri puts into its window, for a page in a plain browser. */

/** What the page finds in its window. */
export interface Bridged {
  /** Answers a command. */
  backend: (command: string, request: unknown) => Promise<{ ok: unknown } | { failure: unknown }>;
  /** Sends an event to whoever hears it. */
  tell: (event: string, payload: unknown) => void;
}

/**
 * Leads commands to `window.backend`, and events from `window.tell` to the page. It is sent into
 * pages as text, so it names nothing outside itself.
 */
export function bridge(): void {
  const page = window as unknown as Bridged;
  const callbacks = new Map<number, (message: unknown) => void>();
  const hearers = new Map<number, string>();
  let last = 0;

  async function invoke(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
    if (command === 'plugin:event|listen') {
      hearers.set(args['handler'] as number, args['event'] as string);
      return args['handler'];
    }
    if (command === 'plugin:event|unlisten') return null;
    const outcome = await page.backend(command, args['request']);
    if ('failure' in outcome) throw outcome.failure;
    return outcome.ok;
  }

  page.tell = (event, payload) => {
    for (const [id, heard] of hearers) {
      if (heard === event) callbacks.get(id)?.({ event, id, payload });
    }
  };
  Object.assign(window, {
    __TAURI_INTERNALS__: {
      invoke,
      transformCallback: (callback: (message: unknown) => void) => {
        callbacks.set(++last, callback);
        return last;
      },
    },
    __TAURI_EVENT_PLUGIN_INTERNALS__: {
      unregisterListener: (_event: string, id: number) => hearers.delete(id),
    },
  });
}
