import type { Finding, Report, Severity } from '../../src/rules';
import type { SidebarProps } from '../../src/sidebar';

export const finding = (
  rule: string,
  severity: Severity,
  quote: string | null,
  more: Partial<Finding> = {},
) =>
  ({
    rule,
    severity,
    field: 'body',
    start: quote === null ? null : 0,
    end: quote === null ? null : quote.length,
    quote,
    title: `Title of ${rule}`,
    advice: `Advice of ${rule}`,
    fix: null,
    sources: [
      { title: 'Guidelines', url: 'https://guide.example/', asOf: '2026-05-04', says: 'Not allowed.' },
    ],
    key: `${rule}|${quote}`,
    places: quote === null ? [] : [{ start: 0, end: quote.length }],
    ...more,
  }) satisfies Finding;

export const report = (more: Partial<Report> = {}): Report => ({
  mode: 'proactive',
  verdict: 'critical',
  purpose: 'shipping-address',
  score: 100,
  sum: [],
  outlook: 'Reaches the buyer even if they opted out',
  findings: [],
  mixed: null,
  pending: [],
  failed: [],
  language: { code: 'en', phrases: 'native' },
  ...more,
});

const ignore = () => undefined;

export const props = (more: Partial<SidebarProps> = {}): SidebarProps => ({
  status: 'watching',
  facts: {
    mode: 'proactive',
    reasonLabel: 'Confirm order details',
    orderId: '123-4567890-1234567',
    buyerLanguage: 'es',
  },
  report: report(),
  empty: false,
  open: true,
  current: null,
  notice: null,
  tally: null,
  onToggle: ignore,
  onSelect: ignore,
  onFix: ignore,
  onIgnore: ignore,
  onOffForDraft: ignore,
  onTurnOffForGood: ignore,
  onDismissNotice: ignore,
  ...more,
});
