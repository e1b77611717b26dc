import type { Finding, Fix, Report } from '../rules';

/** The fix that a newer report offers for what was found; null where it offers none. */
export const fixIn = (report: Report | null, { key, field }: Finding): Fix | null =>
  report?.findings.find(found => found.key === key && found.field === field)?.fix ?? null;
