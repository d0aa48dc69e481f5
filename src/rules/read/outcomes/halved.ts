import type { Finder } from './outcome';

/** 整改不彻底的减半扣分: half of what was taken. */
export const halved: Finder = {
  pattern: /(?:则|可|(?<![平人年户])均|即)?(?:减半|折半)(?:予以)?扣(?:分|除|减)?/g,
  read: () => ({ kind: 'halved' }),
};
