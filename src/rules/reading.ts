/** A draft, read: what every rule looks at. Detectors run at their first use and once. */
import type { Draft } from './draft';
import type { Wording } from './lexicon/wordings';
import type { Senses, Words } from './senses';
import type { Sense, Span } from './report';
import type { Settings } from './settings';
import { findEmails } from './text/contacts/emails';
import { findLinks, type Link } from './text/contacts/links';
import { findOrderIds, type OrderIdPlace } from './text/contacts/order-ids';
import { findPhones } from './text/contacts/phones';
import { readProse, type Prose, type Sentence } from './text/prose';
import { startOver } from './text/arena';
import { noWords } from './text/lexicons';
import { findTriggers, type Triggers } from './text/triggers';
import { surelyWrittenIn } from './text/written-language';
import { readPurpose, type PurposeReading } from './purpose';
import { marketplaceById } from '../marketplaces';

/** One field with its detectors. */
export interface FieldReading extends Prose {
  readonly triggers: Triggers;
  readonly links: readonly Link[];
  readonly emails: readonly Span[];
  readonly phones: readonly Span[];
  readonly orderIds: readonly OrderIdPlace[];
}

export interface Reading {
  readonly draft: Draft;
  readonly settings: Settings;
  readonly senses: Senses;
  /** The body, then the subject where there is one. */
  readonly fields: readonly FieldReading[];
  readonly body: FieldReading;
  /** All sentences that are not the buyer's quoted ones. */
  readonly sentences: readonly Sentence[];
  readonly purpose: PurposeReading;
  /** The language of the body, ISO 639-1; null where unsure, mixed or not yet known. Throws where the sense does. */
  readonly writtenIn: string | null;
  /** Neutral words in the draft's own language; null where its lexicon has none. */
  readonly wordingFor: (wording: Wording) => string | null;
  /** Says that a rule wanted a sense that has not arrived. */
  readonly missSense: (sense: Sense) => void;
  readonly missing: ReadonlySet<Sense>;
}

/** The country whose phone numbers are expected; the United States where the marketplace is unknown. */
const countryOf = ({ marketplaceId }: Draft): string => marketplaceById(marketplaceId)?.country ?? 'US';

const wordingIn = ({ wordings }: Words, languages: readonly number[], wording: Wording): string | null =>
  languages.map(language => wordings[language]?.[wording]).find(text => text !== undefined) ?? null;

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

const readField = (
  field: 'body' | 'subject',
  text: string,
  draft: Draft,
  senses: Senses,
  missSense: (sense: Sense) => void,
): FieldReading => {
  const prose = readProse(field, text, senses.words ?? noWords);
  const triggers = lazily(() => findTriggers(text));
  const links = lazily(() => findLinks(text, triggers(), emails()));
  const emails = lazily(() => findEmails(text, triggers()));
  const orderIds = lazily(() => findOrderIds(text, triggers()));
  const phones = lazily(() => {
    const windows = { text, prose, triggers: triggers(), taken: [...links(), ...emails(), ...orderIds()] };
    const found = findPhones(windows, countryOf(draft), senses.phone ?? null);
    if (found === 'no sense') missSense('phone');
    return found === 'no sense' ? [] : found;
  });
  return {
    field,
    text,
    folded: prose.folded,
    words: prose.words,
    sentences: prose.sentences,
    quoted: prose.quoted,
    languages: prose.languages,
    get commas() {
      return prose.commas;
    },
    get triggers() {
      return triggers();
    },
    get links() {
      return links();
    },
    get emails() {
      return emails();
    },
    get phones() {
      return phones();
    },
    get orderIds() {
      return orderIds();
    },
  };
};

/** Reads a draft for the rules. The reading before it is no longer valid. */
export const readDraft = (draft: Draft, settings: Settings, senses: Senses): Reading => {
  startOver();
  const missing = new Set<Sense>();
  const missSense = (sense: Sense): void => void missing.add(sense);
  if (!senses.words) missSense('words');
  const body = readField('body', draft.body, draft, senses, missSense);
  const fields = draft.subject
    ? [body, readField('subject', draft.subject, draft, senses, missSense)]
    : [body];
  const sentences = fields.flatMap(field => field.sentences);
  const purpose = lazily(() => readPurpose(sentences));
  const reading: Reading = {
    draft,
    settings,
    senses,
    fields,
    body,
    sentences,
    missSense,
    missing,
    wordingFor: wording => wordingIn(senses.words ?? noWords, body.languages, wording),
    get purpose() {
      return purpose();
    },
    get writtenIn() {
      return writtenIn();
    },
  };
  const writtenIn = lazily(() => surelyWrittenIn(reading));
  return reading;
};
