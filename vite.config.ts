import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox runs the background as an event page and wants to know its oldest version and what is collected. */
const forFirefox = () => {
  const { minimum_chrome_version: _, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'second-look@second-look.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
};

/** Modes: chrome, firefox, and the same with `-test`, whose shadow roots are open so that tests can look inside. */
export default defineConfig(({ command, mode }) => ({
  define: { __OPEN_ROOTS__: JSON.stringify(mode.endsWith('-test') || mode === 'test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins:
    mode === 'test'
      ? []
      : [
          preact(),
          crx({
            manifest: (mode.startsWith('firefox') ? forFirefox() : manifest) as ManifestV3Export,
            browser: mode.startsWith('firefox') ? 'firefox' : 'chrome',
            contentScripts: { standaloneFiles: command === 'build' ? ['src/content/main.ts'] : [] },
          }),
        ],
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    assetsInlineLimit: 0,
    // The one page that the manifest does not name.
    rolldownOptions: { input: { check: 'src/check/index.html' } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          // A slow machine is no fault of the code: this only ends what hangs.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
