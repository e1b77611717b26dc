import { matchingAny } from '../locate/places';
import type { FieldReading } from '../reading';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

/** What stands in brackets where a template wants a name, a number or a date. */
const slot =
  /\[(?:[Yy]our|[Bb]uyer|[Cc]ustomer|[Ii]nsert|[Nn]ame|[Oo]rder|[Kk]und|[Bb]estell|[Nn]om|[Cc]lient|[Kk]lant|[Nn]aam|[Nn]amn|[Ii]mi|[Ss]ipari|[Mm]üşteri|[Pp]edido|[Oo]rdine|[Dd]atum|[Ff]echa|[Aa]nrede|[Ii]ns[eé]r|[Cc]ommande|ग्राहक|नाम|ऑर्डर|اسم|رقم الطلب|العميل|تاريخ)[^[\]\n]{0,40}\]/g;
const smallSlot =
  /\[(?:amount|date|price|time|product|item|tracking|seller|store|shop|company|recipient|carrier|first|last|full|agent|signature|reason|quantity|refund)(?: ?(?:name|number|no|id|title|here|amount|date|time|reason))?\]/gi;
/** Where a greeting wants a name. */
const blank =
  /(?<=\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|Hallo|Bonjour|Hola|Ciao)(?: (?:Mr|Mrs|Ms|Mx)\.?)? )_{3,}/g;
const slotOfHan =
  /[[【［](?:客户|顾客|买家|買家|您的|订单|訂單|姓名|名字|收件人|日期|お客様|ご?購入者|お名前|氏名|商品名|注文番号|ご注文番号|日付)[^[\]【】［］\n]{0,12}[\]】］]/g;
const circles = /[○〇●×]{2}\s?(?:様|さま|さん|先生|女士|小姐)/g;

/** What each sign may open; where it stands nowhere, nothing is looked for. */
const placeholders: readonly (readonly [(field: FieldReading) => boolean, readonly RegExp[]])[] = [
  [({ triggers }) => triggers.braces, [/\{\{?\s?(?=[\d_ .-]{0,40}\p{L})[\p{L}\p{M}\d_ .-]{2,40}\s?\}?\}/gu]],
  [({ triggers }) => triggers.angles, [/<<\s?[\p{L}\p{M}\d_ .-]{2,40}\s?>>/gu]],
  [({ triggers }) => triggers.percents, [/%[A-Z][A-Z_]{2,30}%/g, /%%[\p{L}\p{M}\d_ .-]{2,40}%%/gu]],
  [
    ({ triggers }) => triggers.brackets,
    [
      /\[(?!(?:IMPORTANT|WICHTIG|IMPORTANTE|BELANGRIJK|VIKTIGT)\])\p{Lu}[\p{Lu} _'’-]{2,40}\]/gu,
      slot,
      smallSlot,
      slotOfHan,
    ],
  ],
  [({ triggers }) => triggers.beyondAscii, [circles]],
  [
    ({ text }) => text.includes('XXX'),
    [/(?<![A-Za-z])(?<![A-WYZ\d][-–])X{3,}(?![A-Za-z]|[-–][A-WYZa-z\d])/g],
  ],
  [({ text }) => text.includes('$'), [/\$[A-Z][A-Za-z_]{2,30}\$/g]],
  [({ text }) => text.includes('___'), [blank]],
  [({ text }) => text.includes('(insert'), [/\(insert [^()\n]{2,30}\)/g]],
];

export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  group: 'looks',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.templates],
  title: 'Placeholder left in',
  advice: 'Fill it in.',
  find: reading =>
    placeholders.flatMap(([mayHold, patterns]) =>
      reading.fields.some(mayHold) ? matchingAny(reading, patterns) : [],
    ),
  examples: {
    flags: [
      'Dear ⟦{name}⟧,',
      'प्रिय ⟦{ग्राहक का नाम}⟧,',
      'Hello ⟦[BUYER NAME]⟧,',
      'Order ⟦<<order>>⟧',
      'Hi ⟦%FIRSTNAME%⟧',
      'Hi ⟦%%FirstName%%⟧',
      '⟦〇〇様⟧、ご注文ありがとうございます。',
      '⟦【姓名】⟧您好',
    ],
    passes: ['[Important] Please answer.', '50% off 20% is not much.', 'Your key is XXXX-1234-ABCD.'],
  },
});
