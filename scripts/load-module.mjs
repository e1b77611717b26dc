import { inRoot } from './paths.mjs';

/** A module of ours written in TypeScript, `file` from the root, for a script that runs it in Node. */
export async function loadModule(file) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(inRoot(file), { configFile: false, logLevel: 'error' })).module;
}
