import css from './x.css?inline';
declare const __OPEN_ROOTS__: boolean;
console.log(__OPEN_ROOTS__ ? 'open' : 'closed', css);
