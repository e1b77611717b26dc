import { param } from './dom.js';

const outcomes = (param('outcome') ?? 'success').split(',');
let tries = 0;
let isBusy = false;

window.__sent = [];
window.__pressed = 0;

/** Every press that the app itself sees. */
export const notePress = () => {
  window.__pressed += 1;
};

const held = () => (param('hold') ? new Promise(resolve => (window.__release = resolve)) : Promise.resolve());

/** `offline` asks for what nobody serves, so that the request itself fails. */
const ask = outcome =>
  fetch(
    outcome === 'offline' ? '/messaging/stand-in/offline' : `/messaging/stand-in/send?outcome=${outcome}`,
    {
      method: 'POST',
    },
  ).then(
    answer => answer.ok,
    () => false,
  );

/**
 * Takes one message to "Amazon" and resolves to what became of it, or to null while another is under way.
 * `outcome` lists what each try leads to in turn, the last one repeating. `busy=none`: a second press sends once more.
 */
export const deliver = async (text, { onBusy = () => undefined } = {}) => {
  if (isBusy && param('busy') !== 'none') return null;
  isBusy = true;
  if (param('busy') !== 'none') onBusy(true);
  const outcome = outcomes[Math.min(tries++, outcomes.length - 1)];
  const isAnswered = await ask(outcome);
  await held();
  isBusy = false;
  onBusy(false);
  if (outcome === 'success' && isAnswered) window.__sent.push({ text });
  return outcome;
};
