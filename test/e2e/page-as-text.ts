import type { Page } from 'playwright-core';

/** The page's own tree with everything in open roots, without our hosts and without ids that differ at each load. */
export const pageAsText = (page: Page, without: string | null = null): Promise<string> =>
  page.evaluate(omitted => {
    const lines: string[] = [];
    const write = (node: Node, depth: number): void => {
      const indent = '  '.repeat(depth);
      if (!(node instanceof Element)) {
        if (node.textContent?.trim()) lines.push(indent + node.textContent.trim());
        return;
      }
      if (omitted !== null && node.matches(omitted)) return;
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`).sort();
      lines.push(`${indent}<${node.localName}${attributes.join('').replace(/katal-id-\d+/g, 'katal-id')}>`);
      for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes])
        write(child, depth + 1);
    };
    const { documentElement } = document;
    lines.push([...documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(' '));
    write(document.head, 0);
    write(document.body, 0);
    return lines.join('\n');
  }, without);
