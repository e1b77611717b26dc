import { param } from './dom.js';

const waiting = new Map();

/** Does something later, as the page would; with `drive=1` not before a test says `__due(name)`. */
export const schedule = (name, delayMs, action) => {
  if (param('drive') === null) setTimeout(action, delayMs);
  else waiting.set(name, action);
};

/** True where something of this name was waiting and is done now. */
window.__due = name => {
  const action = waiting.get(name);
  waiting.delete(name);
  action?.();
  return action !== undefined;
};
