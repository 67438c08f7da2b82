/** Words for the screen, from the Fluent catalogue that the printed sheet uses too. */
import { FluentBundle, FluentResource } from '@fluent/bundle';

import type { Messages } from './messages';

export type { Messages, Value } from './messages';

const files: Record<string, string> = import.meta.glob(
  '../../../../assets/strings/*/{care,clients,errors,shell,trade,ui}.ftl',
  { query: '?raw', import: 'default', eager: true },
);

const FIRST_LANGUAGE = 'en';

let bundle = load(FIRST_LANGUAGE);

/** The languages that the catalogue holds. */
export function languages(): string[] {
  return [...new Set(Object.keys(files).map(languageOf))];
}

/** Takes the words of a language from here on; a language without words changes nothing. */
export function speak(language: string): void {
  if (languages().includes(language)) bundle = load(language);
}

type Arguments<Id extends keyof Messages> = Messages[Id] extends null ? [] : [Messages[Id]];

/** A message in words. The id and its variables are checked by the compiler. */
export function t<Id extends keyof Messages>(id: Id, ...[variables]: Arguments<Id>): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, variables ?? null) : id;
}

/**
 * A message whose id is made at run time, such as `err-<code>`; none where there is no such
 * message.
 */
export function find(id: string, variables: Partial<Record<string, string>>): string | null {
  const pattern = bundle.getMessage(id)?.value;
  // A variable that is missing leaves its name in the text; the list of errors takes the complaint.
  return pattern ? bundle.formatPattern(pattern, variables as Record<string, string>, []) : null;
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
