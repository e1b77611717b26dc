import { ancestorsOf, framesAround } from './ancestors';
import { intersect, originOf, paddingBox, shifted, zoomOf, type Box, type Shift } from './box';

const clips = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible';

const onlyMoves = (transform: string): boolean =>
  transform === 'none' || /^matrix\(1, 0, 0, 1, [-\d.e]+, [-\d.e]+\)$/.test(transform);

const distorts = (style: CSSStyleDeclaration): boolean =>
  !onlyMoves(style.transform) ||
  (style.rotate !== '' && style.rotate !== 'none') ||
  (style.scale !== '' && style.scale !== 'none') ||
  (style.perspective !== '' && style.perspective !== 'none');

/** One document on the way from the field to ours: what cuts things off in it, and the frame it is shown in. */
interface Level {
  readonly page: Element;
  readonly clippers: readonly { readonly element: Element; readonly style: CSSStyleDeclaration }[];
  readonly frame: Element | null;
}

/** What cuts a field off, read once per field and again only when the layout may have changed. */
export interface Surroundings {
  /** True where a mark cannot promise to lie on the glyphs. */
  readonly inDoubt: boolean;
  /** From the field's own document outwards. */
  readonly levels: readonly Level[];
  /** What lifts the field above the page, such as a modal dialog. */
  readonly lifted: Element | null;
}

const nowhere: Surroundings = { inDoubt: true, levels: [], lifted: null };

/** `position: fixed` escapes every scroller, `absolute` those that are not positioned themselves. */
const readLevel = (element: Element, frame: Element | null): { level: Level; inDoubt: boolean } => {
  const { documentElement: page, body } = element.ownerDocument;
  const own = getComputedStyle(element);
  let { position } = own;
  let inDoubt = distorts(own) || own.writingMode !== 'horizontal-tb';
  const clippers: { element: Element; style: CSSStyleDeclaration }[] = [];
  for (const outer of ancestorsOf(element)) {
    const style = getComputedStyle(outer);
    inDoubt ||= distorts(style);
    const escaped = position === 'fixed' || (position === 'absolute' && style.position === 'static');
    if (!escaped && outer !== page && outer !== body && clips(style))
      clippers.push({ element: outer, style });
    if (!escaped && style.position !== 'static') position = style.position;
  }
  return { level: { page, clippers, frame }, inDoubt };
};

const topLayer = ':modal, :popover-open, :fullscreen';

const liftedBy = (elements: readonly Element[]): Element | null =>
  elements.flatMap(element => [element, ...ancestorsOf(element)]).find(one => one.matches(topLayer)) ?? null;

export const surroundingsOf = (field: HTMLElement, doc: Document): Surroundings => {
  const frames = field.isConnected ? framesAround(field, doc) : null;
  if (!frames) return nowhere;
  const elements = [field, ...frames];
  const read = elements.map((element, i) => readLevel(element, frames[i] ?? null));
  return {
    inDoubt: read.some(({ inDoubt }) => inDoubt) || frames.some(frame => zoomOf(frame) !== 1),
    levels: read.map(({ level }) => level),
    lifted: liftedBy(elements),
  };
};

/** Where an element lies, in our document's coordinates, whichever frame it is in; null where that cannot be told. */
export const placeOf = (element: HTMLElement, doc: Document): Box | null => {
  const around = surroundingsOf(element, doc);
  return around.levels.length === 0 ? null : shifted(element.getBoundingClientRect(), shiftOf(around));
};

const viewportOf = (page: Element): Box => ({
  left: 0,
  top: 0,
  right: page.clientWidth * zoomOf(page),
  bottom: page.clientHeight * zoomOf(page),
});

const clip = (box: Box, { page, clippers }: Level): Box =>
  clippers.reduce(
    (rest, { element, style }) => intersect(rest, paddingBox(element, style)),
    intersect(box, viewportOf(page)),
  );

/** What of a box of the field's document can be seen, in our own document's coordinates. */
export const visiblePart = (box: Box, { levels }: Surroundings): Box =>
  levels.reduce((rest, level) => {
    const clipped = clip(rest, level);
    return level.frame ? shifted(clipped, originOf(level.frame)) : clipped;
  }, box);

/** From the coordinates of the field's document to those of ours. */
export const shiftOf = ({ levels }: Surroundings): Shift =>
  levels.reduce(
    (sum, { frame }) => {
      const { x, y } = frame ? originOf(frame) : { x: 0, y: 0 };
      return { x: sum.x + x, y: sum.y + y };
    },
    { x: 0, y: 0 },
  );
