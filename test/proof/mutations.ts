/** R22: valid exports, changed at random: values, names, order, letters. */
import fc from 'fast-check';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const junk: fc.Arbitrary<string> = fc.constantFrom(
  'null',
  'true',
  '-1',
  '1.5',
  '1e99',
  '1e400',
  '-0',
  '""',
  '"=1+1"',
  '"<img src=x onerror=alert(1)>"',
  '"2026-02-31"',
  '"__proto__"',
  '[]',
  '[[]]',
  '{}',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"toString":1}',
);

const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'x', 'day', '');

/** Every place in a value, counted as it is spelt. */
const placesIn = (value: Json): number =>
  1 +
  (isList(value) ? value : isObject(value) ? Object.values(value) : []).reduce<number>(
    (sum, inner) => sum + placesIn(inner),
    0,
  );

type Change = (spelt: string) => string;

/** The value as JSON, with the spelling at one place changed. */
const spellWith = (value: Json, place: { left: number }, change: Change): string => {
  const isHere = place.left === 0;
  place.left -= 1;
  const inner = isList(value)
    ? `[${value.map(one => spellWith(one, place, change)).join(',')}]`
    : isObject(value)
      ? `{${Object.entries(value)
          .map(([name, one]) => `${JSON.stringify(name)}:${spellWith(one, place, change)}`)
          .join(',')}}`
      : JSON.stringify(value);
  return isHere ? change(inner) : inner;
};

const withName = (spelt: string, name: string, value: string): string =>
  spelt.startsWith('{')
    ? `{${JSON.stringify(name)}:${value}${spelt === '{}' ? '' : ','}${spelt.slice(1)}`
    : value;

const renamed = (spelt: string, name: string): string => spelt.replace(/"\w+":/, `${JSON.stringify(name)}:`);

const changes: fc.Arbitrary<Change> = fc.oneof(
  junk.map(
    (value): Change =>
      () =>
        value,
  ),
  fc.tuple(names, junk).map(
    ([name, value]): Change =>
      spelt =>
        withName(spelt, name, value),
  ),
  names.map(
    (name): Change =>
      spelt =>
        renamed(spelt, name),
  ),
  fc.constant<Change>(spelt =>
    /^[[{]./.test(spelt) ? spelt.replace(/^\[(.+)\]$/s, '[$1,$1]') : `${spelt}0`,
  ),
);

const inLetters = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 3 }))
    .map(([at, gone, more]) => text.slice(0, at) + more + text.slice(at + gone));

/** A valid export (JSON), changed in one to three places. */
export const mutations = (valid: string): fc.Arbitrary<string> => {
  const value = JSON.parse(valid) as Json;
  const inPlaces = fc
    .tuple(fc.nat(placesIn(value) - 1), changes)
    .map(([left, change]) => spellWith(value, { left }, change));
  return fc.oneof({ weight: 4, arbitrary: inPlaces }, { weight: 1, arbitrary: inLetters(valid) });
};
