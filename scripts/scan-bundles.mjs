import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, fingerprint, listFiles } from './list-files.mjs';
import { inRoot } from './paths.mjs';

/** What must not be in anything that ships: ways out of the browser, and text run as code. */
const forbidden = [
  ['network code', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/],
  ['network code', /\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b/],
  ['text run as code', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*['"`]/],
  ['a second file loaded at run time', /\bimport\s*\(/],
  ['a link to a source map', /[#@]\s*sourceMappingURL/],
  ['a file inlined as an address', /\burl\(\s*["']?data:|["'`]data:(?:image|font|text)\//],
];

const contentScript = 'src/content/main.js';

/** Both builds with their one difference taken out: a truth value, or the word it was folded to. */
const withoutOpenness = text => text.replaceAll('!0', '!1').replaceAll(/(["'`])open\1/g, '$1closed$1');

const read = (target, name) => readFileSync(inRoot('dist', target, name), 'utf8');

function scanFile(target, name) {
  const text = read(target, name);
  return forbidden
    .filter(([, pattern]) => pattern.test(text))
    .map(([what, pattern]) => `${target}/${name}: ${what}: ${pattern.exec(text)[0]}`);
}

const scanTarget = target =>
  listFiles(inRoot('dist', target))
    .filter(name => /\.(?:js|css|html)$/.test(name))
    .flatMap(name => scanFile(target, name));

/** The test build may differ in one thing, `__OPEN_ROOTS__`. That the release's roots are closed a browser proves. */
function compareWithTestBuild(target) {
  const [release, test] = [target, `${target}-test`].map(name => fingerprint(inRoot('dist', name)));
  const unexpected = differences(release, test).filter(line => line !== `${contentScript} differs`);
  const [script, testScript] = [target, `${target}-test`].map(name => read(name, contentScript));
  if (script === testScript) unexpected.push('no root is open in it');
  if (withoutOpenness(script) !== withoutOpenness(testScript))
    unexpected.push(`${contentScript} differs in more than that roots are open`);
  return unexpected.map(line => `${target}-test: ${line}`);
}

const targets = ['chrome', 'firefox'];
const missing = targets
  .flatMap(target => [target, `${target}-test`])
  .filter(name => !existsSync(join(inRoot('dist'), name)));
const faults =
  missing.length > 0
    ? missing.map(name => `dist/${name} is missing: run npm run build and npm run build:test`)
    : targets.flatMap(target => [...scanTarget(target), ...compareWithTestBuild(target)]);

console.log(faults.length === 0 ? 'The bundles hold what they may.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
