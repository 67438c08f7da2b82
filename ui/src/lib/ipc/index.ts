/** The one way to the backend: every call goes through `call`, every error comes out as a `Failure`. */
import { commands as all, WRITES, type Failure } from './bindings';

export type * from './bindings';
export {
  ALLERGY_GROUPS,
  ALOPECIAS,
  ANSWER_KINDS,
  APPEARANCES,
  BLANK_CLIENT,
  CLIENT_SORTS,
  CLOCK_HOURS,
  CONTACT_KINDS,
  DATE_ORDERS,
  FIRST_WEEKDAYS,
  FITZPATRICK_TYPES,
  FORM_KINDS,
  HAIR_LOSSES,
  HAIRLINE_EDGES,
  HAIRLINE_SHAPES,
  HANDOUT_KINDS,
  HEALTH_QUESTIONS,
  NOTE_KINDS,
  PAPERS,
  PATCH_RESULTS,
  SEVERITIES,
  STANCES,
  STOCK_KINDS,
  VERDICTS,
  ZONE_PARTS,
  ZONES,
} from './bindings';

/** What a call came to. */
export type Outcome<View> = { ok: View } | { failure: Failure };

/** Why nothing may be changed; none: everything may be. */
type Refusal = () => Failure | null;

let refusal: Refusal = () => null;

/** Every command of the backend. One that changes the vault fails here while that is refused. */
export const commands = guarded(all);

/** Refuses what changes the vault, while there is a reason to; what it gives back ends that. */
export function refuseWrites(why: Refusal): () => void {
  refusal = why;
  return () => {
    // Another vault may be open by then.
    if (refusal === why) refusal = () => null;
  };
}

/** The changes of the vault that are under way. */
const writing = new Set<Promise<unknown>>();

/** Waits until no change of the vault is under way. */
export async function written(): Promise<void> {
  await Promise.allSettled([...writing]);
}

const hearers = new Set<(failure: Failure) => void>();

/** Hears every failure that comes of a call; what it gives back ends that. */
export function hearFailures(hearer: (failure: Failure) => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}

/** Waits for a command and turns a rejection of any kind into a `Failure`. */
export async function call<View>(command: Promise<View>): Promise<Outcome<View>> {
  try {
    return { ok: await command };
  } catch (cause) {
    const failure = asFailure(cause);
    for (const hear of hearers) hear(failure);
    return { failure };
  }
}

function guarded<Commands extends Record<string, (...request: never[]) => Promise<unknown>>>(
  unguarded: Commands,
): Commands {
  const entries = Object.entries(unguarded).map(([name, command]) => {
    const guard: typeof command = (...request) => {
      const refused = refusal();
      if (refused) return Promise.reject(refused);
      const answer = command(...request);
      const end = (): boolean => writing.delete(answer);
      writing.add(answer);
      answer.then(end, end);
      return answer;
    };
    return [name, WRITES.has(name) ? guard : command];
  });
  return Object.fromEntries(entries) as Commands;
}

/** The failure in a rejection; `internal` where the backend did not send one. */
function asFailure(cause: unknown): Failure {
  if (typeof cause === 'object' && cause !== null && 'code' in cause && 'params' in cause) {
    return cause as Failure;
  }
  return { code: 'internal', params: {} };
}
