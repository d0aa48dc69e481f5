import { either, map, steps } from './meaning';
import { adds, number, rate, yes, type Template } from './template';

/** What adds beyond the points. */
export const ADDS: readonly Template[] = [
  {
    name: '每获一次加D分，最多加M分',
    make: (d) => {
      const about = d.honour();
      const text = d.one([
        `每获得一次省级${about}加1分，最多加2分`,
        `获得省级${about}的，每次加1分，最高加2分`,
        `获省级${about}1次加1分，加分不超过2分`,
      ]);
      return adds(2, text, [number(about)], (times) => Math.min(times, 2));
    },
  },
  {
    name: '每篇加D分',
    make: (d) => {
      const { about, unit, verb } = d.feat();
      const text = d.one([`每${verb}1${unit}${about}加0.5分`, `${verb}${about}的，每${unit}加0.5分`]);
      return adds(Infinity, text, [number(about)], (done) => done * 0.5);
    },
  },
  {
    name: '获省级加A分，获市级加B分',
    make: (d) => {
      const about = d.honour();
      const text = d.one([
        `获省级${about}的加2分，获市级${about}的加1分`,
        `获得省级、市级${about}的分别加2分、1分`,
      ]);
      const worth = (high: number, low: number) =>
        either(2 * high + low, 2 * Math.min(high, 1) + Math.min(low, 1));
      return adds(Infinity, text, [number('省级', [0, 1, 2]), number('市级', [0, 1, 2])], worth);
    },
  },
  {
    name: '有创新的加D分',
    make: () => adds(1, '工作有创新的加1分', [yes('创新')], (is) => is),
  },
  {
    name: '每超1个百分点加D分，最多加M分',
    make: (d) => {
      const name = d.rate();
      const text = `${name}超过95%的，每超1个百分点加0.5分，最多加2分`;
      return adds(2, text, [rate(name, [90, 95, 96, 96.5, 98, 100])], (is) =>
        map(steps(is - 95, 0.5), (given) => Math.min(given, 2)),
      );
    },
  },
];
