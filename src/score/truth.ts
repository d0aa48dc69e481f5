/** What is known of a condition: `maybe` where facts are missing. */
export type Truth = 'yes' | 'no' | 'maybe';

export function truthOf(value: boolean | null): Truth {
  return value === null ? 'maybe' : value ? 'yes' : 'no';
}

/** 任一: yes as soon as one is, no only when all are. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('maybe') ? 'maybe' : 'no';
}

/** 全部: no as soon as one is, yes only when all are. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('maybe') ? 'maybe' : 'yes';
}

/** What several cases, one of which holds, agree on. */
export function agreed(truths: readonly Truth[]): Truth {
  const [first = 'no'] = truths;
  return truths.every((truth) => truth === first) ? first : 'maybe';
}
