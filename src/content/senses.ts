/** A third script for the page: the senses with their tables. */
import { senses } from '../rules/sense-table';
import { handOver } from '../messaging/late-parts';

handOver({ senses });
