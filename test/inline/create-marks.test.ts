// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createMarks } from '../../src/inline';

const setUp = () => {
  const end = new AbortController();
  const marks = createMarks({ doc: document, signal: end.signal, openRoots: true, onOpen: () => undefined });
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = 'some words';
  return { end, marks, field };
};

it('shows nothing, and breaks nothing, where highlights are not known', () => {
  const { end, marks, field } = setUp();
  expect('highlights' in CSS).toBe(false);
  marks.show(field, [{ key: 'k', severity: 'error', start: 0, end: 4 }]);
  expect(marks.host.shadowRoot?.textContent).toBe('');
  marks.clear();
  end.abort();
});

it('is one inert host under <html>, gone at the end', () => {
  const before = document.documentElement.children.length;
  const { end, marks } = setUp();
  expect([marks.host.parentElement, marks.host.inert]).toEqual([document.documentElement, true]);
  end.abort();
  expect(document.documentElement.children.length).toBe(before);
});
