/** Where files are attached; the chosen ones show as chips. */
export const fileInput = (make, label) => {
  const input = make('input', { type: 'file', multiple: '', 'aria-label': label });
  const list = make('ul', { class: 'file-attachment-list' });
  input.addEventListener('change', () => {
    const chips = [...input.files].map(file =>
      make('li', {}, make('span', { class: 'file-attachment-chip-file-name' }, file.name)),
    );
    list.replaceChildren(...chips);
  });
  return make('div', { class: 'contact-buyer-file-input' }, input, list);
};
