/**
 * A page and its frames have one copy of ours at work: that of the topmost window which can be reached and is a messaging
 * page itself. The copies in the frames below it only say that they are there.
 */
import { frameArrival } from '../page';

const messaging = /^\/messaging\//i;

/** The frame's own element, where the window above is of the same origin and a messaging page. */
const frameInMessaging = (win: Window): Element | null => {
  try {
    const { frameElement, parent } = win;
    const isWatched = messaging.test(parent.location.pathname) || frameInMessaging(parent) !== null;
    return frameElement !== null && isWatched ? frameElement : null;
  } catch {
    return null;
  }
};

/** True where a window above watches this frame; tells it, before the frame's own scripts run. */
export const leaveToWindowAbove = (win: Window): boolean => {
  const frame = frameInMessaging(win);
  frame?.dispatchEvent(new Event(frameArrival, { bubbles: true, composed: true }));
  return frame !== null;
};
