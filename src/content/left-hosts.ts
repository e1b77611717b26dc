/** Firefox ends a copy that an update leaves behind before it can tidy up; the newer one takes out what still stands. */
import type { OpenRoot } from '../page';

/** As `randomName` makes them, directly under `<html>`: no page has such elements. */
const ownName = /^x-[a-z]{10}$/;

export const removeLeftHosts = ({ documentElement }: Document, openRoot: OpenRoot): void => {
  for (const element of [...documentElement.children])
    if (ownName.test(element.localName) && openRoot(element) !== null) element.remove();
};
