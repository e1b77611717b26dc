import type { TargetedInputEvent } from 'preact';
import { modes } from '../rules/draft';
import { languageName } from '../sidebar/texts';
import { type NamedReason, namedReasons } from '../storage/named-reasons';
import { Attachments } from './attachments';
import { atMarketplace, languagesFor, orderIdOf, type Message } from './message';
import { MarketplaceSelect } from './marketplace-select';
import { texts } from './texts';

export interface MessageFactsProps {
  readonly message: Message;
  readonly onMessage: (change: Partial<Message>) => void;
}

type Event<Of extends EventTarget> = TargetedInputEvent<Of>;

const ModeChoice = ({ message, onMessage }: MessageFactsProps) => (
  <fieldset class="modes">
    <legend>{texts.mode}</legend>
    <div class="segments">
      {modes.map(mode => (
        <label key={mode} class="segment">
          <input
            type="radio"
            name="mode"
            value={mode}
            checked={message.mode === mode}
            aria-describedby="mode-hint"
            onChange={() => onMessage({ mode })}
          />
          <span>{texts.modes[mode].name}</span>
        </label>
      ))}
    </div>
    <p class="hint" id="mode-hint">
      {texts.modes[message.mode].hint}
    </p>
  </fieldset>
);

const reasonOf = (value: string): NamedReason | null => namedReasons.find(reason => reason === value) ?? null;

const ReasonChoice = ({ message, onMessage }: MessageFactsProps) => (
  <div class="field">
    <label for="reason">{texts.reason}</label>
    <select
      id="reason"
      value={message.reason ?? ''}
      onChange={({ currentTarget }: Event<HTMLSelectElement>) =>
        onMessage({ reason: reasonOf(currentTarget.value) })
      }
    >
      <option value="">{texts.noReason}</option>
      {namedReasons.map(reason => (
        <option key={reason} value={reason}>
          {texts.reasonNames[reason]}
        </option>
      ))}
    </select>
  </div>
);

const Subject = ({ message, onMessage }: MessageFactsProps) => {
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    onMessage({ subject: currentTarget.value });
  return (
    <div class="field">
      <label for="subject">{texts.subject}</label>
      <input
        id="subject"
        dir="auto"
        autocomplete="off"
        value={message.subject}
        onInput={event => event.isComposing || take(event)}
        onCompositionEnd={take}
      />
    </div>
  );
};

/** What stands above the text: its kind, and what comes before it in each kind. */
export const MessageHead = (props: MessageFactsProps) => (
  <div class="head">
    <ModeChoice {...props} />
    {props.message.mode === 'proactive' && <ReasonChoice {...props} />}
    {props.message.mode === 'email' && <Subject {...props} />}
  </div>
);

const Languages = ({ label, tags }: { label: string; tags: readonly string[] }) => (
  <optgroup label={label}>
    {tags.map(tag => (
      <option key={tag} value={tag}>
        {languageName(tag)}
      </option>
    ))}
  </optgroup>
);

const LanguageChoice = ({ message, onMessage }: MessageFactsProps) => {
  const { usual, others } = languagesFor(message.marketplaceId);
  return (
    <div class="field">
      <label for="language">{texts.language}</label>
      <select
        id="language"
        value={message.buyerLanguage ?? ''}
        onChange={({ currentTarget }: Event<HTMLSelectElement>) =>
          onMessage({ buyerLanguage: currentTarget.value || null })
        }
      >
        <option value="">{texts.unknownLanguage}</option>
        <Languages label={texts.usualLanguages} tags={usual} />
        <Languages label={texts.otherLanguages} tags={others} />
      </select>
    </div>
  );
};

const OrderId = ({ message, onMessage }: MessageFactsProps) => {
  const isWrong = message.orderId.trim() !== '' && orderIdOf(message.orderId) === null;
  return (
    <div class="field">
      <label for="order">{texts.order}</label>
      <input
        id="order"
        inputMode="numeric"
        autocomplete="off"
        placeholder={texts.orderHint}
        value={message.orderId}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'order-problem' : undefined}
        onInput={({ currentTarget }) => onMessage({ orderId: currentTarget.value })}
      />
      {isWrong && (
        <p class="problem" id="order-problem">
          {texts.orderWrong}
        </p>
      )}
    </div>
  );
};

/** What Amazon's page would show beside the text, where the seller knows it. */
export const MessageDetails = (props: MessageFactsProps) => (
  <section class="details" aria-labelledby="details-title">
    <h2 id="details-title">{texts.details}</h2>
    <p class="hint">{texts.detailsHint}</p>
    <div class="fields">
      <MarketplaceSelect
        id="marketplace"
        label={texts.marketplace}
        value={props.message.marketplaceId}
        onChoose={id => props.onMessage(atMarketplace(props.message, id))}
      />
      <LanguageChoice {...props} />
      <OrderId {...props} />
      <Attachments {...props} />
    </div>
  </section>
);
