import { blocksOf, caretIn, placeCaret, sameText, textOf } from './rich-model.js';

const editable = (make, label, className) =>
  make('div', {
    class: className,
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  });

/** The first line lies loose, each further one in a block of its own, as browsers write them. */
const looseLines = (make, text) =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? line : make('div', {}, line === '' ? make('br') : line)));

/** The browser's own editing and nothing else: its line ends, its spaces that do not break. */
export const plainEditor = ({ make, label, text, onInput }) => {
  const element = editable(make, label, 'plain-editor');
  const write = written => element.replaceChildren(...looseLines(make, written));
  const read = () => element.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
  write(text);
  element.addEventListener('input', onInput);
  return { element, inner: () => element, read, write };
};

const drawLine = (make, line, index) => [...(index > 0 ? [make('br')] : []), ...(line === '' ? [] : [line])];

/** An empty block needs a break to have a height, as in every such editor. */
const drawBlock =
  make =>
  ({ tag, lines }) => {
    const block = make(tag, {}, ...lines.flatMap((line, index) => drawLine(make, line, index)));
    if (lines.at(-1) === '') block.append(make('br'));
    return block;
  };

/** The closing lines stand in a `div`, as signatures do. */
const blockOf = (paragraph, index, all) => ({
  tag: index > 0 && index === all.length - 1 ? 'div' : 'p',
  lines: paragraph.split('\n'),
});
const blocksOfText = text => text.split('\n\n').map(blockOf);

/** Ctrl+Z, and Undo from the browser's menu. */
const onUndo = (element, undo) => {
  const stop = event => {
    event.preventDefault();
    undo();
  };
  element.addEventListener('beforeinput', event => event.inputType === 'historyUndo' && stop(event));
  element.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z') stop(event);
  });
};

/**
 * An editor with a model of its own: paragraphs of lines, drawn anew after each change, so that no text node outlives
 * a key. What is put into its tree without an input event is taken out again. Undo is its own.
 */
export const richEditor = ({ make, label, text, onInput }) => {
  const element = editable(make, label, 'rich-editor');
  let blocks = blocksOfText(text);
  let foreign = 0;
  const past = [];

  const draw = () => {
    clearTimeout(foreign);
    const caret = caretIn(element);
    element.replaceChildren(...blocks.map(drawBlock(make)));
    if (caret !== null) placeCaret(element, caret);
    observer.takeRecords();
  };
  // Not at once: a change made by a key is seen here before its input event has come to us.
  const observer = new MutationObserver(() => {
    clearTimeout(foreign);
    foreign = setTimeout(draw);
  });
  const take = next => {
    if (!sameText(next, blocks)) past.push(blocks);
    blocks = next;
    draw();
    onInput();
  };
  element.addEventListener('input', ({ isComposing }) => {
    if (!isComposing) take(blocksOf(element));
  });
  element.addEventListener('compositionend', () => take(blocksOf(element)));
  element.addEventListener('compositionupdate', () => clearTimeout(foreign));
  onUndo(element, () => {
    blocks = past.pop() ?? blocks;
    draw();
    onInput();
  });
  draw();
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  const write = written => {
    blocks = blocksOfText(written);
    draw();
  };
  return { element, inner: () => element, read: () => textOf(blocks), write };
};
