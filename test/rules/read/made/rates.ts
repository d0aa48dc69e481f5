import { either, map, open, steps, type Worth } from './meaning';
import { around, gives, number, oneOf, rate, takes, yes, type Template } from './template';

const less = (points: number, short: number, each: number): Worth =>
  map(steps(short, each), (taken) => Math.max(points - taken, 0));

/** Rates, growth and completion against a mark. */
export const RATES: readonly Template[] = [
  {
    name: '率达X%得P分，每低1个百分点扣D分',
    make: (d) => {
      const [name, mark, points, each] = [
        d.rate(),
        d.one([85, 90, 95]),
        d.one([3, 5, 8]),
        d.one([0.2, 0.5, 1]),
      ];
      const text = d.one([
        `${name}达到${mark}%得${points}分，每低1个百分点扣${each}分`,
        `${name}达${mark}%以上的得${points}分，每降低1个百分点扣${each}分，扣完为止`,
        `${name}${mark}%以上，得${points}分，每低于1个百分点扣${each}分`,
        `${name}达到${mark}%的得${points}分，未达到的每少1个百分点扣${each}分`,
        `${name}不低于${mark}%得${points}分，每下降1%扣${each}分`,
      ]);
      return gives(points, text, [rate(name, around(mark))], (is) => less(points, mark - is, each));
    },
  },
  {
    name: '率达X%得P分，每低扣，低于Y%不得分',
    make: (d) => {
      const [name, mark, points, each] = [d.rate(), 95, d.one([5, 8]), d.one([0.2, 0.5])];
      const text = `${name}达到${mark}%得${points}分，每低1个百分点扣${each}分，低于80%不得分`;
      return gives(points, text, [rate(name, around(mark, 80))], (is) =>
        is < 80 ? 0 : less(points, mark - is, each),
      );
    },
  },
  {
    name: '率达X%得P分，未达到不得分',
    make: (d) => {
      const [name, mark, points] = [d.rate(), d.one([80, 90, 98]), d.one([2, 4, 5])];
      const rest = d.one(['未达到不得分', `低于${mark}%不得分`, '否则不得分', '达不到的不得分']);
      const text = d.one([
        `${name}达到${mark}%得${points}分，${rest}`,
        `${name}达到${mark}%以上得${points}分`,
        `${name}≥${mark}%得${points}分，${rest}`,
      ]);
      return gives(points, text, [rate(name, around(mark))], (is) => (is >= mark ? points : open(0)));
    },
  },
  {
    name: '率X%以上得P分，Y%以上得Q分，以下不得分',
    make: (d) => {
      const name = d.rate();
      const text = d.one([
        `${name}达95%以上得6分，85%以上得4分，85%以下不得分`,
        `${name}95%（含）以上得6分，85%（含）-95%得4分，85%以下不得分`,
        `${name}95%及以上得6分，85%至95%得4分，低于85%不得分`,
        `${name}≥95%得6分，85%≤${name}＜95%得4分，＜85%不得分`,
        `${name}达到95%以上的得6分，达到85%以上不足95%的得4分，不足85%的不得分`,
      ]);
      return gives(6, text, [rate(name, around(95, 85))], (is) =>
        is === 95 ? open(6) : is > 95 ? 6 : is === 85 ? open(4) : is >= 85 ? 4 : 0,
      );
    },
  },
  {
    name: '率X%得P分，Y%—X%得Q分，Z%—Y%得R分',
    make: (d) => {
      const name = d.rate();
      const text = `${name}在95%及以上得6分，90%—95%得4分，80%—90%得2分，80%以下得0分`;
      const worth = (is: number) =>
        is === 95
          ? open(6)
          : is > 95
            ? 6
            : is === 90
              ? either(4, 2)
              : is > 90
                ? 4
                : is === 80
                  ? open(2)
                  : is > 80
                    ? 2
                    : 0;
      return gives(6, text, [rate(name, around(95, 90, 80))], worth);
    },
  },
  {
    name: '率低于X%扣D分',
    make: (d) => {
      const [name, mark, each] = [d.rate(), d.one([80, 90]), d.one([1, 2])];
      const text = d.one([
        `${name}低于${mark}%扣${each}分`,
        `${name}未达到${mark}%的扣${each}分`,
        `${name}不足${mark}%的，扣${each}分`,
        `${name}应达到${mark}%以上，未达到的扣${each}分`,
      ]);
      return takes(text, [rate(name, around(mark))], (is) => (is < mark ? each : 0));
    },
  },
  {
    name: '率每低于X%1个百分点扣D分',
    make: (d) => {
      const [name, mark, each] = [d.rate(), d.one([80, 90]), d.one([0.5, 1])];
      const text = d.one([
        `${name}低于${mark}%的，每低1个百分点扣${each}分`,
        `${name}达不到${mark}%的，每降1个百分点扣${each}分`,
        `${name}要求达到${mark}%，每低1个百分点扣${each}分`,
        `${name}每低于${mark}%一个百分点扣${each}分`,
      ]);
      return takes(text, [rate(name, around(mark))], (is) => steps(mark - is, each));
    },
  },
  {
    name: '率低于X%扣D分，低于Y%不得分',
    make: (d) => {
      const name = d.rate();
      const text = `${name}低于95%扣2分，低于85%不得分`;
      return takes(text, [rate(name, around(95, 85))], (is) => (is < 85 ? Infinity : is < 95 ? 2 : 0));
    },
  },
  {
    name: '两率均达X%得P分，每低扣',
    make: (d) => {
      const [one, other, mark, each] = [d.rate(), d.rate(), d.one([90, 95]), d.one([0.5, 1])];
      const text = d.one([
        `${one}、${other}均达到${mark}%得8分，每低1个百分点扣${each}分`,
        `${one}、${other}均达到${mark}%以上得8分，每项每低1个百分点扣${each}分`,
      ]);
      const asks = [rate(one, around(mark)), rate(other, around(mark))];
      const both = (a: number, b: number) =>
        map(steps([mark - a, mark - b], each), (taken) => Math.max(8 - taken, 0));
      return gives(8, text, asks, both);
    },
  },
  {
    name: '两率分别达X%、Y%，未达的分别扣',
    make: (d) => {
      const [one, other] = [d.rate(), d.rate()];
      const text = d.one([
        `${one}、${other}分别达到95%、90%，未达到要求的分别扣2分、1分`,
        `${one}达到95%、${other}达到90%，未达到的分别扣2分、1分`,
      ]);
      const asks = [rate(one, around(95)), rate(other, around(90))];
      return takes(text, asks, (a, b) => (a < 95 ? 2 : 0) + (b < 90 ? 1 : 0));
    },
  },
  {
    name: '甲率达X%得P分，乙率达Y%得Q分',
    make: (d) => {
      const [one, other] = [d.rate(), d.rate()];
      const text = d.one([
        `${one}达到95%得3分，${other}达到90%得2分`,
        `${one}95%以上、${other}90%以上的，分别得3分、2分`,
      ]);
      const asks = [rate(one, around(95)), rate(other, around(90))];
      const worth = (a: number, b: number) =>
        a >= 95 && b >= 90 ? 5 : open((a >= 95 ? 3 : 0) + (b >= 90 ? 2 : 0));
      return gives(5, text, asks, worth);
    },
  },
  {
    name: '任一率低于X%扣D分',
    make: (d) => {
      const [one, other] = [d.rate(), d.rate()];
      const text = `${one}、${other}有一项低于90%的扣2分`;
      return takes(text, [number(one, [0, 1, 2])], (below) => below * 2);
    },
  },
  {
    name: '同比增长得P分，持平得Q分，下降不得分',
    make: (d) => {
      const about = d.money();
      const growth = [5, 2, 0, -1, -4];
      const text = d.one([
        `${about}同比增长得5分，持平得3分，下降不得分`,
        `${about}比上年增长的得5分，持平的得3分，下降的不得分`,
      ]);
      return gives(5, text, [rate(about, growth)], (is) => (is > 0 ? 5 : is === 0 ? 3 : 0));
    },
  },
  {
    name: '同比增长X%得P分，每低扣',
    make: (d) => {
      const about = d.money();
      const text = d.one([
        `${about}同比增长10%以上得5分，每低1个百分点扣0.5分`,
        `${about}增长10%得5分，增幅每低1个百分点扣0.5分`,
      ]);
      return gives(5, text, [rate(about, [12, 10, 9, 8.5, 5, 0, -2])], (is) => less(5, 10 - is, 0.5));
    },
  },
  {
    name: '控制在X%以内得P分，每高扣',
    make: (d) => {
      const about = d.lowRate();
      const text = d.one([
        `${about}控制在3%以内得5分，每超过1个百分点扣1分`,
        `${about}不超过3%的得5分，每高1个百分点扣1分`,
        `${about}低于3%（含）得5分，每上升1个百分点扣1分`,
      ]);
      return gives(5, text, [rate(about, [0, 2, 3, 3.5, 4, 6, 9])], (is) => less(5, is - 3, 1));
    },
  },
  {
    name: '控制在X%以内得P分，超过不得分',
    make: (d) => {
      const about = d.lowRate();
      const text = d.one([`${about}控制在3%以内得4分，超过的不得分`, `${about}不高于3%得4分，高于3%不得分`]);
      return gives(4, text, [rate(about, [0, 3, 3.5, 6])], (is) => (is <= 3 ? 4 : 0));
    },
  },
  {
    name: '超过X%扣D分',
    make: (d) => {
      const about = d.lowRate();
      const text = d.one([
        `${about}超过3%的扣2分`,
        `${about}高于3%扣2分`,
        `${about}超过3%的，每超1个百分点扣1分`,
      ]);
      const worth = (is: number) => (text.includes('每') ? steps(is - 3, 1) : is > 3 ? 2 : 0);
      return takes(text, [rate(about, [0, 3, 3.5, 5])], worth);
    },
  },
  {
    name: '完成任务得P分，未完成的按比例得分',
    make: (d) => {
      const { about } = d.feat();
      const text = d.one([
        `完成${about}年度任务得5分，未完成的按完成比例得分`,
        `${about}任务完成100%得5分，未完成的按比例计分`,
        `完成${about}目标任务的得5分，未完成任务的按实际完成比例计分`,
      ]);
      return gives(5, text, [rate('完成', [100, 120, 90, 60, 0])], (is) => (Math.min(is, 100) / 100) * 5);
    },
  },
  {
    name: '得分=完成率×P',
    make: (d) => {
      const { about } = d.feat();
      const text = d.one([`得分=${about}任务完成率×5`, `${about}得分=实际完成数/目标数×5`]);
      return gives(5, text, [rate('完成', [100, 90, 60, 0])], (is) => (Math.min(is, 100) / 100) * 5);
    },
  },
  {
    name: '完成任务得P分，90%以上Q分，80%以上R分',
    make: (d) => {
      const { about } = d.feat();
      const text = d.one([
        `${about}任务完成100%得6分，完成90%以上得4分，完成80%以上得2分，80%以下不得分`,
        `${about}任务完成率100%得6分，90%以上的得4分，80%以上的得2分，低于80%的不得分`,
      ]);
      const worth = (is: number) => (is >= 100 ? 6 : is >= 90 ? 4 : is === 80 ? open(2) : is > 80 ? 2 : 0);
      return gives(6, text, [rate('完成', [100, 110, 99, 95, 90, 85, 80, 79, 50])], worth);
    },
  },
  {
    name: '高于平均水平得P分，低于不得分',
    make: (d) => {
      const name = d.rate();
      const text = `${name}高于全市平均水平得4分，等于平均水平得2分，低于平均水平不得分`;
      return gives(4, text, [yes('高于'), yes('等于')], (high, same) => (high ? 4 : same * 2), oneOf(2));
    },
  },
  {
    name: '每少N人扣D分',
    make: (d) => {
      const thing = d.thing();
      const text = d.one([
        `每少1${thing.unit}${thing.about}扣0.5分`,
        `${thing.about}每少1${thing.unit}扣0.5分，最多扣2分`,
      ]);
      const most = text.includes('最多') ? 2 : Infinity;
      return takes(text, [number(thing.about)], (short) => Math.min(short * 0.5, most));
    },
  },
];
