import { listed } from './dom.js';
import { draftTexts } from './draft-texts.js';
import { schedule } from './schedule.js';

const wanted = listed('writes');
const template = 'Thank you for your message. We are looking into it and come back to you within a day.';

/** Two seconds after the first key the page brings back what it had saved, and says so to nobody. */
const armAutosave = field => {
  const restore = () => schedule('autosave', 2000, () => field.write(draftTexts.old));
  field.element.addEventListener('input', restore, { once: true });
};

/** What the page does to the text by itself, by `writes`: `template` is a button, `autosave` needs nobody. */
export const writesOf = (make, field) => {
  if (wanted.includes('autosave')) armAutosave(field);
  if (!wanted.includes('template')) return [];
  const button = make('kat-button', { label: 'Use template' });
  button.addEventListener('click', () => field.write(template));
  return [button];
};
