/** A second script for the page: the rules with their words, put in when the first field appears. */
import { checkDraft, ruleBookAsOf } from '../rules';
import { handOver } from '../messaging/late-parts';

handOver({ ruleBook: { checkDraft, asOf: ruleBookAsOf } });
