/** Every rule, in the order of the rule book. */
import { amazonLink } from './catalog/amazon-link';
import { attachmentKind } from './catalog/attachment-kind';
import { attachmentSize } from './catalog/attachment-size';
import { cancelRequest } from './catalog/cancel-request';
import { emailAddress } from './catalog/email-address';
import { emoji } from './catalog/emoji';
import { externalLink } from './catalog/external-link';
import { extraLineBreaks } from './catalog/extra-line-breaks';
import { feedbackChange } from './catalog/feedback-change';
import { html } from './catalog/html';
import { importantTag } from './catalog/important-tag';
import { importantTagMissing } from './catalog/important-tag-missing';
import { insecureLink } from './catalog/insecure-link';
import { languageMismatch } from './catalog/language-mismatch';
import { legalThreat } from './catalog/legal-threat';
import { linkWithoutText } from './catalog/link-without-text';
import { manualOrFaq } from './catalog/manual-or-faq';
import { marketing } from './catalog/marketing';
import { offAmazonContact } from './catalog/off-amazon-contact';
import { offensiveLanguage } from './catalog/offensive-language';
import { optOutWording } from './catalog/opt-out-wording';
import { orderConfirmation } from './catalog/order-confirmation';
import { orderIdMalformed } from './catalog/order-id-malformed';
import { orderIdMismatch } from './catalog/order-id-mismatch';
import { orderIdMissing } from './catalog/order-id-missing';
import { personalDataRequest } from './catalog/personal-data-request';
import { phoneNumber } from './catalog/phone-number';
import { returnNotice } from './catalog/return-notice';
import { reviewChange } from './catalog/review-change';
import { reviewCoaching } from './catalog/review-coaching';
import { reviewDiversion } from './catalog/review-diversion';
import { reviewIfHappy } from './catalog/review-if-happy';
import { reviewIncentive } from './catalog/review-incentive';
import { reviewPositive } from './catalog/review-positive';
import { reviewPressure } from './catalog/review-pressure';
import { reviewRepeat } from './catalog/review-repeat';
import { reviewRequest } from './catalog/review-request';
import { reviewerIdentified } from './catalog/reviewer-identified';
import { shippingConfirmation } from './catalog/shipping-confirmation';
import { shortLink } from './catalog/short-link';
import { shouting } from './catalog/shouting';
import { stockOut } from './catalog/stock-out';
import { textAlignment } from './catalog/text-alignment';
import { thanksOnly } from './catalog/thanks-only';
import { tooLate } from './catalog/too-late';
import { tooLong } from './catalog/too-long';
import { trackingImage } from './catalog/tracking-image';
import { typo } from './catalog/typo';
import { unfilledPlaceholder } from './catalog/unfilled-placeholder';
import { wrongReason } from './catalog/wrong-reason';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  reviewIncentive,
  reviewPositive,
  reviewIfHappy,
  reviewDiversion,
  reviewChange,
  feedbackChange,
  reviewCoaching,
  reviewPressure,
  reviewRepeat,
  reviewRequest,
  reviewerIdentified,
  orderConfirmation,
  shippingConfirmation,
  thanksOnly,
  marketing,
  cancelRequest,
  stockOut,
  manualOrFaq,
  returnNotice,
  wrongReason,
  externalLink,
  insecureLink,
  shortLink,
  amazonLink,
  emailAddress,
  phoneNumber,
  offAmazonContact,
  personalDataRequest,
  optOutWording,
  html,
  trackingImage,
  attachmentKind,
  attachmentSize,
  offensiveLanguage,
  legalThreat,
  emoji,
  extraLineBreaks,
  shouting,
  textAlignment,
  linkWithoutText,
  typo,
  unfilledPlaceholder,
  orderIdMissing,
  orderIdMalformed,
  orderIdMismatch,
  languageMismatch,
  importantTag,
  importantTagMissing,
  tooLong,
  tooLate,
];
