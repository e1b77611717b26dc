import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onWindows = (...parts) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, ...parts));

const onMac = (app, command = app) =>
  ['/Applications', join(process.env.HOME ?? '/', 'Applications')].map(folder =>
    join(folder, `${app}.app`, 'Contents', 'MacOS', command),
  );

/** Where each browser usually is: its variable, its names on the search path, its usual files. */
const places = {
  chromium: {
    variable: 'CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    files: {
      darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap(app => onMac(app)),
      win32: [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: {
      darwin: onMac('Firefox', 'firefox'),
      win32: onWindows('Mozilla Firefox', 'firefox.exe'),
    },
  },
};

const onSearchPath = command =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '')
    .map(folder => join(folder, command));

/** The full path of an installed `chromium` (any browser of its family) or `firefox`, or null. */
export function findBrowser(name) {
  const { variable, commands, files } = places[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist.`);
  }
  return [...commands.flatMap(onSearchPath), ...(files[process.platform] ?? [])].find(existsSync) ?? null;
}
