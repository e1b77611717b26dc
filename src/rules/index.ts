export type * from './draft';
export type * from './report';
export type { Source } from './policy';
