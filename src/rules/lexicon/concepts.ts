/**
 * What the rules talk about. Each concept says what a word form must mean to belong to it; a lexicon lists the forms. A
 * concept is a meaning, never a rule: rules put concepts in relation.
 */
export const meanings = {
  // Function words
  common: 'the forty commonest little words of the language, which tell that a text is written in it',
  negation: 'not, never, cannot, may not, without: unsays what stands in the same clause',
  turn: 'turns a sentence, so that a not before it reaches no further: but, however, so please, and could you',
  please: 'asking: please, could you, would you mind, we would appreciate, kindly, feel free to',
  question: 'words that open a question about a choice or a fact: which, what, whether, do you want',
  asRequested: 'the buyer asked for it: as requested, as you asked, you wanted to know',
  youSaid:
    'words follow that are not the seller’s own: you wrote, you asked, your note says, the proof reads, engraved with',

  // Reviews and feedback
  review: 'a product review, rating or comment on Amazon, as a thing or as an act with the product as object',
  sellerFeedback: 'seller feedback, the rating of the seller and not of the product',
  leave: 'giving a review: leave, write, post, share, give, submit, drop',
  reviewAsk:
    'whole turns that ask for a review without naming it: tell others what you think, share your experience on Amazon',
  positiveReview: 'a good review named as such: positive review, five stars, top rating, great feedback',
  negativeReview: 'a bad review named as such: negative review, one star, bad rating',
  ifHappy: 'only satisfied buyers: if you are happy, if you like it, loving the …?',
  beforeOrInstead: 'before (you) or instead of, said of leaving a review; keep the stars for later',
  contactUsFirst: 'asks to be written to first: contact us, let us know, give us a chance',
  change: 'change, update, revise, remove, delete, take down, withdraw (an act on a review)',
  changeIt:
    'the same said of a thing just named: take it down, change that, could they be revised, help us with it',
  refusal:
    'says what the seller may not or will not do: we cannot give out, we are not allowed to, Amazon wants it here',
  itself: 'what was named before: it, that, them, those, yours',
  ownReview: 'the review the buyer has written: your review, your stars, the old text, what you posted',
  whenReviewing:
    'sets the scene of writing one: when you review it, in your review, while you rate, as you write',
  reviewPoint: 'tells to put something in or leave it out: mention, bring up, say, add, do not forget, skip',
  untilThen: 'puts off: until, till, before, as long as, for now, not yet',
  ifOnly: 'opens a condition on what the thing is or does: if it, should the, provided our, as long as they',
  anyTime:
    'a condition that chooses nobody: if you have a moment, if you wish, if you have tried it, if that suits you',
  opinion: 'what a review is made of: a few words, a line, your thoughts, verdict, impressions, experience',
  benefit:
    'words that promise something, beside an ask for a review alone: you get, is yours, we will send you, at no charge, on top',
  hardship:
    'words of need and threat, beside talk of reviews alone: wages, boss, livelihood, ranking, survive, lose, punished',
  reward:
    'a benefit: gift card, refund, cashback, discount, coupon, free product, bonus, money, a small surprise',
  reviewReminder: 'a second ask: you have not reviewed yet, a friendly reminder to review',
  reviewPressure:
    'guilt or threat about reviews: one bad rating ruins us, our family depends on, as long as that review stands',
  reviewCoaching:
    'tells what to write or how to rate: please mention that, write that, choose all five stars',
  reviewerFound: 'says who wrote a review was found out: we saw your review, by the name we found your order',
  sayIt:
    'speaking one’s mind to others: tell, let … know, describe, share, post, put, write, say; never to the seller, never by the seller',
  otherBuyers:
    'who reads reviews: other shoppers, other parents, fellow gardeners, the Amazon community, the world',
  reviewPlace:
    'where reviews stand, as a goal: on the product page, under the listing, on Amazon, the review page',
  hopesFor:
    'wishes without asking: nothing would make us prouder than, we count on, we are after, may we hope for',
  goodNews:
    'typical good experience: sleeping better, keeps you dry, runs smoothly, the pain is gone, to your taste, worth its price',
  badNews:
    'bad experience or a complaint: it leaks, something is not right, disappointed, waking up sore, hated it',
  condition: 'opens a condition: if, should, when, provided, as soon as, the moment, until, unless',
  ifSo: 'hangs an ask on the question before it: then, if so, in that case',
  holdBack: 'refrain from it for now: hold off, wait with, do not post yet, do not punish us',
  exchange:
    'ties a benefit to an act: in exchange, in return, everyone who, as soon as you, the only thing we need',
  isUp: 'a review is there: it is live, it shows, your lines are up, we can see it',
  isGone: 'it is gone: it has been withdrawn, comes down, is deleted, disappears',
  heldReady:
    'what the buyer waits for stands ready: the second pack is ready, the other half follows, your part ships',
  askAgain:
    'an ask that is not the first, no review named: asking once more, second reminder, last week we asked, still nothing from you',
  wasYou:
    'the writer is found: it came from you, you are its author, it belongs to your account, it matches your order',
  reviewMoot:
    'sets reviews aside: has no bearing, makes no difference, not obliged, we never pay for reviews, the choice is wholly yours',
  feedbackPossible: 'the neutral words Amazon accepts: it is possible to update or remove the feedback',

  // Selling
  marketing:
    'whole turns of promotion: visit our store, follow us, newsletter, new collection, limited offer, members only',
  discount: 'a price advantage: discount code, coupon, voucher, % off, save 10',
  buyMore: 'buying again: next purchase, next order, come back, shop with us again',
  otherProducts: 'other goods of the seller: our other products, matching accessories, new arrivals',

  // Where the talk goes
  writeTo:
    'leads up to an address or a number, as a verb phrase: e-mail us at, call us on, write to, contact us under',
  offAmazon:
    'moves the talk elsewhere: WhatsApp, WeChat, Telegram, our website, call us, write to us at, PayPal, Facebook',
  carrier: 'a parcel carrier’s name, or courier, carrier, driver',
  manufacturer: 'the maker’s or a warranty’s line: manufacturer, service centre, warranty hotline',
  numberLabel:
    'what announces a number that is no phone: tracking, serial, lot, part, invoice, case, ISBN, VAT, model, reference',
  phoneLabel: 'what announces a phone number: tel, phone, mobile, hotline, fax',
  thisOrderNeeds:
    'says a link serves this order: upload, form, proof, claim, register the warranty, appointment, track',
  personalData: 'the buyer’s e-mail address, card, bank account, password, identity number',
  buyerPhone: 'the buyer’s phone number (a delivery may need it)',
  giveUs: 'asks to hand over: send us, tell us, provide, share',
  optOut: 'unsubscribe, opt out, stop these messages',
  clickHere: 'a bare click here',

  // Tone
  insult: 'profanity and insults',
  legalThreat: 'lawyers, police, court as a threat against the buyer',
  misspelling: 'common misspellings and nothing else',
  doubledOk: 'words that may rightly stand twice in a row',

  // What the message is for
  address: 'postal address, house number, flat, street, post code',
  bringing:
    'bringing a thing to its place: our crew, carry in, unload, the steps and gates on the way, how heavy it is; not when',
  missing: 'missing, incomplete, wrong, cannot be found, invalid, undeliverable',
  eitherOr: 'or, between two things to choose from',
  whichOne:
    'asks for a choice without naming what is chosen: which one, which of the two, which is right, is that intended, shall we swap it',
  mismatch:
    'what the buyer gave does not agree: you ordered X but your note says Y, you ticked both, in the form … and in the note …',
  onHold:
    'the order waits for the answer: before we ship or cut, cannot start without it, we hold it until we hear from you, so that we send the right one',
  approval:
    'asks for a yes or a word: write OK, approve it, happy for us to go ahead, tell us what to change, say which, your call',
  hereIs: 'hands something over: attached, enclosed, here is, below you find',
  option: 'what a buyer chooses: colour, size, model, version, side, length, variant, prescription',
  customWork: 'custom work: engraving, embroidery, print, monogram, photo, personalisation, proof, artwork',
  lettered:
    'a thing that carries the buyer’s words or picture: plaque, banner, sign, trophy, cake topper, star map, name necklace',
  appointment:
    'when or how to deliver: appointment, time slot, delivery day, lift, kerb, call before delivery',
  delay: 'later than promised: delay, late, postponed, takes longer, the new date',
  regret: 'regrets what happened: sorry, unfortunately, bad news, rotten luck, we are afraid that',
  passage:
    'what an order passes before it arrives: workshop, machine, supplier, batch, warehouse, lorry, road, ferry, port, customs',
  stopped:
    'does not go on: closed, cut, broke down, flooded, grounded, held back, failed, cannot get through, on strike',
  damageOrLoss: 'damaged, broken, lost or held up before it arrives; a parcel that came back',
  cancelledByUs: 'we cancelled the order, and refunded: stated as done',
  refunded: 'a refund or money back stated as done or on its way',
  replacement: 'we send a replacement or a missing part',
  legalNotice:
    'papers the law requires: recall, safety notice, declaration of conformity, age check, customs',
  invoice: 'invoice, receipt, VAT document',
  digitalGoods:
    'what comes as a file or a licence: software, app, course, e-book, pattern, game, seat, account',
  unlocks: 'what opens a thing: serial, key, password, PIN, login, voucher, licence',
  digitalKey: 'licence key, activation code, download link, e-book code',
  warranty: 'warranty, guarantee card, claim under the warranty',
  returnReceived: 'we received your return, your return is closed: stated as done',
  returning: 'return, exchange, return label, send back, refund claim',
  handling:
    'tells how to treat a thing, step by step: turn it, press both buttons, water it once a week, do not open it',
  manual: 'manual, instructions, set-up, tips, FAQ, care',
  stockOut: 'out of stock, sold out, cannot supply, not in the warehouse',
  cancelIt: 'asks the buyer to cancel: please cancel, request cancellation, withdraw the order',
  shipped: 'it was sent, is on its way, was delivered, the tracking number is',
  orderReceived: 'we received your order, your order is confirmed, being processed',
  thanks: 'thank you for your order, purchase, trust',
  smallTalk:
    'asks after the buyer or how the product does, or about nothing that is named: how are you, is it going well, any news, get back to me about this',
  hereToHelp: 'here if you need us, any questions, at your service',
} as const;

export type Concept = keyof typeof meanings;

export const concepts = Object.keys(meanings) as Concept[];

/**
 * Said in whatever language the text is in: little words tell the language, and "Lot" or "Tel" before a number announces it
 * anywhere.
 */
export const inAnyLanguage: readonly Concept[] = ['common', 'numberLabel', 'phoneLabel'];
