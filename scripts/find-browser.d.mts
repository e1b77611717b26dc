/** The full path of an installed `chromium` (any browser of its family) or `firefox`, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
