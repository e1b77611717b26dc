/** Amazon's sentence, as several publishers quote it: "The buyer opted out from receiving this message". */
const optOut = /\bbuyer\b[^.]{1,40}\bopted out\b/i;

/** True where a notice of the page says that the buyer opted out. Only its English wording is known. */
export const saysOptedOut = (notice: Element): boolean =>
  [notice.getAttribute('header'), notice.getAttribute('description'), notice.textContent].some(
    words => words !== null && optOut.test(words),
  );
