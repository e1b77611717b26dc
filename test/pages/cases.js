/** Invented cases. `at` and the dates are what the page shows, as it shows them. */
export const cases = [
  {
    id: '0b6f4c1e-8d2a-4f57-9a3e-5c1d7e2f9a01',
    buyer: 'Rosalind',
    orderId: '111-5550123-4440123',
    subject: 'Where is my order?',
    status: 'responseNeeded',
    item: 'Engraved oak cutting board',
    messages: [
      { from: 'buyer', at: 'Jun 10, 2026 9:12 AM', text: 'Hi, when will the board be shipped?' },
      {
        from: 'seller',
        at: 'Jun 10, 2026 11:40 AM',
        text: 'Hello Rosalind, it leaves our workshop on Friday.',
      },
      {
        from: 'buyer',
        at: 'Jun 14, 2026 6:03 PM',
        text: 'It is Sunday and the tracking still says nothing.\nCan you look into it? You can call me at +1 206 555 0142.',
      },
    ],
  },
  {
    id: '2c9d7a54-13f0-4be8-b6d1-90e4a7c35b02',
    buyer: 'Inés',
    orderId: '111-5550188-4440188',
    subject: '¿Puedo cambiar el color?',
    status: 'responseNeeded',
    language: 'Spanish',
    item: 'Linen table runner, 2 m',
    orderedOn: 'Jun 11, 2026',
    messages: [
      {
        from: 'buyer',
        at: 'Jun 12, 2026 8:20 AM',
        text: 'Hola, ¿puedo cambiar el color a azul antes del envío?',
      },
    ],
  },
  {
    id: '4e1b8f70-6a2c-4d93-8c57-d2b9f0e61c03',
    buyer: 'Tobias',
    orderId: '111-5550201-4440201',
    subject: 'One handle is loose',
    status: 'responded',
    item: 'Walnut serving tray',
    orderedOn: 'May 2, 2026',
    deliveredOn: 'May 9, 2026',
    messages: [
      {
        from: 'buyer',
        at: 'May 11, 2026 7:55 PM',
        text: 'One handle of the tray is loose, see the pictures.',
        files: ['handle-left.jpg', 'handle-right.jpg'],
      },
      {
        from: 'seller',
        at: 'May 12, 2026 10:02 AM',
        text: 'Hello Tobias, a new handle with two screws is on its way; the sheet shows how to fit it.',
        files: ['fitting-the-handle.pdf'],
      },
    ],
  },
  {
    id: '6a3f5d82-9b4e-4c16-a0e8-17c6b4d82e04',
    buyer: 'Wren',
    orderId: '111-5550233-4440233',
    subject: 'Thank you',
    status: 'resolved',
    resolvedOn: 'Jun 3, 2026',
    item: 'Felt coasters, set of 6',
    deliveredOn: 'May 30, 2026',
    messages: [
      { from: 'buyer', at: 'Jun 1, 2026 2:31 PM', text: 'They arrived, thank you!' },
      { from: 'seller', at: 'Jun 1, 2026 4:05 PM', text: 'Good to hear. All the best, Thistle & Loom' },
    ],
  },
  {
    id: '8d5c2e96-7f10-4ab3-9e64-3b8a1f07d505',
    buyer: 'Emre',
    orderId: null,
    subject: 'Does the lamp come with a bulb?',
    status: 'responseNeeded',
    item: 'Ash wood desk lamp',
    messages: [
      {
        from: 'buyer',
        at: 'Jun 13, 2026 5:47 PM',
        text: 'Does the lamp come with a bulb? Which socket is it?',
      },
    ],
  },
  {
    id: 'a07e9b3c-2d58-4f81-b1c9-6e5d04f2a706',
    buyer: 'Marguerite',
    orderId: '111-5550277-4440277',
    subject: 'Confirm order details',
    status: 'sent',
    item: 'Monogrammed napkins',
    orderedOn: 'Jun 8, 2026',
    messages: [
      {
        from: 'seller',
        at: 'Jun 9, 2026 9:30 AM',
        text: 'Hello Marguerite, which two letters shall we embroider?',
        refused: 'optout',
      },
    ],
  },
];
