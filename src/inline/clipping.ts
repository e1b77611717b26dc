import { ancestorsOf } from './ancestors';
import { intersect, paddingBox, type Box } from './box';

const clips = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible';

const onlyMoves = (transform: string): boolean =>
  transform === 'none' || /^matrix\(1, 0, 0, 1, [-\d.e]+, [-\d.e]+\)$/.test(transform);

const distorts = (style: CSSStyleDeclaration): boolean =>
  !onlyMoves(style.transform) ||
  (style.rotate !== '' && style.rotate !== 'none') ||
  (style.scale !== '' && style.scale !== 'none') ||
  (style.perspective !== '' && style.perspective !== 'none') ||
  (style.zoom !== undefined && style.zoom !== '' && style.zoom !== '1');

/** What cuts a field off, read once per field and again only when the layout may have changed. */
export interface Surroundings {
  /** True where the mirror cannot promise to lie on the glyphs. */
  readonly inDoubt: boolean;
  readonly page: Element;
  readonly clippers: readonly { readonly element: Element; readonly style: CSSStyleDeclaration }[];
}

/** `position: fixed` escapes every scroller, `absolute` those that are not positioned themselves. */
export const surroundingsOf = (field: HTMLElement): Surroundings => {
  const { documentElement: page, body } = field.ownerDocument;
  const own = getComputedStyle(field);
  let { position } = own;
  let inDoubt = distorts(own) || own.writingMode !== 'horizontal-tb';
  const clippers: { element: Element; style: CSSStyleDeclaration }[] = [];
  for (const element of ancestorsOf(field)) {
    const style = getComputedStyle(element);
    inDoubt ||= distorts(style);
    const escaped = position === 'fixed' || (position === 'absolute' && style.position === 'static');
    if (!escaped && element !== page && element !== body && clips(style)) clippers.push({ element, style });
    if (!escaped && style.position !== 'static') position = style.position;
  }
  return { inDoubt, page, clippers };
};

export const visiblePart = (box: Box, { page, clippers }: Surroundings): Box => {
  const { clientWidth, clientHeight } = page;
  const viewport: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  return clippers.reduce(
    (rest, { element, style }) => intersect(rest, paddingBox(element, style)),
    intersect(box, viewport),
  );
};
