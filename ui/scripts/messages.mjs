// Writes src/lib/strings/messages.ts: the ids of the catalogue and the variables that
// each takes, so that a wrong one does not compile.
import { FluentResource } from '@fluent/bundle';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../../assets/strings/en/', import.meta.url);
const target = new URL('../src/lib/strings/messages.ts', import.meta.url);
/** What the screen words itself; src/lib/strings/index.ts loads the same files. */
const files = ['care', 'clients', 'errors', 'shell', 'trade', 'ui'];

/** The names of the variables in a pattern, in order of first use. */
function variables(pattern, found = new Set()) {
  if (pattern && typeof pattern === 'object') {
    if (pattern.type === 'var') found.add(pattern.name);
    for (const inside of Object.values(pattern)) variables(inside, found);
  }
  return [...found];
}

const messages = new Map();
for (const file of files) {
  const text = readFileSync(new URL(`${file}.ftl`, folder), 'utf8');
  const { body } = new FluentResource(text);
  const written = text.match(/^[a-z][\w-]* *=/gm)?.length ?? 0;
  if (body.filter(({ id }) => !id.startsWith('-')).length !== written) {
    throw new Error(`${file}.ftl has a message that cannot be read`);
  }
  for (const { id, value } of body) {
    if (messages.has(id)) throw new Error(`${id} stands twice in the catalogue`);
    if (!id.startsWith('-')) messages.set(id, variables(value));
  }
}

const lines = [...messages]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, names]) => {
    const type = names.length
      ? `{ ${names.map((name) => `${JSON.stringify(name)}: Value`).join('; ')} }`
      : 'null';
    return `  ${JSON.stringify(id)}: ${type};`;
  });
const made = `// Made from assets/strings/en by \`npm run gen\`. Not for hand editing.

/** What a variable of a message can be. */
export type Value = string | number;

/** The messages of the catalogue and their variables. */
export type Messages = {
${lines.join('\n')}
};
`;

writeFileSync(target, made);
