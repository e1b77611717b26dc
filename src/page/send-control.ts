import { readAddress } from './address';
import { composerOf, isSendButton, sendButtonsIn } from './composer';
import type { DraftField } from './draft-field';
import { isElement, isHtmlElement, isInput } from './nodes';
import type { Scene } from './scene';
import type { Part, Place, Site } from './sites';

/** A control that sends: on the form, or in the dialog that reviews the message first. */
export interface SendControl {
  readonly element: HTMLElement;
  readonly role: 'form' | 'review';
}

const isDisabled = (element: Element): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

/** The elements an event happened on, the innermost first. */
export const elementsOf = (event: Event): readonly HTMLElement[] => {
  const submitter = 'submitter' in event ? event.submitter : null;
  return [submitter, ...event.composedPath()].filter(isHtmlElement);
};

const matchesAt = (site: Site, part: Part, element: Element, isWanted: (place: Place) => boolean): boolean =>
  (site.parts[part] ?? []).some(place => isWanted(place) && element.matches(place.path[0]));

const isKnown = ({ evidence }: Place): boolean => evidence !== 'guess';
const isAny = (): boolean => true;

/** Another composer on the page may have a Send as well: only the nearest one is the field's. */
export const sendsOf = (scene: Scene, field: DraftField): readonly HTMLElement[] =>
  composerOf(field.element, sendButtonsIn(scene.scopes()))?.buttons ?? [];

export const isSendOf = (scene: Scene, field: DraftField, element: HTMLElement): boolean =>
  sendsOf(scene, field).some(
    button => button === element || button.contains(element) || element.contains(button),
  );

const enabled = (element: HTMLElement, role: SendControl['role']): SendControl | null =>
  isDisabled(element) ? null : { element, role };

/** The send control an event happened on, if any; the dialog's Send may look like the form's, so it goes first. */
export const sendControlOf = (scene: Scene, field: DraftField | null, event: Event): SendControl | null => {
  const { site } = readAddress(scene.win.location.href);
  for (const element of elementsOf(event)) {
    if (matchesAt(site, 'reviewSend', element, isAny)) return enabled(element, 'review');
    if (matchesAt(site, 'send', element, isKnown)) return enabled(element, 'form');
    if (field === null || !isSendButton(element)) continue;
    if (isSendOf(scene, field, element)) return enabled(element, 'form');
  }
  return null;
};

/** Keys that press a button. */
export const isPressKey = (event: Event): boolean =>
  'key' in event && (event.key === 'Enter' || event.key === ' ');

export const isRepeat = (event: Event): boolean => 'repeat' in event && event.repeat === true;

/** A native button turns Enter and Space into a click of its own; anything else must be watched for the key. */
export const makesOwnClick = (event: Event): boolean => {
  const [target] = event.composedPath();
  return isElement(target) && (target.localName === 'button' || isInput(target));
};
