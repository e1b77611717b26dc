/** Contact from a return, drawn by the server in the older style: a form, a list of reasons, one native field. */
window.__sent = [];
window.__pressed = 0;
window.__field = () => document.querySelector('.cbr-body:not([hidden]) textarea');

const form = document.querySelector('.cbr-form');
const body = document.querySelector('.cbr-body');

const notice = `
  <div class="a-box a-alert a-alert-success" role="alert">
    <div class="a-box-inner">
      <h4 class="a-alert-heading">Votre message a été envoyé</h4>
      <div class="a-alert-content">Camille le recevra sous peu.</div>
    </div>
  </div>`;

form.elements.motif.addEventListener('change', ({ target }) => {
  body.hidden = target.value === '';
});

form.addEventListener('submit', async event => {
  event.preventDefault();
  window.__pressed += 1;
  const text = form.elements.corps.value;
  if (text.trim() === '') return;
  const answer = await fetch('/messaging/stand-in/send?outcome=success', { method: 'POST', body: '{}' });
  if (!answer.ok) return;
  window.__sent.push(text);
  form.insertAdjacentHTML('beforebegin', notice);
  form.remove();
});
