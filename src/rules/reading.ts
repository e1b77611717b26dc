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
import { findSpelledPhones } from './text/contacts/spelled-phones';
import { readProse, ReadProse, type Prose, type Sentence } from './text/prose';
import { mergeSpans } from './text/spans';
import { startOver } from './text/arena';
import { noWords } from './text/lexicons';
import { findTriggers, type Triggers } from './text/triggers';
import { surelyWrittenIn } from './text/written-language';
import { likelihoodsIn, type Likelihoods } from './likelihood/likelihoods';
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
  /** What the whole message makes likely; null where too little was understood. */
  readonly likelihoods: Likelihoods | null;
  readonly purpose: PurposeReading;
  /** The language of the body, ISO 639-1; null where unsure, mixed or not yet known. Throws where the sense does. */
  readonly writtenIn: string | null;
  /** Neutral words in the draft's own language; null where its lexicon has none. */
  wordingFor(wording: Wording): string | null;
  /** Says that a rule wanted a sense that has not arrived. */
  missSense(sense: Sense): void;
  readonly missing: ReadonlySet<Sense>;
}

/** The country whose phone numbers are expected; the United States where the marketplace is unknown. */
const countryOf = ({ marketplaceId }: Draft): string => marketplaceById(marketplaceId)?.country ?? 'US';

const wordingIn = ({ wordings }: Words, languages: readonly number[], wording: Wording): string | null =>
  languages.map(language => wordings[language]?.[wording]).find(text => text !== undefined) ?? null;

class ReadField extends ReadProse implements FieldReading {
  readonly #phonesIn: (field: FieldReading) => readonly Span[];
  #triggers: Triggers | null = null;
  #links: readonly Link[] | null = null;
  #emails: readonly Span[] | null = null;
  #phones: readonly Span[] | null = null;
  #orderIds: readonly OrderIdPlace[] | null = null;

  constructor(prose: Prose, phonesIn: (field: FieldReading) => readonly Span[]) {
    super(prose.field, prose);
    this.#phonesIn = phonesIn;
  }

  get triggers(): Triggers {
    return (this.#triggers ??= findTriggers(this.text));
  }
  get links(): readonly Link[] {
    return (this.#links ??= findLinks(this.text, this.triggers, this.emails));
  }
  get emails(): readonly Span[] {
    return (this.#emails ??= findEmails(this.text, this.triggers));
  }
  get phones(): readonly Span[] {
    return (this.#phones ??= this.#phonesIn(this));
  }
  get orderIds(): readonly OrderIdPlace[] {
    return (this.#orderIds ??= findOrderIds(this.text, this.triggers));
  }
}

class ReadDraft implements Reading {
  readonly draft: Draft;
  readonly settings: Settings;
  readonly senses: Senses;
  readonly fields: readonly FieldReading[];
  readonly body: FieldReading;
  readonly sentences: readonly Sentence[];
  readonly missing = new Set<Sense>();
  #likelihoods: Likelihoods | null | undefined;
  #purpose: PurposeReading | null = null;
  #writtenIn: { readonly code: string | null } | null = null;

  constructor(draft: Draft, settings: Settings, senses: Senses) {
    this.draft = draft;
    this.settings = settings;
    this.senses = senses;
    if (!senses.words) this.missSense('words');
    this.body = this.#readField('body', draft.body);
    this.fields = draft.subject
      ? [this.body, this.#readField('subject', draft.subject, this.body.languages)]
      : [this.body];
    this.sentences =
      this.fields.length === 1 ? this.body.sentences : this.fields.flatMap(field => field.sentences);
  }

  #readField(field: 'body' | 'subject', text: string, beside: readonly number[] = []): FieldReading {
    const prose = readProse(field, text, this.senses.words ?? noWords, beside);
    return new ReadField(prose, read => this.#phonesIn(read));
  }

  #phonesIn(field: FieldReading): readonly Span[] {
    const { text, words, triggers, links, emails, orderIds } = field;
    const windows = { text, prose: field, triggers, taken: mergeSpans([...links, ...emails, ...orderIds]) };
    const spelled = findSpelledPhones(text, words);
    const found = findPhones(windows, countryOf(this.draft), this.senses.phone ?? null);
    if (found !== 'no sense') return [...found, ...spelled];
    this.missSense('phone');
    return spelled;
  }

  missSense(sense: Sense): void {
    this.missing.add(sense);
  }
  wordingFor(wording: Wording): string | null {
    return wordingIn(this.senses.words ?? noWords, this.body.languages, wording);
  }
  get likelihoods(): Likelihoods | null {
    if (this.#likelihoods === undefined) this.#likelihoods = likelihoodsIn(this.sentences, this.draft.mode);
    return this.#likelihoods;
  }
  get purpose(): PurposeReading {
    return (this.#purpose ??= readPurpose(this.sentences, this.likelihoods));
  }
  get writtenIn(): string | null {
    return (this.#writtenIn ??= { code: surelyWrittenIn(this) }).code;
  }
}

/** Reads a draft for the rules. The reading before it is no longer valid. */
export const readDraft = (draft: Draft, settings: Settings, senses: Senses): Reading => {
  startOver();
  return new ReadDraft(draft, settings, senses);
};
