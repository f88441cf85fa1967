// Preloaded by every process of a test run (vitest.config.ts). What runs in threads of the hub's own is no module that vitest
// loads: there, the sources are put into JavaScript as they are loaded.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const isHook = new URL(import.meta.url).hash === '#hooks';
if (!isMainThread && !isHook) register(`${import.meta.url}#hooks`);

/** `./x.js` is `./x.ts` where only that is there. */
export async function resolve(specifier, context, next) {
  if (/^(\.{1,2}\/|file:).*\.js$/.test(specifier)) {
    const written = new URL(specifier, context.parentURL);
    const source = new URL(written.href.replace(/\.js$/, '.ts'));
    if (!existsSync(fileURLToPath(written)) && existsSync(fileURLToPath(source))) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { format: 'module', shortCircuit: true, source: code };
}
