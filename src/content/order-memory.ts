/** What is remembered of the order on the page. Hashes are made when the order is first seen: at the press it is too late. */
import { nothingRemembered, type Remembered } from '../quota/order-memory';
import { hashOrder, rememberedOf, rememberOptOut } from '../storage/order-memory';

export interface OrderMemory {
  /** The page shows this order now. */
  readonly open: (orderId: string | null) => void;
  /** Something was stored: what is remembered of the open order may have changed. */
  readonly look: () => void;
  /** The order's hash, null where it is not made yet. */
  readonly hashOf: (orderId: string | null) => string | null;
  /** Amazon said that the buyer of this order opted out. */
  readonly noteOptOut: (orderId: string | null, at: number) => void;
}

/** `onRemembered` is told at every change of order or memory; where memory fails it is told of nothing. */
export const createOrderMemory = (
  now: () => number,
  onRemembered: (remembered: Remembered) => void,
): OrderMemory => {
  const hashes = new Map<string, string>();
  let shown: string | null = null;

  const hash = async (orderId: string): Promise<string | null> => {
    const made = hashes.get(orderId) ?? (await hashOrder(orderId));
    if (made !== null) hashes.set(orderId, made);
    return made;
  };
  const look = (): void => {
    const orderId = shown;
    if (orderId === null) return;
    const tell = (remembered: Remembered): void => {
      if (orderId === shown) onRemembered(remembered);
    };
    hash(orderId)
      .then(made => rememberedOf(made, now()))
      .then(tell, () => tell(nothingRemembered));
  };
  return {
    open: orderId => {
      if (orderId === shown) return;
      shown = orderId;
      onRemembered(nothingRemembered);
      look();
    },
    look,
    hashOf: orderId => (orderId === null ? null : (hashes.get(orderId) ?? null)),
    noteOptOut: (orderId, at) => {
      if (orderId === null) return;
      hash(orderId)
        .then(made => (made === null ? undefined : rememberOptOut(made, at)))
        .then(look, () => undefined);
    },
  };
};
