/** Firefox ends a copy that an update leaves behind before it can tidy up; the newer one takes out what still stands. */
import type { OpenRoot } from '../page';
import { isHostName } from '../random-name';

/** Ours have such names, closed roots, and stand directly under `<html>`; nothing of a page's does. */
export const removeLeftHosts = ({ documentElement }: Document, openRoot: OpenRoot): void => {
  for (const element of [...documentElement.children])
    if (isHostName(element.localName) && openRoot(element) !== null) element.remove();
};
