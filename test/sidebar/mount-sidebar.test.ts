// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountSidebar } from '../../src/sidebar';
import { finding, props, report } from './invented';

let end: AbortController;
const mount = () => {
  const mounted = mountSidebar({ doc: document, signal: end.signal, openRoots: true });
  // happy-dom has no layout: what is hit, and whether it can be seen, is said here.
  document.elementFromPoint = () => mounted.host;
  Element.prototype.checkVisibility = () => true;
  return mounted;
};

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const spoken = (host: HTMLElement) => host.shadowRoot?.querySelector('[role=status]')?.textContent;

describe('the host', () => {
  it('is one element under <html>, without id or class, and gone at the end', () => {
    const before = document.documentElement.children.length;
    const { host, update } = mount();
    update(props());
    expect(document.documentElement.children.length).toBe(before + 1);
    expect([host.parentElement, host.id, host.className]).toEqual([document.documentElement, '', '']);
    end.abort();
    expect(document.documentElement.children.length).toBe(before);
    expect(() => update(props())).not.toThrow();
  });

  it('stands where a page of our own has room for it', () => {
    const place = document.body.appendChild(document.createElement('aside'));
    const { host } = mountSidebar({ doc: document, signal: end.signal, openRoots: true, place });
    expect([host.parentElement, host.className]).toEqual([place, 'placed']);
    end.abort();
    expect(place.children).toHaveLength(0);
    place.remove();
  });

  it('is closed outside of tests, and named anew each time', () => {
    const closed = mountSidebar({ doc: document, signal: end.signal, openRoots: false });
    expect(closed.host.shadowRoot).toBeNull();
    expect(closed.host.localName).not.toBe(mount().host.localName);
  });
});

describe('the live region', () => {
  it('speaks once the seller pauses', () => {
    const { host, update } = mount();
    const busy = report({ findings: [finding('a', 'error', 'a')] });
    update(props());
    vi.advanceTimersByTime(700);
    update(props({ report: busy }));
    vi.advanceTimersByTime(700);
    expect(spoken(host)).toBe('');
    vi.advanceTimersByTime(200);
    expect(spoken(host)).toBe('Critical. 1 to fix.');
  });

  it('keeps silent after the end', () => {
    const { host, update } = mount();
    update(props());
    end.abort();
    vi.advanceTimersByTime(2000);
    expect(spoken(host)).toBe('');
  });
});

describe('a click', () => {
  it('by a script of the page does nothing', () => {
    let toggled = 0;
    const { host, update } = mount();
    update(props({ open: false, onToggle: () => void toggled++ }));
    host.shadowRoot?.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(toggled).toBe(0);
  });
});

describe('the question before a send', () => {
  const errors = [finding('email-address', 'error', 'me@acme.example')];
  const dialogOf = (host: HTMLElement) => host.shadowRoot?.querySelector('dialog');

  it('shows the errors and takes Escape for "edit"', async () => {
    const { host, ask } = mount();
    const answer = ask({ findings: errors });
    expect(dialogOf(host)?.textContent).toContain('Amazon is likely to refuse this message');
    expect(dialogOf(host)?.textContent).toContain('me@acme.example');
    dialogOf(host)?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(await answer).toBe('edit');
    expect(dialogOf(host)).toBeNull();
  });

  it('ends as "edit" when everything ends, and holds nothing back afterwards', async () => {
    const { ask } = mount();
    const answer = ask({ findings: errors });
    end.abort();
    expect(await answer).toBe('edit');
    expect(await ask({ findings: errors })).toBe('send');
  });
});
