import type { DraftFacts } from './sidebar-props';
import { languageName, texts } from './texts';

const parts = ({ mode, reasonLabel, orderId, buyerLanguage }: DraftFacts) => [
  texts.modes[mode],
  reasonLabel,
  orderId && texts.order(orderId),
  buyerLanguage && texts.buyerReads(languageName(buyerLanguage)),
];

export const DraftFactsLine = ({ facts }: { facts: DraftFacts }) => (
  <ul class="facts">
    {parts(facts)
      .filter(part => part)
      .map(part => (
        <li key={part}>
          <bdi>{part}</bdi>
        </li>
      ))}
  </ul>
);
