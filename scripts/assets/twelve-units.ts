import { fullEmploymentCommunity } from '../../src/forms/full-employment-community';
import { allBut, type Entry, type Sample } from './sample';

type Entries = Readonly<Record<string, Entry>>;

/** A community: what its own score, the town's and the county's leave out of all points. null: that level has not scored it. */
interface Community {
  readonly name: string;
  readonly self: Entries;
  readonly town: Entries | null;
  readonly county: Entries | null;
}

/** Twelve made-up communities of one town; equal totals, a blank, a word instead of a number and an unscored one among them. */
const COMMUNITIES: readonly Community[] = [
  { name: '枫林社区', self: { '1-1': 14 }, town: { '1-1': 14, '5-1': 3 }, county: { '1-1': 13, '5-1': 3 } },
  { name: '松涛社区', self: {}, town: { '3-7': 13 }, county: { '3-7': 12, '4-2': 2 } },
  { name: '梅溪社区', self: { '3-3': 4 }, town: { '3-3': 4, '1-1': 13.5 }, county: { '3-3': 4, '1-1': 13.5 } },
  { name: '竹苑社区', self: { '4-2': 2 }, town: { '4-2': 2, '3-7': 12 }, county: { '4-2': 2, '3-7': 11.5 } },
  { name: '兰亭社区', self: { '1-1': 12 }, town: { '1-1': 10, '3-7': 10 }, county: { '1-1': 8, '3-7': 10 } },
  { name: '菊园社区', self: {}, town: { '5-1': 4 }, county: { '5-1': 4 } },
  // As many points as 菊园社区, elsewhere.
  { name: '荷塘社区', self: {}, town: { '4-2': 2 }, county: { '4-2': 2 } },
  // The county left one item blank.
  { name: '桂花社区', self: { '3-7': 12 }, town: { '3-7': 12 }, county: { '3-7': 12, '2-3': null } },
  // Typed with its unit.
  { name: '银杏社区', self: { '1-1': 13 }, town: { '1-1': 13, '2-3': '3分' }, county: { '1-1': 13 } },
  { name: '海棠社区', self: { '3-3': 3.5 }, town: { '3-3': 3.5, '3-7': 10 }, county: { '3-3': 3.5, '3-7': 9.5 } },
  { name: '石榴社区', self: { '5-1': 3 }, town: { '5-1': 3, '1-1': 12 }, county: { '5-1': 3, '1-1': 12 } },
  { name: '青杨社区', self: { '1-1': 13, '3-7': 12 }, town: null, county: null },
];

const LEVELS = { self: '社区自评分', town: '乡镇考评分', county: '县级考评分' } as const;

/** Their forms, filled in. */
export const TWELVE_UNITS: readonly Sample[] = COMMUNITIES.map(sampleOf);

function sampleOf({ name, ...levels }: Community): Sample {
  const form = { ...fullEmploymentCommunity, lines: [`社区名称（盖章）：${name}`, '联系电话：0000-1234567'] };
  const scores = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).flatMap((level) => {
    const entries = levels[level];
    return entries === null ? [] : [[LEVELS[level], allBut(form, entries)] as const];
  });
  return { form, scores: Object.fromEntries(scores), reasons: {}, typedTotals: {} };
}
