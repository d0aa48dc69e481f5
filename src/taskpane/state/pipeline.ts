export { assessing } from '../../assess';
export { propose } from './propose';
