import { describe, expect, it } from 'vitest';
import { checkDraft, defaultSettings, points, rules, type Report } from '../../src/rules';
import { checkDraft as checkWithoutWords } from '../../src/rules/check-draft';
import { senses } from '../../src/rules/sense-table';
import { draftOf } from './draft-of';

const check = (parts: Parameters<typeof draftOf>[0]): Report =>
  checkDraft(draftOf(parts), defaultSettings, senses);

const addressAsk = 'The house number is missing from your address. Could you send it to us?';

describe('verdicts', () => {
  it.each<[string, Parameters<typeof draftOf>[0], string, string | null]>([
    ['critical', { body: addressAsk }, 'critical', 'shipping-address'],
    [
      'critical for the reason where the text fits',
      { body: 'Please see below.', contactReason: 'customization' },
      'critical',
      'customization',
    ],
    ['not critical', { body: 'Your invoice is attached.' }, 'non-critical', 'invoice'],
    [
      'not permitted for an error',
      { body: `${addressAsk} Or write to a@b.com.` },
      'not-permitted',
      'shipping-address',
    ],
    [
      'not permitted for what Amazon sends itself',
      { body: 'Thank you for your order!' },
      'not-permitted',
      'thanks-only',
    ],
    ['reply', { body: 'Thank you for the photos, we look into it.', mode: 'reply' }, 'reply', null],
    ['unclear', { body: 'Kindly do the needful.' }, 'unclear', null],
    ['unclear for nothing', { body: '' }, 'unclear', null],
  ])('%s', (_, parts, verdict, purpose) => {
    const report = check(parts);
    expect(report.verdict).toBe(verdict);
    if (parts.mode !== 'reply') expect(report.purpose).toBe(purpose);
  });

  it('names the sentence that costs a critical message its standing', () => {
    const report = check({ body: `${addressAsk} Please also leave us a review.` });
    expect(report.verdict).toBe('non-critical');
    expect(report.mixed?.quote).toBe('Please also leave us a review.');
    expect(report.outlook).toBe('May be blocked if the buyer opted out.');
  });
});

describe('settings', () => {
  const body = 'Thank you 😊 for the photos.';

  it('leaves out rules that are off', () => {
    const draft = draftOf({ body, mode: 'reply' });
    expect(checkDraft(draft, { ...defaultSettings, off: ['emoji'] }, senses).findings).toEqual([]);
  });

  it('leaves out what is ignored, and nothing else', () => {
    const draft = draftOf({ body: `${body} 🎉`, mode: 'reply' });
    const [first] = checkDraft(draft, defaultSettings, senses).findings;
    const after = checkDraft(draft, { ...defaultSettings, ignored: [first?.key ?? ''] }, senses);
    expect(after.findings.map(({ quote }) => quote)).toEqual(['🎉']);
  });

  it('expects the tag only where the older guidance is chosen', () => {
    const draft = draftOf({ body: addressAsk, subject: 'Order 112-4829173-0561482', mode: 'email' });
    expect(checkDraft(draft, defaultSettings, senses).findings).toEqual([]);
    const expected = checkDraft(draft, { ...defaultSettings, importantTag: 'expected' }, senses);
    expect(expected.findings.map(({ rule }) => rule)).toEqual(['important-tag-missing']);
  });
});

describe('faults', () => {
  it('names what is pending while the words have not arrived', () => {
    const report = checkWithoutWords(draftOf({ body: 'please leave a 5-star review' }), defaultSettings, {});
    expect(report.pending).toContain('words');
    expect(report.language.phrases).toBe('none');
  });

  it('lets one failing rule not silence the others', () => {
    const draft = draftOf({ body: 'Thank you 😊', mode: 'reply' });
    const broken = {
      ...senses,
      language: () => {
        throw new Error('broken');
      },
    };
    const report = checkDraft(
      { ...draft, buyerLanguage: 'de-DE', body: `${draft.body} for all the many photos you sent us` },
      defaultSettings,
      broken,
    );
    expect(report.failed).toContain('language-mismatch');
    expect(report.findings.map(({ rule }) => rule)).toContain('emoji');
  });

  it('reads 100,000 characters and lone surrogates', () => {
    const report = check({ body: '\ud83d please leave a 5-star review '.repeat(3300) });
    expect(report.verdict).toBe('not-permitted');
  });
});

describe('the report', () => {
  it('puts errors first and collapses equal findings', () => {
    const report = check({
      body: 'Thank you 😊 and 😊 for writing, see http://a-b.com and a@b.com',
      mode: 'reply',
    });
    const severities = report.findings.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => points[b] - points[a]));
    expect(report.findings.find(({ rule }) => rule === 'emoji')?.places).toHaveLength(2);
  });

  it('knows every rule it names', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const report = check({ body: 'Thank you 😊, a@b.com http://a-b.com <b>x</b> {name}' });
    for (const { rule } of report.findings) expect(ids.has(rule)).toBe(true);
  });
});

describe('amid typing', () => {
  const amid = (body: string, before: Report): Report =>
    checkDraft(draftOf({ body }), defaultSettings, senses, before);
  const fixes = ({ findings }: Report) => findings.map(({ rule, fix }) => [rule, fix]);
  const mail = `${addressAsk} Or write to a@b.com.`;

  it('finds the same, and offers at its new place what was offered before', () => {
    const typed = `Hello! ${mail}`;
    const report = amid(typed, check({ body: mail }));
    expect(fixes(report)).toEqual(fixes(check({ body: typed })));
    expect(report.findings.filter(({ fix }) => fix !== null)).not.toEqual([]);
  });

  it('offers nothing that was not tried', () => {
    const report = amid(`${mail} Thanks 🎉`, check({ body: mail }));
    expect(report.findings.find(({ rule }) => rule === 'emoji')).toMatchObject({ fix: null });
    expect(amid(mail, amid(mail, check({ body: addressAsk }))).findings.map(({ fix }) => fix)).toEqual([
      null,
    ]);
  });
});
