import { readFileSync } from 'node:fs';
import { commit } from '../../src/ledger/store/transaction.ts';

/** Writes what a record planned, in a process that a test can kill: `commitPlan.ts <content folder> <plan>`. */
const [, , contentDir = '', plan = ''] = process.argv;
commit(contentDir, JSON.parse(readFileSync(plan, 'utf8')));
