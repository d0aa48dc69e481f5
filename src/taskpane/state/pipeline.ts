export { assess } from '../../assess';
export { propose } from './propose';
