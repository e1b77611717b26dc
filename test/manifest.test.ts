import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { marketplaces } from '../src/marketplaces';

const hosts = [...new Set(marketplaces.flatMap(({ sellerCentralHosts }) => sellerCentralHosts))].sort();
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

describe('the manifest', () => {
  it('asks for storage and scripting, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
  });

  it('asks for exactly the Seller Central hosts of the marketplaces', () => {
    expect(hosts).toHaveLength(25);
    expect(sorted(manifest.host_permissions)).toEqual(sorted(hosts.map(host => `https://${host}/*`)));
  });

  it('runs one content script, on the messaging pages of those hosts and nowhere else', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(sorted(script?.matches ?? [])).toEqual(sorted(hosts.map(host => `https://${host}/messaging/*`)));
    expect(script?.js).toEqual(['src/content/main.ts']);
    // A capture listener set any later loses against the page's own.
    expect(script?.run_at).toBe('document_start');
    expect(script).not.toHaveProperty('world');
  });

  it('opens no door to pages, other extensions or later permissions', () => {
    for (const door of [
      'web_accessible_resources',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'sandbox',
      'devtools_page',
      'chrome_url_overrides',
      'update_url',
      'key',
    ])
      expect(manifest).not.toHaveProperty(door);
  });

  it('gives its own pages a policy that lets nothing in or out', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
  });

  it('keeps within what the stores take', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(manifest.description).toContain('Not affiliated with or endorsed by Amazon');
    expect(manifest.incognito).toBe('spanning');
  });
});
