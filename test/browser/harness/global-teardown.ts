import { stopShared } from './shared-browser';

export default stopShared;
