import { readAddress } from './address';
import { findShown } from './find';
import type { Scene } from './scene';
import { readThreadNotice } from './thread-notice';

/** What the page says of a send; `shown` is the message itself, standing in the thread, which may yet be taken back. */
export type Evidence = 'confirmed' | 'refused' | 'shown' | null;

/** Too short a text may stand anywhere. */
const tellingLength = 8;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const caseOf = ({ win }: Scene): string | null => new URL(win.location.href).searchParams.get('cc');

const notices = (scene: Scene, part: 'success' | 'danger'): readonly Element[] =>
  findShown(scene.scopes(), readAddress(scene.win.location.href).site, part);

const saidOfLast = (scene: Scene): Element | null =>
  readThreadNotice(scene.scopes(), readAddress(scene.win.location.href).site)?.element ?? null;

/** How often the thread shows this text. */
const copiesOf = (scene: Scene, text: string): number => {
  const { site } = readAddress(scene.win.location.href);
  const thread = findShown(scene.scopes(), site, 'thread').map(element => fold(element.textContent));
  return text.length < tellingLength ? 0 : thread.join(' ').split(text).length - 1;
};

/** Remembers what stands on the page at the press, for only what is new afterwards proves anything. */
export const watchEvidence = (scene: Scene, message: string): (() => Evidence) => {
  const text = fold(message);
  const old = new Set([...notices(scene, 'success'), ...notices(scene, 'danger')]);
  const saidBefore = saidOfLast(scene);
  const copies = copiesOf(scene, text);
  const openCase = caseOf(scene);

  return () => {
    const [successes, dangers] = [notices(scene, 'success'), notices(scene, 'danger')];
    const isNew = (notice: Element) => !old.has(notice);
    if (successes.some(isNew)) return 'confirmed';
    if (dangers.some(isNew)) return 'refused';
    // One that was hidden and is shown again is another one.
    for (const notice of old)
      if (!successes.includes(notice) && !dangers.includes(notice)) old.delete(notice);
    if (openCase === null || openCase !== caseOf(scene) || copiesOf(scene, text) <= copies) return null;
    const said = saidOfLast(scene);
    return said !== null && said !== saidBefore ? 'refused' : 'shown';
  };
};

/** Whether the dialog that reviews a message is open. */
export const isReviewOpen = (scene: Scene): boolean =>
  findShown(scene.scopes(), readAddress(scene.win.location.href).site, 'reviewSend').length > 0;
