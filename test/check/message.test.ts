import { describe, expect, it } from 'vitest';
import { draftOf, languagesFor, likelyMarketplace, orderIdOf } from '../../src/check/message';
import { sampleMessage } from '../../src/check/sample';

const us = 'ATVPDKIKX0DER';
const germany = 'A1PA6795UKMFR9';
const message = { ...sampleMessage, subject: 'About your order', reason: 'invoice' } as const;

describe('a draft', () => {
  it('has a subject in an e-mail alone, and a contact reason on the contact page alone', () => {
    expect(draftOf({ ...message, mode: 'email' }, 'Hello')).toMatchObject({
      subject: 'About your order',
      contactReason: null,
      body: 'Hello',
    });
    expect(draftOf({ ...message, mode: 'proactive' }, '')).toMatchObject({
      subject: null,
      contactReason: 'invoice',
    });
    expect(draftOf({ ...message, mode: 'reply' }, '')).toMatchObject({ subject: null, contactReason: null });
  });
});

describe('an order id', () => {
  it.each([
    ['111-5550123-4440123', '111-5550123-4440123'],
    [' 111-5550123-4440123 ', '111-5550123-4440123'],
    ['１１１-5550123-4440123', '111-5550123-4440123'],
    ['111-5550123-444012', null],
    ['11155501234440123', null],
    ['', null],
  ])('is read from "%s"', (typed, id) => {
    expect(orderIdOf(typed)).toBe(id);
  });
});

describe('the marketplace a page begins with', () => {
  it.each([
    [[germany], ['en-US'], germany],
    [['NOSUCHPLACE'], ['de-AT', 'de-DE'], germany],
    [[], ['fr', 'en'], us],
    [[], [], us],
  ])('of those told %j and the languages %j', (told, languages, expected) => {
    expect(likelyMarketplace(told, languages)).toBe(expected);
  });
});

describe('the languages of buyers', () => {
  it('are those of the marketplace first, each once', () => {
    const { usual, others } = languagesFor(germany);
    expect(usual.slice(0, 2)).toEqual(['de-DE', 'en']);
    expect(others).not.toContain('de');
    expect(others).not.toContain('en');
    expect(others).toContain('ja');
    expect(new Set(others).size).toBe(others.length);
  });

  it('are all of them where the marketplace is not known', () => {
    expect(languagesFor('NOSUCHPLACE').usual).toEqual([]);
    expect(languagesFor('NOSUCHPLACE').others).toContain('en');
  });
});
