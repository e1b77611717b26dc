/**
 * Room for the number lists of one check, used again for the next: a check per keystroke that asked for fresh room each time
 * would keep the collector busy. What is taken is not cleared, and is valid until the next `startOver`.
 */
let room = new ArrayBuffer(1 << 17);
let used = 0;

const take = (bytes: number): number => {
  const start = (used + 3) & ~3;
  if (start + bytes > room.byteLength) {
    // What was taken before keeps the old room alive.
    room = new ArrayBuffer(Math.max(bytes, room.byteLength * 2));
    used = bytes;
    return 0;
  }
  used = start + bytes;
  return start;
};

/** Forgets everything taken: only before a new draft is read. */
export const startOver = (): void => {
  used = 0;
};

export const takeUint16 = (length: number): Uint16Array => {
  const start = take(length * 2);
  return new Uint16Array(room, start, length);
};

export const takeUint32 = (length: number): Uint32Array => {
  const start = take(length * 4);
  return new Uint32Array(room, start, length);
};

export const takeInt32 = (length: number): Int32Array => {
  const start = take(length * 4);
  return new Int32Array(room, start, length);
};

export const takeUint8 = (length: number): Uint8Array => {
  const start = take(length);
  return new Uint8Array(room, start, length);
};
