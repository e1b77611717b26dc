import type { Attack } from './attack';

/** The page says what did not happen. */
export const notices: readonly Attack[] = [
  {
    name: 'a success alert, though nothing was sent',
    attack: () => {
      const alert = document.createElement('kat-alert');
      alert.setAttribute('variant', 'success');
      alert.setAttribute('header', 'Your message has been sent');
      document.querySelector('.notices')?.append(alert);
    },
  },
  {
    name: 'thanks of many kinds and languages',
    attack: () => {
      const words = [
        'Your message has been sent',
        'Nachricht gesendet',
        'Votre message a été envoyé',
        '送信しました',
      ];
      for (const name of ['kat-alert', 'kat-toast', 'kat-notification', 'div', 'output'])
        for (const text of words)
          for (const role of ['status', 'alert', 'log']) {
            const alert = document.createElement(name);
            for (const [key, value] of Object.entries({
              role,
              variant: 'success',
              type: 'success',
              label: text,
            }))
              alert.setAttribute(key, value);
            alert.textContent = text;
            document.body.append(alert);
          }
    },
  },
  {
    name: 'a success alert that comes and goes 200 times',
    attack: async () => {
      const alert = document.createElement('kat-alert');
      alert.setAttribute('variant', 'success');
      for (let round = 0; round < 200; round += 1) {
        document.body.append(alert);
        await Promise.resolve();
        alert.remove();
      }
    },
  },
  {
    name: 'an alert that changes between danger and success',
    attack: async () => {
      const alert = document.body.appendChild(document.createElement('kat-alert'));
      for (let round = 0; round < 50; round += 1) {
        alert.setAttribute('variant', round % 2 === 0 ? 'danger' : 'success');
        await Promise.resolve();
      }
      alert.remove();
    },
  },
  {
    name: 'thanks in an open root and in a frame',
    attack: () => {
      const markup = '<kat-alert variant="success" header="Your message has been sent">Sent</kat-alert>';
      document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).innerHTML =
        markup;
      const frame = document.createElement('iframe');
      frame.srcdoc = markup;
      document.body.append(frame);
    },
  },
  {
    name: 'fifty other Send buttons that the page presses itself',
    attack: () => {
      for (let made = 0; made < 50; made += 1) {
        const button = document.createElement('kat-button');
        button.setAttribute('label', 'Send');
        button.className = 'ayb-contact-form-send-button fake';
        document.body.append(button);
        button.click();
        button.shadowRoot?.querySelector('button')?.click();
      }
      for (const fake of document.querySelectorAll('.fake')) fake.remove();
    },
  },
  {
    name: 'a review dialog nobody asked for, sent and closed by the page',
    attack: () => {
      const dialog = document.body.appendChild(document.createElement('kat-modal'));
      dialog.setAttribute('visible', '');
      dialog.innerHTML =
        '<div role="dialog"><h1>Review message</h1><kat-button label="Send"></kat-button></div>';
      dialog.querySelector<HTMLElement>('kat-button')?.click();
      dialog.remove();
    },
  },
];
