import { describe, expect, it } from 'vitest';
import { asksForReview, checkLive, type Known } from '../../src/content/live-check';
import { nothingRemembered } from '../../src/quota/order-memory';
import type { PageState } from '../../src/page';
import * as rules from '../../src/rules';
import { untouchedSettings } from '../storage/untouched-options';

const page: PageState = {
  kind: 'contact',
  status: 'watching',
  field: null,
  mode: 'proactive',
  reason: 'other',
  reasonLabel: 'Other',
  orderId: '111-5550123-4440123',
  marketplaceId: 'ATVPDKIKX0DER',
  buyerLanguage: 'en-US',
  attachments: [],
  maxLength: 4000,
  how: null,
  candidates: [],
  completedOn: null,
  threadNotice: null,
};
const ruleBook = { checkDraft: rules.checkDraft, asOf: rules.ruleBookAsOf };
const now = Date.UTC(2026, 9, 20);
const check = (body: string, known: Known = { ...nothingRemembered, now }) =>
  checkLive(ruleBook, page, body, known, untouchedSettings, { ignored: [], off: [] }, {}, null);

describe('what a send is remembered as', () => {
  it.each([
    ['Please leave an honest review on Amazon, good or bad.', true],
    ['Which flat number is it? And please leave us a 5-star review.', true],
    ['Could you tell us which engraving you would like on the plaque?', false],
    ['Please review the attached proof.', false],
  ])('%s asks for a review: %s', (body, asks) => {
    expect(asksForReview(check(body))).toBe(asks);
  });
});

describe('an earlier request for a review', () => {
  const idsOf = (known: Known): readonly string[] =>
    check('Please leave us a review.', known).findings.map(({ rule }) => rule);

  it('makes another one a repeat', () => {
    expect(idsOf({ ...nothingRemembered, now })).not.toContain('review-repeat');
    expect(idsOf({ reviewAskedOn: '2026-10-02', now })).toContain('review-repeat');
  });
});
