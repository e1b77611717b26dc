import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/options/marked-example';
import { findRules, groupRules, ruleOfHash } from '../../src/options/rule-search';
import { inventedRules as rules } from './invented-rules';

const idsOf = (query: string) => findRules(rules, query).map(rule => rule.id);

describe('searching rules', () => {
  it.each([
    ['', ['gift-offer', 'smiley', 'shop-link']],
    ['   ', ['gift-offer', 'smiley', 'shop-link']],
    ['SMILEY', ['smiley']],
    ['remove link', ['shop-link']],
    ['visit our shop', ['shop-link']],
    ['track parcel', ['shop-link']],
    ['no such words', []],
  ])('finds for "%s"', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('finds words on both sides of a mark', () => {
    expect(idsOf('a gift card for')).toEqual(['gift-offer']);
  });

  it('groups rules in the order of the rule book', () => {
    expect(groupRules(rules).map(group => [group.name, group.rules.length])).toEqual([
      ['Reviews', 1],
      ['Looks', 1],
      ['Contents', 1],
    ]);
  });

  it.each([
    ['#rule=shop-link', 'shop-link'],
    ['#rules', null],
    ['#rule=', null],
    ['#rule=<b>', null],
    ['', null],
  ])('reads the address %s', (hash, id) => {
    expect(ruleOfHash(hash)).toBe(id);
  });
});

describe('an example', () => {
  it.each([
    ['plain', [['plain', false]]],
    ['⟦all⟧', [['all', true]]],
    ['a ⟦b⟧ c ⟦d⟧', [['a ', false], ['b', true], [' c ', false], ['d', true]]], // prettier-ignore
    ['open ⟦end', [['open ', false], ['end', true]]], // prettier-ignore
    ['', []],
  ])('is cut at its marks: %s', (example, parts) => {
    expect(partsOf(example).map(part => [part.text, part.marked])).toEqual(parts);
  });
});
