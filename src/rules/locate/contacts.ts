/** Addresses and numbers that lead around Amazon, with the words that lead up to them. */
import type { FieldReading, Reading } from '../reading';
import type { Span } from '../report';
import type { Located } from '../rule';
import { isTalkHost } from '../text/contacts/domains';
import { hitsOf, says, sentenceAt, spanOf, type Sentence } from '../text/prose';
import { near, type Place } from '../text/relations';
import { anySays, placeIn, sentencesAround, sentenceSays, unquoted } from './places';

/** Words that lead to an address or a number, before it in its sentence: "call our dispatcher Ron at (503) 555-0148". */
const leadsTo = (field: FieldReading, { start }: Span): Span[] => {
  const sentence = sentenceAt(field.sentences, start);
  const leads = sentence ? hitsOf(sentence, 'writeTo').map(hit => spanOf(field.folded, hit)) : [];
  return leads.filter(({ end }) => end <= start);
};

/** "E-mail us at" right before an address: it goes with it, in the mark and in the safer wording. */
const leadBefore = (field: FieldReading, contact: Span): Span | null =>
  leadsTo(field, contact).find(({ end }) => /^[\s:]{0,3}$/.test(field.text.slice(end, contact.start))) ??
  null;

const replyInstead = (reading: Reading, field: FieldReading, span: Span): Located => {
  const lead = leadBefore(field, span);
  if (!lead) return placeIn(field, span);
  const whole = { start: lead.start, end: span.end };
  const text = field.field === 'body' ? reading.wordingFor('replyHere') : null;
  return { ...placeIn(field, whole), fix: text === null ? null : { ...whole, text } };
};

const phoneSeverity = (field: FieldReading, { start }: Span): Partial<Located> =>
  sentenceSays(field, start, ['manufacturer', 'warranty']) ? { severity: 'warning' } : {};

const holdsMail = ({ emails }: FieldReading, { start, end }: Sentence): boolean =>
  emails.some(mail => mail.start >= start && mail.end <= end);

/** "Text 07700 900482 if the driver is late": who is spoken of only in a condition after a number does not own it. */
const isOnlyInCondition = (field: FieldReading, sentence: Sentence, at: number): boolean => {
  const condition = hitsOf(sentence, 'condition').find(hit => spanOf(field.folded, hit).start > at);
  const carrier = hitsOf(sentence, 'carrier')[0];
  return condition !== undefined && carrier !== undefined && carrier.start > condition.start;
};

/** A number is the carrier's where its sentence or the one before speaks of the carrier; one beside a mail address or "ring us" is not. */
const isCarriers = (field: FieldReading, at: number): boolean => {
  const own = sentenceAt(field.sentences, at);
  if (own && says(own, 'offAmazon')) return false;
  const before = own && holdsMail(field, own) ? 0 : 1;
  return sentencesAround(field, at, { before }).some(
    sentence => says(sentence, 'carrier') && !(sentence === own && isOnlyInCondition(field, sentence, at)),
  );
};

/** E-mail addresses or phone numbers; a carrier's number is fine, a manufacturer's is a warning. */
export const contactPlaces = (reading: Reading, kind: 'emails' | 'phones'): Located[] =>
  reading.fields.flatMap(field =>
    unquoted(field, field[kind])
      .filter(({ start }) => kind === 'emails' || !isCarriers(field, start))
      .map(span => ({
        ...replyInstead(reading, field, span),
        ...(kind === 'phones' ? phoneSeverity(field, span) : {}),
      })),
  );

/** Where the talk is led to a number of ours, or to a messenger; words before a mail address count as part of it. */
export const talksElsewhere = ({ fields }: Reading): Located[] =>
  fields.flatMap(field => {
    const phones = unquoted(field, field.phones).filter(({ start }) => !isCarriers(field, start));
    const leads = phones.flatMap(phone => leadsTo(field, phone).slice(-1));
    const talks = unquoted(field, field.links).filter(({ host }) => isTalkHost(host));
    return [...leads, ...talks].map(span => placeIn(field, span));
  });

/** Asks for data of the buyer's; a phone number is fine where a delivery needs it. */
export const personalAsks = (reading: Reading): Place[] => {
  const { sentences } = reading;
  const phoneIsFine =
    anySays(reading, 'appointment') || anySays(reading, 'carrier') || anySays(reading, 'address');
  return [
    ...near(sentences, ['personalData', 'giveUs'], { within: 8, unless: ['negation'] }),
    ...(phoneIsFine ? [] : near(sentences, ['giveUs', 'buyerPhone'], { within: 8, unless: ['negation'] })),
  ];
};
