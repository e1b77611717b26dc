import { readAddress } from './address';
import type { Part } from './sites';

/** A control that sends: on the form, or in the dialog that reviews the message first. */
export interface SendControl {
  readonly element: HTMLElement;
  readonly role: 'form' | 'review';
}

const isDisabled = (element: Element): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

const pathOf = (event: Event): readonly EventTarget[] =>
  event instanceof SubmitEvent && event.submitter !== null
    ? [event.submitter, ...event.composedPath()]
    : event.composedPath();

/** The send control an event happened on, if any; the dialog's Send may look like the form's, so it goes first. */
export const sendControlOf = (win: Window, event: Event): SendControl | null => {
  const { site } = readAddress(win.location.href);
  const matches = (element: Element, part: Part) =>
    (site.parts[part] ?? []).some(({ path }) => element.matches(path[0]));
  for (const element of pathOf(event)) {
    if (!(element instanceof HTMLElement)) continue;
    const role = matches(element, 'reviewSend') ? 'review' : matches(element, 'send') ? 'form' : null;
    if (role !== null) return isDisabled(element) ? null : { element, role };
  }
  return null;
};

/** Keys that press a button. */
export const isPressKey = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';

/** A native button turns Enter and Space into a click of its own; anything else must be watched for the key. */
export const makesOwnClick = (event: Event): boolean => {
  const target = event.composedPath()[0];
  return target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
};
