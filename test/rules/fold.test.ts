import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/rules/text/fold';

describe('fold', () => {
  it.each([
    ['GRÖSSE', 'grosse'],
    ['größe', 'grose'],
    ['Ｇｉｆｔ　Ｃａｒｄ', 'gift card'],
    ['don’t', "don't"],
    ['a\u200bb\u00adc', 'abc'],
    ['cafe\u0301', 'cafe'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['a \t\n b', 'a b'],
    ['評価', '评価'],
    ['أَهْلاً', 'اهلا'],
    ['٤٢', '42'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leads every folded code unit back to a place of the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { at, length } = fold(text);
        for (let index = 0; index < length; index += 1) {
          expect(at[index]).toBeLessThan(text.length);
          if (index > 0) expect(at[index]).toBeGreaterThan(at[index - 1] as number);
        }
        expect(at[length]).toBe(text.length);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
