import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../db/project.js';

const ROOMS = ['standards', 'db', 'schema', 'server', 'clients', 'test', 'docs'];
const files = ROOMS.flatMap((room) =>
  readdirSync(projectPath(room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => relative(projectPath('.'), join(parentPath, name))),
);
const textOf = (path: string) => readFileSync(projectPath(path), 'utf8');

/** Paths of the project that a page names in code quotes; `<noun>` in one stands for any name. */
const pathsIn = (page: string): string[] =>
  [...page.matchAll(/`([\w.<>/-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => ROOMS.some((room) => path.startsWith(`${room}/`)));
const matching = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '[.]').replaceAll(/<\w+>/g, '[\\w./-]+')}${path.endsWith('/') ? '' : '(/|$)'}`);

const PAGES = ['CONTRIBUTING.md', 'README.md', 'test/README.md', 'test/bench/README.md']
  .concat(files.filter((file) => /^docs\/.*[.]md$/.test(file)))
  .filter((page) => existsSync(projectPath(page)));

describe('a guide', () => {
  it.each(PAGES)('names only what is there: %s', (page) => {
    const missing = pathsIn(textOf(page)).filter((path) => !files.some((file) => matching(path).test(file)));
    const links = [...textOf(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect([...missing, ...links.filter((link) => !existsSync(projectPath(join(dirname(page), link))))]).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('docs/adr/')))('decides on a page at most: %s', (adr) => {
    const text = textOf(adr);
    expect(text).toMatch(/^# \d{4}: .+\n\n## Context\n\n.+?\n\n## Decision\n\n.+?\n\n## Consequences\n\n.+$/s);
    expect(text.match(/^#/gm)).toHaveLength(4);
    expect(text.split(/\s+/).length).toBeLessThan(560);
  });
});

/** What was added once, by the words for it in code, and where a list has to name every file that says them. */
const EXAMPLES: Readonly<Record<string, { words: RegExp; among: RegExp }>> = {
  'A verb of the command line': { words: /\baddLookup\b|\bLookupDocument\b/, among: /^clients\/(?!generated)/ },
  'An observable type': { words: /\bpayment-card-bin\b/, among: /^(standards|db|schema|server|clients)\/.*[.]ts$/ },
  'A governed field of an indicator': {
    words: /\btechniques?\b/,
    among: /^((standards|db|schema|server|clients)\/(?!generated).*[.](ts|graphql)|docs\/[^/]+)$/,
  },
  "A member of a standard's document": {
    words: /\beffectiveFrom\b/,
    among: /^((standards|db|schema|server|clients)\/(?!generated).*[.](ts|graphql)|docs\/[^/]+)$/,
  },
  'A table': {
    words: /\bindicator_?[sS]eat\b/,
    among: /^(db|test\/(db|support|server\/authorization)|docs)\/(?!migrations|adr).*[.](ts|md)$/,
  },
  'A role': { words: /'agent'|\bagent:/, among: /^(standards|db|schema|server|clients)\/(?!generated).*[.]ts$/ },
};
const EMITTED = /^(schema\/schema[.]graphql|clients\/generated\/)/;

describe('the list of places for', () => {
  const sections = new Map(
    textOf('CONTRIBUTING.md')
      .split(/^### /m)
      .map((section) => [section.split('\n')[0], section]),
  );

  it.each(Object.entries(EXAMPLES))('%s names each that its example needed', (name, { words, among }) => {
    const named = pathsIn(sections.get(name) ?? '').map(matching);
    const needed = files.filter((file) => among.test(file) && !EMITTED.test(file) && words.test(textOf(file)));
    expect(needed.length).toBeGreaterThan(1);
    expect(needed.filter((file) => !named.some((path) => path.test(file)))).toEqual([]);
  });
});
