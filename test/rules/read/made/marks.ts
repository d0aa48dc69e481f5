import { open } from './meaning';
import { around, marked, rate, yes, type Template } from './template';

const MARKS = [1, 2, 3, 4, 5, 6];

/** Words with their points behind them, which may be no more than what a part is about where something is taken. */
export const MARKED: readonly Template[] = [
  {
    name: '做好（N分）',
    make: (d) => {
      const [deed, points] = [d.deed(), d.one(MARKS)];
      const text = d.one([
        `${deed.done}（${points}分）`,
        `按要求${deed.done}（${points}分）`,
        `${deed.done}，${points}分`,
      ]);
      return marked(points, text, [yes(deed.about)], (done) => (done ? points : open(0)));
    },
  },
  {
    name: '资料齐全（N分）',
    make: (d) => {
      const [state, points] = [d.state(), d.one(MARKS)];
      const asks = [yes(state.about, state.worse)];
      return marked(points, `${state.good}（${points}分）`, asks, (good) => (good ? points : open(0)));
    },
  },
  {
    name: '率达X%（N分）',
    make: (d) => {
      const [name, points] = [d.rate(), d.one(MARKS)];
      const worth = (is: number) => (is >= 90 ? points : open(0));
      return marked(points, `${name}达到90%以上（${points}分）`, [rate(name, around(90))], worth);
    },
  },
];
