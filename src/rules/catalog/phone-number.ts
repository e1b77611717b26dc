import { contactPlaces } from '../locate/contacts';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const phoneNumber = defineRule({
  id: 'phone-number',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.communication, policy.contentContacts],
  title: 'Phone number',
  advice: 'Remove it and ask the buyer to reply to this message.',
  find: reading => contactPlaces(reading, 'phones'),
  examples: {
    flags: [
      '⟦Call nine eight two zero, five five one two⟧.',
      '⟦Call us: +1 415 555 2671⟧',
      'Our line is ⟦(415) 555-2671⟧.',
      'The carrier is late. Ms Cole is at ⟦(415) 555-2671⟧ or cole@example.com.',
      'The hinge goes out today.\nDarren\n⟦415 555 2671⟧',
    ],
    passes: [
      'The plate reads Type 0208-946-0143.',
      'Look at the bag: 415 555 2671 was the early run, 415 555 2672 the late one.',
      'Made in weeks 14–19 2026, the cot is recalled.',
      'Your PRO number is 417-882906-3.',
      '020 7946 0991 under the plate is the serial number, oddly enough.',
      'Shall the plate read 1938–2026?',
      'Set the address of the printer to 192.168.1.20.',
      'Order 112-4829173-0561482 ships today.',
      'Tracking number 1Z 999 AA1 01 2345 6784.',
      'The carrier can be called under 1-800-463-3339.',
    ],
  },
});
