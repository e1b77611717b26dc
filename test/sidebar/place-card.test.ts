import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/sidebar/place-card';

const view = { width: 800, height: 600 };
const words = (left: number, top: number, width = 80, height = 18) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card', () => {
  it('stands under its words, at their beginning', () => {
    expect(placeCard(words(100, 100), { width: 300, height: 200 }, view, 'ltr')).toMatchObject({
      left: 100,
      top: 126,
    });
    expect(placeCard(words(400, 100), { width: 300, height: 200 }, view, 'rtl')).toMatchObject({ left: 180 });
  });

  it('stands over them where there is more room', () => {
    expect(placeCard(words(100, 500), { width: 300, height: 200 }, view, 'ltr')).toMatchObject({ top: 292 });
  });

  it('gives up where there is room on neither side', () => {
    expect(placeCard(words(0, 40, 80, 520), { width: 300, height: 200 }, view, 'ltr')).toBeNull();
  });

  it('never covers its words and never leaves the window', () => {
    const any = fc.record({ left: fc.nat(700), top: fc.nat(580), width: fc.nat(400), height: fc.nat(300) });
    fc.assert(
      fc.property(any, fc.integer({ min: 60, max: 900 }), fc.boolean(), (box, height, isRtl) => {
        const at = words(box.left, box.top, box.width, box.height);
        const spot = placeCard(at, { width: 340, height }, view, isRtl ? 'rtl' : 'ltr');
        if (!spot) return;
        const bottom = spot.top + Math.min(height, spot.maxHeight);
        expect(spot.top >= at.bottom || bottom <= at.top).toBe(true);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.left + 340).toBeLessThanOrEqual(view.width);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
