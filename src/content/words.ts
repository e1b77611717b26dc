/** A second script for the page: the lexicons, put in when the first draft needs them. */
import { bundledWords } from '../rules/bundled-words';
import { handOver } from './late-senses';

handOver({ words: bundledWords() });
