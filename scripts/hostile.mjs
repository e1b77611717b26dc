// Drafts that try to be slow: each family repeats what wakes a detector and then leaves it without an end.

const repeated = unit => length => unit.repeat(length / unit.length + 1).slice(0, length);

/** By name, a text of exactly so many code units. */
export const hostile = {
  'digits and dashes': repeated('0123 4567-89 01/23 '),
  'dots and letters': repeated('a.b.c.de '),
  'at signs': repeated('a@b '),
  'open brackets': repeated('(([[{{<<'),
  'one review after the other': repeated('please leave a review '),
  'line breaks': repeated('x\n\n\n'),
  capitals: repeated('BUY NOW OK '),
  quotes: repeated('> "you said “'),
  emoji: repeated('😊'),
  'almost order ids': repeated('112-4829173-056148 '),
  'spelled addresses': repeated('anna at example dot '),
  'open tags': repeated('<a href= &amp'),
  'phone numbers': repeated('+49 30 901820, (415) 555-2671; '),
  'one letter': repeated('a'),
  'spaces only': repeated(' '),
  'marks that add up': repeated('e\u0301\u0302\u200b'),
  'every script': repeated('レビューを 评论 تقييم समीक्षा review '),
  'if you are happy': repeated('if you are happy, leave us five stars before you contact us; '),
};
