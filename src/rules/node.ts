/** The rules for Node: the same door, with the senses beside it. */
export * from './index';
export { senses } from './sense-table';
