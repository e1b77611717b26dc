/** Whole numbers as printable ASCII, little-endian in base 45: short in a bundle and quick to read back. */
const first = 0x23; // '#': above the characters a string literal would have to escape, but for the backslash
const last = 0x7e;
const base = 45;
const backslash = 0x5c;

/** So many digits there are signs for, from nought on. */
export const mostDigits = last - first;

/** The sign for a digit. */
export const charOf = (digitValue: number): string => {
  const code = first + digitValue;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
};

/** The digit that a sign stands for. */
export const digitAt = (packed: string, index: number): number => {
  const code = packed.charCodeAt(index);
  return code - first - (code > backslash ? 1 : 0);
};

/** Packs non-negative integers. */
export const pack = (numbers: readonly number[]): string => {
  let out = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= base) {
      out += charOf(base + (rest % base));
      rest = Math.floor(rest / base);
    }
    out += charOf(rest);
  }
  return out;
};

/** Reads what `pack` wrote. */
export const unpack = (packed: string): Int32Array => {
  const out = new Int32Array(packed.length);
  let count = 0;
  let value = 0;
  let place = 1;
  for (let index = 0; index < packed.length; index += 1) {
    const digitValue = digitAt(packed, index);
    if (digitValue >= base) {
      value += (digitValue - base) * place;
      place *= base;
    } else {
      out[count] = value + digitValue * place;
      count += 1;
      value = 0;
      place = 1;
    }
  }
  return out.subarray(0, count);
};
