import { employmentSingleItems } from './employment-single-items';
import type { OfficialForm } from './form';
import { fullEmploymentCommunity } from './full-employment-community';
import { reemployment2004 } from './reemployment-2004';
import { starCommunity } from './star-community';

/** Every official form, in the order of its document. */
export const FORMS: readonly OfficialForm[] = [
  reemployment2004,
  employmentSingleItems,
  starCommunity,
  fullEmploymentCommunity,
];
