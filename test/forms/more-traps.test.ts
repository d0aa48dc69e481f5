import { employmentSingleItems } from '../../src/forms/employment-single-items';
import { fullEmploymentCommunity } from '../../src/forms/full-employment-community';
import { toPlain } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import { CASES as COMMUNITY } from './cases/full-employment-community';
import { CASES as SINGLE_ITEMS } from './cases/employment-single-items';
import { reviewedItems, testCases } from './traps';

describe('Where the single assessments bite', () => {
  testCases(employmentSingleItems, SINGLE_ITEMS);
});

describe('Where the community form bites', () => {
  testCases(fullEmploymentCommunity, COMMUNITY);
});

describe('While nothing is known', () => {
  const all = [employmentSingleItems, fullEmploymentCommunity].flatMap((form) =>
    [...reviewedItems(form).values()].map((item) => [`${form.id} ${item.id}`, item] as const),
  );
  test.each(all)('%s stays between its least and its points', (name, item) => {
    const { lo, hi } = toPlain(scoreItem(item.scoring, new Map(), new Map()).possible);
    expect([lo, hi]).toEqual([name === 'employment-single-items 4-6' ? -5 : 0, item.points]);
  });
});
