import { expect, it } from 'vitest';
import { draftOf } from '../../src/check/message';
import { sampleMessage, sampleText } from '../../src/check/sample';
import { checkDraft, defaultSettings } from '../../src/rules';
import { senses } from '../../src/rules/sense-table';

it('has three mistakes with a sentence each, and no others', () => {
  const report = checkDraft(draftOf(sampleMessage, sampleText), defaultSettings, senses);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['email-address', 'review-positive', 'emoji']);
  for (const { quote, advice, places } of report.findings) {
    expect(sampleText).toContain(quote);
    expect(advice).toMatch(/^[A-Z].+\.$/);
    expect(places).toHaveLength(1);
  }
  expect(report).toMatchObject({ verdict: 'not-permitted', mixed: null, pending: [], failed: [] });
});
