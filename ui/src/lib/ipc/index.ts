/** The one door to the backend: every call goes through `call`, every error comes out as a `Failure`. */
import type { Failure } from './bindings';

export type * from './bindings';
export { commands } from './bindings';

/** What a call came to. */
export type Outcome<View> = { ok: View } | { failure: Failure };

/** Waits for a command and turns a rejection of any kind into a `Failure`. */
export async function call<View>(command: Promise<View>): Promise<Outcome<View>> {
  try {
    return { ok: await command };
  } catch (cause) {
    return { failure: asFailure(cause) };
  }
}

/** The failure in a rejection; `internal` where the backend did not send one. */
function asFailure(cause: unknown): Failure {
  if (typeof cause === 'object' && cause !== null && 'code' in cause && 'params' in cause) {
    return cause as Failure;
  }
  return { code: 'internal', params: {} };
}
