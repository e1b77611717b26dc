import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { inRoot } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { runCommand, runNode } from './run-command.mjs';

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

/** npm notes what it installed when it has finished, so an install that broke off has no note and is done again. */
function packagesAreCurrent() {
  const note = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = readJson(note).packages;
  return Object.entries(readJson(inRoot('package-lock.json')).packages)
    .filter(([path, wanted]) => path !== '' && (path in installed || !wanted.optional))
    .every(([path, wanted]) => installed[path]?.integrity === wanted.integrity);
}

function runNpm(args) {
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm) === 'npm-cli.js') return runNode(npm, args);
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args])
    : runCommand('npm', args);
}

async function mustRun(label, run) {
  const { code, output } = await withProgress(label, run);
  if (code !== 0) throw new Error(`${label} failed:\n${output}`);
}

const isLink = path => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Installs the packages of the lock where they are missing or another lock's; never through a link, into another's folder. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  if (isLink(inRoot('node_modules')))
    throw new Error('node_modules is a link to packages of another lock: put a folder of its own there.');
  await mustRun('Installing packages, about a minute', () => runNpm(['ci']));
}

const debianPackages = ['chromium', 'firefox-esr'];
const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const aptGet = args =>
  runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });

async function installBrowsers() {
  await mustRun('Reading the list of Debian packages', () => aptGet(['update']));
  await mustRun('Installing Chromium and Firefox, a minute or two', () =>
    aptGet(['install', '-y', '--no-install-recommends', ...debianPackages]),
  );
}

const advice = {
  chromium:
    'No Chromium, Chrome or Edge was found: install one, or name its program in the variable CHROMIUM.',
  firefox: 'No Firefox was found: install it, or name its program in the variable FIREFOX.',
};

/** The path of `chromium` or `firefox`; installs both on Debian, as root. Throws one sentence where it cannot. */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (canInstall()) await installBrowsers();
  const installed = findBrowser(name);
  if (installed === null) throw new Error(advice[name]);
  return installed;
}
