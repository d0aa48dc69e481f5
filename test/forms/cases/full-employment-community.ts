import { of, type Case } from './case';

const full = { 'standard-met': 'full' };

/** The places where the community form bites. */
export const CASES: readonly Case[] = [
  {
    says: 'No rule: whatever the rate, a person decides',
    item: '1-1',
    facts: { employed: of(97, 100) },
    between: [0, 15],
  },
  {
    says: '96% is the standard, and full marks if the office says so',
    item: '1-1',
    facts: { employed: of(96, 100) },
    readings: full,
    values: [15],
  },
  {
    says: '95.9% is for a person, also then',
    item: '1-1',
    facts: { employed: of(959, 1000) },
    readings: full,
    between: [0, 15],
  },
  {
    says: 'No family left is full marks if the office says so',
    item: '1-2',
    facts: {},
    readings: full,
    values: [15],
  },
  {
    says: 'One family left: 基本消除 is a person’s call',
    item: '1-2',
    facts: { 'zero-employment': 1 },
    readings: full,
    between: [0, 15],
  },
  {
    says: 'One choice of the office holds for every row',
    item: '2-1',
    facts: {},
    readings: full,
    values: [2],
  },
  {
    says: 'Nobody applied: 1 point, whatever the office chose',
    item: '3-4',
    facts: { applications: false },
    values: [1],
  },
  {
    says: '95% repaid is 以上',
    item: '3-4',
    facts: { applications: true, repaid: 95 },
    readings: full,
    values: [2],
  },
  {
    says: 'Below 95% a person decides',
    item: '3-4',
    facts: { applications: true, repaid: 94 },
    readings: full,
    between: [0, 2],
  },
  {
    says: 'The share gives the points if the office says so',
    item: '3-7',
    facts: { placed: of(12, 20) },
    readings: { '3-7-share': 'proportional' },
    values: [9],
  },
  {
    says: 'No share is stated: a person decides',
    item: '3-7',
    facts: { placed: of(12, 20) },
    between: [0, 15],
  },
  {
    says: 'Records not entered leave at most 2 of 4',
    item: '4-2',
    facts: { recorded: false },
    between: [0, 2],
  },
  { says: 'All else met and records entered: 4', item: '4-2', facts: {}, readings: full, values: [4] },
  {
    says: 'All else met, records not entered: 2',
    item: '4-2',
    facts: { recorded: false },
    readings: full,
    values: [2],
  },
  { says: 'Two petitions: once or each', item: '5-1', facts: { petitions: 2 }, values: [1, 3] },
  { says: 'A group petition takes all 5', item: '5-1', facts: { 'group-petitions': 1 }, values: [0] },
];
