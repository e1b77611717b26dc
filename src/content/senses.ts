/** A second script for the page: the senses with their tables, put in when the first draft needs them. */
import { senses } from '../rules/sense-table';
import { handOver } from './late-senses';

handOver(senses);
