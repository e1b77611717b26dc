import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/rules';
import { announcement, chipState } from '../../src/sidebar/chip-state';
import { finding, props, report } from './invented';

const ofReport = (more: Partial<Report>) => chipState(props({ report: report(more) }));

describe('the chip', () => {
  it.each([
    ['choose-reason', 'Choose a contact reason first'],
    ['open-reply', 'Open the reply box first'],
    ['closed', 'Case closed'],
    ['no-field', 'Can’t find the message box'],
    ['reload', 'Updated: reload this page when your draft is safe'],
    ['failed', 'Second Look had a problem, your message is not checked'],
  ] as const)('says %s aloud, whatever the last report was', (status, text) => {
    expect(chipState(props({ status })).text).toBe(text);
  });

  it('watches while there is nothing to read', () => {
    expect(chipState(props({ empty: true })).text).toBe('Watching');
  });

  it('never says anything of a message that no rule has read', () => {
    expect(chipState(props({ report: null }))).toEqual({ text: 'Checking…', tone: 'busy' });
  });

  it('counts errors and warnings, and tips only where they are alone', () => {
    const [error, warning, tip] = [
      finding('a', 'error', 'a'),
      finding('b', 'warning', 'b'),
      finding('c', 'tip', 'c'),
    ];
    expect(ofReport({ findings: [error, warning, tip] })).toEqual({ text: '2 to fix', tone: 'error' });
    expect(ofReport({ findings: [warning] })).toEqual({ text: '1 to fix', tone: 'warning' });
    expect(ofReport({ findings: [tip] })).toEqual({ text: '1 tip', tone: 'tip' });
  });

  it('says "Nothing found" when all was looked at', () => {
    expect(ofReport({})).toEqual({ text: 'Nothing found', tone: 'clear' });
  });

  it.each<[string, Partial<Report>, string]>([
    ['a sense is pending', { pending: ['phone'] }, 'Checking…'],
    ['a rule broke', { failed: ['emoji'] }, 'Check incomplete'],
    [
      'the language has no phrases',
      { language: { code: 'da', phrases: 'none' } },
      'No phrase rules for this language',
    ],
    ['the language is not sure', { language: { code: null, phrases: 'none' } }, 'Not sure of the language'],
    [
      'a sentence costs the critical standing',
      { mixed: { start: 0, end: 1, quote: 'x', advice: 'y' } },
      '1 suggestion',
    ],
  ])('never shows all clear while %s', (_, more, text) => {
    expect(ofReport(more).text).toBe(text);
    expect(ofReport(more).tone).not.toBe('clear');
  });
});

describe('where the field was only guessed', () => {
  it('says so in every state of the draft', () => {
    expect(chipState(props({ empty: true, how: 'guess' })).text).toBe('Watching (by guess)');
    expect(chipState(props({ how: 'guess' })).text).toBe('Nothing found · by guess');
    expect(chipState(props({ how: 'recipe', empty: true })).text).toBe('Watching');
  });
});

describe('where Amazon said something of an earlier message', () => {
  it('says it until a new draft is begun', () => {
    expect(chipState(props({ empty: true, threadNotice: 'opted-out' }))).toEqual({
      text: 'Not delivered: buyer opted out',
      tone: 'warning',
    });
    expect(chipState(props({ threadNotice: 'opted-out' })).text).toBe('Nothing found');
  });
});

it('announces verdict and number together', () => {
  const both = props({
    report: report({ verdict: 'not-permitted', findings: [finding('a', 'error', 'a')] }),
  });
  expect(announcement(both)).toBe('Not permitted. 1 to fix.');
  expect(announcement(props({ status: 'reload' }))).toMatch(/^Updated/);
});
