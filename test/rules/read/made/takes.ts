import { between, either } from './meaning';
import { number, takes, yes, type Template } from './template';

const SMALL = [0.5, 1, 2];

/** What takes points, or leaves none. */
export const TAKES: readonly Template[] = [
  {
    name: '缺1次扣D分',
    make: (d) => {
      const [{ about, unit }, each] = [d.thing(), d.one(SMALL)];
      const text = d.one([
        `缺1${unit}${about}扣${each}分`,
        `每缺一${unit}${about}扣${each}分`,
        `${about}每缺1${unit}扣${each}分`,
        `${about}缺1${unit}扣${each}分，扣完为止`,
        `${about}少1${unit}的扣${each}分`,
        `缺${about}的，每${unit}扣${each}分`,
        `${about}每少一${unit}，扣${each}分`,
      ]);
      return takes(text, [number(about)], (short) => short * each);
    },
  },
  {
    name: '未做的扣D分',
    make: (d) => {
      const [deed, each] = [d.deed(), d.one(SMALL)];
      const text = d.one([
        `${deed.undone}的扣${each}分`,
        `${deed.undone}扣${each}分`,
        `没有${deed.done}的，扣${each}分`,
        `未按要求${deed.done}的扣${each}分`,
        `应${deed.done}，未${deed.verb}的扣${each}分`,
        `无${deed.about}扣${each}分`,
        `不${deed.done}的扣${each}分`,
      ]);
      return takes(text, [yes(deed.about)], (done) => (done ? 0 : each));
    },
  },
  {
    name: '要求做；未做的扣D分，做得差的扣E分',
    make: (d) => {
      const deed = d.deed();
      const text = `${deed.undone}的扣2分，${deed.about}内容不完整的扣1分`;
      return takes(
        text,
        [yes(deed.about), yes('完整', '不完整')],
        (done, whole) => (done ? (whole ? 0 : 1) : whole ? 2 : either(2, 3)),
        [
          [1, 1],
          [1, 0],
          [0, 1],
        ],
      );
    },
  },
  {
    name: '资料不齐全扣D分',
    make: (d) => {
      const [state, each] = [d.state(), d.one(SMALL)];
      const text = d.one([
        `${state.bad}的扣${each}分`,
        `${state.bad}扣${each}分`,
        `${state.bad}的，一次性扣${each}分`,
      ]);
      return takes(text, [yes(state.about, state.worse)], (good) => (good ? 0 : each));
    },
  },
  {
    name: '每一处不规范扣D分',
    make: (d) => {
      const [state, each] = [d.state(), d.one(SMALL)];
      const text = d.one([
        `发现一处${state.bad}扣${each}分`,
        `${state.bad}的，每处扣${each}分`,
        `${state.bad}，每发现一处扣${each}分`,
        `每有一处${state.bad}扣${each}分`,
        `抽查发现${state.bad}的，每例扣${each}分`,
      ]);
      return takes(text, [number(state.about)], (places) => places * each);
    },
  },
  {
    name: '每发生一起扣D分',
    make: (d) => {
      const [{ verb, about, unit, words }, each] = [d.event(), d.one(SMALL)];
      const text = d.one(
        [
          `每${words}一${unit}扣${each}分`,
          `${words}的，每${unit}扣${each}分`,
          `${words}1${unit}扣${each}分`,
          `每${verb}1${unit}${about}的扣${each}分`,
          `${words}，每发生一${unit}扣${each}分，扣完为止`,
          `每${words}1${unit}，扣${each}分`,
          `${words}的扣${each}分/${unit}`,
          `凡${words}的，一${unit}扣${each}分`,
        ].filter((one) => verb === '发生' || !one.includes('每发生')),
      );
      return takes(text, [number(about)], (times) => times * each);
    },
  },
  {
    name: '每发生一起扣D分，最多扣M分',
    make: (d) => {
      const { about, unit, words } = d.event();
      const text = d.one([
        `每${words}一${unit}扣1分，最多扣3分`,
        `${words}的，每${unit}扣1分，最高扣3分`,
        `${words}一${unit}扣1分，累计扣分不超过3分`,
      ]);
      return takes(text, [number(about)], (times) => Math.min(times, 3));
    },
  },
  {
    name: '发生的扣D分',
    make: (d) => {
      const [{ about, words }, each] = [d.event(), d.one(SMALL)];
      const text = d.one([`${words}的扣${each}分`, `${words}扣${each}分`, `有${words}情况的，扣${each}分`]);
      return takes(text, [number(about)], (times) => (times > 1 ? either(each, times * each) : times * each));
    },
  },
  {
    name: '发生的，本项不得分',
    make: (d) => {
      const { about, words } = d.event();
      const text = d.one([
        `${words}的，本项不得分`,
        `${words}的此项不得分`,
        `${words}的，该项不得分`,
        `凡${words}的，该项不得分`,
      ]);
      return takes(text, [yes(about)], (happened) => (happened ? Infinity : 0));
    },
  },
  {
    name: '发生1起扣A分，2起扣B分，3起以上不得分',
    make: (d) => {
      const { about, unit, words } = d.event();
      const text = d.one([
        `${words}1${unit}扣1分，2${unit}扣3分，3${unit}以上不得分`,
        `${words}1${unit}的扣1分，${words}2${unit}的扣3分，${words}3${unit}及以上的不得分`,
      ]);
      return takes(text, [number(about)], (times) => [0, 1, 3][times] ?? Infinity);
    },
  },
  {
    name: '每缺1次扣D分，缺N次以上不得分',
    make: (d) => {
      const { about, unit } = d.thing();
      const text = d.one([
        `${about}每缺1${unit}扣1分，缺3${unit}以上不得分`,
        `${about}缺1${unit}扣1分，缺3${unit}及以上的不得分`,
      ]);
      return takes(text, [number(about)], (short) => (short >= 3 ? Infinity : short));
    },
  },
  {
    name: '迟报1次扣A分，漏报1次扣B分',
    make: (d) => {
      const about = d.report();
      const text = d.one([
        `${about}迟报1次扣0.5分，漏报1次扣1分`,
        `${about}每迟报一次扣0.5分，每漏报一次扣1分`,
        `${about}迟报的每次扣0.5分，漏报的每次扣1分`,
        `${about}迟报一次扣0.5分、漏报一次扣1分，扣完为止`,
      ]);
      return takes(text, [number('迟报'), number('漏报')], (late, left) => late * 0.5 + left);
    },
  },
  {
    name: '迟报、漏报的每次扣D分',
    make: (d) => {
      const about = d.report();
      const text = d.one([
        `${about}迟报、漏报的每次扣0.5分`,
        `${about}迟报、漏报一次扣0.5分`,
        `${about}每迟报、漏报1次扣0.5分`,
        `${about}迟报或漏报，每次扣0.5分`,
      ]);
      return takes(text, [number('迟报')], (times) => times * 0.5);
    },
  },
  {
    name: '每逾期一天扣D分',
    make: (d) => {
      const { about } = d.fresh([{ about: '年度报告' }, { about: '整改报告' }, { about: '决算报表' }]);
      const text = d.one([
        `${about}每逾期1天扣0.5分`,
        `${about}迟报一天扣0.5分`,
        `${about}未按时报送的，每推迟1天扣0.5分`,
        `${about}每延迟一天上报扣0.5分，扣完为止`,
      ]);
      return takes(text, [number('天')], (days) => days * 0.5);
    },
  },
  {
    name: '迟报1天扣D分，N天以上不得分',
    make: (d) => {
      const { about } = d.fresh([{ about: '年度报告' }, { about: '整改报告' }, { about: '决算报表' }]);
      const text = `${about}迟报1天扣0.5分，迟报5天以上不得分`;
      return takes(text, [number('天', [0, 1, 2, 4, 5, 8])], (days) => (days >= 5 ? Infinity : days * 0.5));
    },
  },
  {
    name: '未做不得分',
    make: (d) => {
      const deed = d.deed();
      const text = d.one([
        `${deed.undone}不得分`,
        `${deed.undone}的，不得分`,
        `没有${deed.done}的，本项不得分`,
      ]);
      return takes(text, [yes(deed.about)], (done) => (done ? 0 : Infinity));
    },
  },
  {
    name: '不齐全的酌情扣A-B分',
    make: (d) => {
      const state = d.state();
      const text = d.one([
        `${state.bad}的酌情扣1-2分`,
        `${state.bad}的，视情况扣1—2分`,
        `${state.bad}的，酌情扣分，最多扣2分`,
      ]);
      const least = text.includes('最多') ? 0 : 1;
      return takes(text, [yes(state.about, state.worse)], (good) => (good ? 0 : between(least, 2)));
    },
  },
  {
    name: '两样未做分别扣A分、B分',
    make: (d) => {
      const [one, other] = [d.deed(), d.deed()];
      const text = d.one([
        `${one.undone}扣2分，${other.undone}扣1分`,
        `${one.undone}的扣2分、${other.undone}的扣1分`,
        `${one.undone}、${other.undone}的，分别扣2分、1分`,
      ]);
      return takes(text, [yes(one.about), yes(other.about)], (a, b) => (a ? 0 : 2) + (b ? 0 : 1));
    },
  },
  {
    name: '两样每缺一项扣D分',
    make: (d) => {
      const [one, other] = [d.thing(), d.thing()];
      const text = d.one([
        `${one.about}、${other.about}等每缺一项扣1分`,
        `${one.about}、${other.about}，缺1项扣1分`,
        `无${one.about}、${other.about}的，每少一项扣1分`,
      ]);
      return takes(text, [number(one.about, [0, 1, 2])], (short) => short);
    },
  },
  {
    name: '未参加会议每次扣D分',
    make: (d) => {
      const { about } = d.fresh([{ about: '调度会' }, { about: '培训会' }, { about: '现场会' }]);
      const text = d.one([
        `未按要求参加${about}的，每次扣0.5分`,
        `每缺席1次${about}扣0.5分`,
        `无故不参加${about}的，每人次扣0.5分`,
        `${about}每缺席一人次扣0.5分`,
      ]);
      return takes(text, [number(about)], (times) => times * 0.5);
    },
  },
  {
    name: '未及时处置的每起扣D分',
    make: (d) => {
      const { about } = d.fresh([{ about: '投诉举报' }, { about: '交办事项' }, { about: '问题线索' }]);
      const text = d.one([
        `${about}未及时办理的，每件扣1分`,
        `${about}未按期办结的每件扣1分，扣完为止`,
        `未及时处置${about}的，每件扣1分`,
        `${about}1件未办结扣1分`,
      ]);
      return takes(text, [number(about)], (cases) => cases);
    },
  },
];
