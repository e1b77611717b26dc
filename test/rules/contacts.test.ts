import { describe, expect, it } from 'vitest';
import { checkDraft, defaultSettings } from '../../src/rules';
import { senses } from '../../src/rules/sense-table';
import { draftOf } from './draft-of';

/** The words a rule points at. */
const found = (rule: string, body: string, parts: Parameters<typeof draftOf>[0] = { body }): string[] =>
  checkDraft(draftOf({ ...parts, body }), defaultSettings, senses)
    .findings.filter(finding => finding.rule === rule)
    .flatMap(({ places }) => places.map(({ start, end }) => body.slice(start, end)));

describe('links', () => {
  it.each([
    ['Our page is https://lamp-shop.net/new?x=1.', 'https://lamp-shop.net/new?x=1'],
    ['Look at www.lampshop.com, please.', 'www.lampshop.com'],
    ['Have a look at www . solar-kits . shop / manuals please.', 'www . solar-kits . shop / manuals'],
    ['It stands under lamp-shop[.]net, see there.', 'lamp-shop[.]net'],
    ['See lampshop.co.uk/deals!', 'lampshop.co.uk/deals'],
    ['The shop is lamp-shop,com and open.', 'lamp-shop,com'],
    ['詳しくはhikari-denki.jpをご覧ください。', 'hikari-denki.jp'],
    ['请到guangming-deng.com。谢谢', 'guangming-deng.com'],
  ])('finds %s', (text, link) => {
    expect(found('external-link', text)).toEqual([link]);
  });

  it.each([
    'Runs with Node.js and ASP.NET, i.e. step 2, e.g. with a U.S. layout.',
    'Copy setup.exe and config.json from README.md to C:\\tools.',
    'It arrives by truck.It needs two people.Is there a lift?',
    'We can come at 9 a.m.or at 2 p.m.So please tell us.',
    'Works with Windows vs.Mac alike, see No.5 in the list.',
    'Track it at https://www.dhl.de/track?id=1.',
    'Your order: https://www.amazon.com/gp/css/order-history',
    'Version 2.0.1 costs 12.50.',
    'Hello...how are you...fine',
    'Ljungs Skog, org.nr 556271-4408, art.nr 20.',
  ])('is silent on %s', text => {
    expect(found('external-link', text)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  it.each([
    ['support@example.com', 'support@example.com'],
    ['warranty (at) brightnest-home (dot) com', 'warranty (at) brightnest-home (dot) com'],
    ['jo.lamp[at]example.de', 'jo.lamp[at]example.de'],
    ['name at gmail dot com', 'name at gmail dot com'],
    ['sav arobase lampes-du-nord point fr', 'sav arobase lampes-du-nord point fr'],
    ['garanti (at) isikevim (nokta) com', 'garanti (at) isikevim (nokta) com'],
    ['fukui.kaden アットマーク gmail ドット com', 'fukui.kaden アットマーク gmail ドット com'],
    ['shouhou艾特lingyin-audio点com', 'shouhou艾特lingyin-audio点com'],
    ['serwis(małpa)lampy.pl', 'serwis(małpa)lampy.pl'],
    ['help @ example.com', 'help @ example.com'],
    ['hulp ( @ ) lampenhuis . com', 'hulp ( @ ) lampenhuis . com'],
    ['service apenstaartje lampenhuis punt nl', 'service apenstaartje lampenhuis punt nl'],
    ['service snabel-a lamphuset punkt se', 'service snabel-a lamphuset punkt se'],
    ['service (ät) lampenwelt-hof (punkt) de', 'service (ät) lampenwelt-hof (punkt) de'],
    ['cs★hikari-denki.jp', 'cs★hikari-denki.jp'],
    ['name@gmail,com', 'name@gmail,com'],
    ['ｈｅｌｐ＠example.com', 'ｈｅｌｐ＠example.com'],
  ])('finds %s', (written, address) => {
    expect(found('email-address', `You find us under ${written} any day`)).toEqual([address]);
  });

  it.each([
    'Meet us at noon. The dot on the map is us.',
    '@lampshop',
    'a@b',
    'Arrives at 10. Com it is.',
    'Vi äter mat. Han ät punkt.',
    '5★ is a figure',
  ])('is silent on %s', text => {
    expect(found('email-address', text)).toEqual([]);
  });

  it('stops where Japanese writes on', () => {
    expect(found('email-address', '写真をinfo@example.co.jpまでお送りください。')).toEqual([
      'info@example.co.jp',
    ]);
  });

  it('is silent on Amazon’s own relay', () => {
    expect(found('email-address', 'It came from ab12cd@marketplace.amazon.de today.')).toEqual([]);
  });
});

describe('phone numbers', () => {
  it.each([
    ['US', 'ATVPDKIKX0DER', 'Our line is (415) 555-2671.', '(415) 555-2671'],
    ['DE', 'A1PA6795UKMFR9', 'Sie erreichen uns unter 030 901820 in Berlin.', '030 901820'],
    [
      'JP',
      'A1VC38T7YXB528',
      '私の携帯（０９０－４４１７－２６３８）にどうぞ。',
      '０９０－４４１７－２６３８',
    ],
    ['anywhere', null, 'Dial +44 20 7946 0958 now', '+44 20 7946 0958'],
    ['a plan nobody knows', 'A1F83G8C2ARO7P', 'Ring the workshop on 01632 960417 then.', '01632 960417'],
  ])('finds one of %s', (_, marketplaceId, text, number) => {
    const [words = ''] = found('phone-number', text, { body: text, marketplaceId });
    expect(words).toContain(number);
  });

  it.each([
    'Order 112-4829173-0561482 ships today.',
    'Tracking 1Z 999 AA1 01 2345 6784, FedEx 7749 2083 1156.',
    'Lot 415-732-8846, EAN 4006381 333931.',
    'ISBN 978-3-7725-4418-6, invoice INV-2088123.',
    'On 2026-11-15 we charged $1,299.00 for part 06A-906-461-L.',
    'The serial is CS-5530981-7.',
    'The carrier can be called under 1-800-463-3339.',
  ])('is silent on %s', text => {
    expect(found('phone-number', text, { body: text, marketplaceId: 'ATVPDKIKX0DER' })).toEqual([]);
  });

  it('says that it waits for the phone sense, and never that nothing was found', () => {
    const report = checkDraft(draftOf({ body: 'Our line is (415) 555-2671.' }), defaultSettings, {});
    expect(report.pending).toContain('phone');
  });
});

describe('order ids', () => {
  const orderId = '112-4829173-0561482';

  it.each([
    ['112-48291730-561482', orderId],
    ['112 4829173 0561482', orderId],
    ['112-4829173-056148', null],
    ['112-48291O3-0561482', '112-4829103-0561482'],
  ])('finds the damaged %s', (written, repaired) => {
    const body = `Regarding order ${written} we write.`;
    const report = checkDraft(draftOf({ body, orderId: repaired }), defaultSettings, senses);
    const finding = report.findings.find(({ rule }) => rule === 'order-id-malformed');
    expect(finding?.quote).toBe(written);
    expect(finding?.fix?.text ?? null).toBe(repaired);
  });

  it.each([
    'eBay 12-08841-99302',
    'IBAN DE44 5001 0517 5407 3249 31',
    'receipt D01-4478213-9905627',
    'case 9912-448-7',
  ])('is silent on %s', text => {
    expect(found('order-id-malformed', text)).toEqual([]);
  });

  it('never lets another order’s id through', () => {
    expect(found('order-id-mismatch', 'Order 702-1938475-5510264.', { body: '', orderId })).toEqual([
      '702-1938475-5510264',
    ]);
    expect(found('order-id-mismatch', `Order ${orderId}.`, { body: '', orderId })).toEqual([]);
    expect(found('order-id-mismatch', 'Order 702-1938475-5510264.')).toEqual([]);
  });
});

describe('the buyer’s quoted words', () => {
  it.each([
    '> write to me at jo@example.com\nWe answer here.',
    'You wrote: “call me under (415) 555-2671”. We may not.',
  ])('are passed by: %s', body => {
    const report = checkDraft(draftOf({ body, mode: 'reply' }), defaultSettings, senses);
    expect(report.findings).toEqual([]);
  });
});
