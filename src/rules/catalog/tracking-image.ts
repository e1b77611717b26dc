import { trackers } from '../locate/links';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const trackingImage = defineRule({
  id: 'tracking-image',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.contentContacts],
  title: 'Tracking image or link',
  advice: 'Remove it: messages may not track their readers.',
  find: reading => trackers(reading),
  examples: {
    flags: [
      { body: '⟦<img src="https://t.example.com/o.gif">⟧' },
      'https://www.amazon.com/gp/help?⟦utm_source=mail⟧',
    ],
    passes: ['The picture is attached.'],
  },
});
