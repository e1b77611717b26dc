import { makeFakeBrowser } from '../storage/fake-browser';

/** Stands in for `webextension-polyfill`. */
const fake = makeFakeBrowser();

export { fake as default };
