import { worker } from 'workerpool';
import { TASKS } from './tasks';

/** A thread of the command line: does the tasks that it is asked for, one at a time. */
worker({ ...TASKS });
