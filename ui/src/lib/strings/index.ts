/** Words for the screen, from the Fluent catalogue that the printed sheet uses too. */
import { FluentBundle, FluentResource } from '@fluent/bundle';

import type { Messages } from './messages';

export type { Messages, Value } from './messages';

const files: Record<string, string> = import.meta.glob(
  '../../../../assets/strings/en/{calendar,care,clients,errors,forms,guide,month,photos,product,protocol,quotes,shell,stock,trade,ui,week}.ftl',
  { query: '?raw', import: 'default', eager: true },
);

const FIRST_LANGUAGE = 'en';

/** The language of the screen, and the first one for what it lacks. */
let bundles = [load(FIRST_LANGUAGE)];

/** Takes the words of a language from here on; a language without words changes nothing. */
export function speak(language: string): void {
  const isKnown = Object.keys(files).some((path) => languageOf(path) === language);
  if (isKnown) bundles = [load(language), load(FIRST_LANGUAGE)];
}

/** An id of data as the ids of messages have it. */
type Dashed<Id extends string> = Id extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Dashed<Tail>}`
  : Id;

/** The id of a value in data as the catalogue writes it: `not-yet` for `not_yet`. */
export function dashed<Id extends string>(id: Id): Dashed<Id> {
  return id.replaceAll('_', '-') as Dashed<Id>;
}

type Arguments<Id extends keyof Messages> = Messages[Id] extends null ? [] : [Messages[Id]];

/** A message in words. The id and its variables are checked by the compiler. */
export function t<Id extends keyof Messages>(id: Id, ...[variables]: Arguments<Id>): string {
  return format(id, variables ?? null) ?? id;
}

/**
 * A message whose id is made at run time, such as `err-<code>`; none where there is no such
 * message.
 */
export function find(id: string, variables: Partial<Record<string, string>>): string | null {
  // A variable that is missing leaves its name in the text; the list of errors takes the complaint.
  return format(id, variables as Record<string, string>, []);
}

/** A message in the first of the languages that has it; none where there is no such message. */
function format(
  id: string,
  variables: Record<string, string | number> | null,
  errors?: Error[],
): string | null {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, variables, errors);
  }
  return null;
}

function load(language: string): FluentBundle {
  // Variables here are dates, numbers and words of the same language: marks of direction around
  // them would only end up in the names of controls.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (languageOf(path) === language) made.addResource(new FluentResource(text));
  }
  return made;
}

function languageOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
