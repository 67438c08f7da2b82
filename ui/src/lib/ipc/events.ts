/** What the backend tells without being asked. */
import { listen } from '@tauri-apps/api/event';

import { events, type Progress } from './bindings';

/** What comes with each event. */
export interface Heard {
  systemLocks: null;
  progress: Progress;
  find: null;
}

/** Hears an event from here on; what it gives back ends that. */
export function hear<Name extends keyof Heard>(
  name: Name,
  handler: (payload: Heard[Name]) => void,
): () => void {
  let ended = false;
  const listening = listen<Heard[Name]>(events[name], ({ payload }) => {
    if (!ended) handler(payload);
  });
  return () => {
    ended = true;
    // Where listening was refused there is nothing to end.
    listening.then(
      (unlisten) => unlisten(),
      () => undefined,
    );
  };
}
