import { between, either, open } from './meaning';
import { gives, number, oneOf, yes, type Template } from './template';

const MARKS = [1, 2, 3, 4, 5, 6];

/** What is done or is so gives its points. */
export const AWARDS: readonly Template[] = [
  {
    name: '做了得N分',
    make: (d) => {
      const [deed, points] = [d.deed(), d.one(MARKS)];
      const text = d.one([
        `${deed.done}得${points}分`,
        `${deed.done}的，得${points}分`,
        `有${deed.about}的得${points}分`,
      ]);
      return gives(points, text, [yes(deed.about)], (done) => (done ? points : open(0)));
    },
  },
  {
    name: '做了得N分，否则不得分',
    make: (d) => {
      const [deed, points] = [d.deed(), d.one(MARKS)];
      const rest = d.one([
        '否则不得分',
        `未${deed.verb}不得分`,
        `${deed.undone}不得分`,
        `没有${deed.verb}的不得分`,
        '未完成不得分',
      ]);
      return gives(points, `${deed.done}得${points}分，${rest}`, [yes(deed.about)], (done) => done * points);
    },
  },
  {
    name: '资料齐全得N分',
    make: (d) => {
      const [state, points] = [d.state(), d.one(MARKS)];
      const text = d.one([
        `${state.good}得${points}分`,
        `${state.good}的得${points}分，${state.bad}的不得分`,
        `${state.good}，得${points}分，否则不得分`,
      ]);
      return gives(points, text, [yes(state.about, state.worse)], (good) => (good ? points : open(0)));
    },
  },
  {
    name: '做了得N分，做了但差得M分',
    make: (d) => {
      const [deed, points] = [d.deed(), d.one([2, 4, 6])];
      const text = `${deed.done}且落实到位得${points}分，${deed.done}但落实不到位得${points / 2}分，${deed.undone}不得分`;
      return gives(
        points,
        text,
        [yes(deed.about), yes('不到位')],
        (well, badly) => (badly ? points / 2 : well * points),
        [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      );
    },
  },
  {
    name: '两样各得N分',
    make: (d) => {
      const [one, other, points] = [d.thing(), d.thing(), d.one([1, 2, 3])];
      const text = d.one([
        `有${one.about}、${other.about}各得${points}分`,
        `有${one.about}得${points}分，有${other.about}得${points}分`,
      ]);
      const each = (a: number, b: number) => (a + b) * points;
      return text.includes('各')
        ? gives(2 * points, text, [number(one.about, [0, 1, 2])], (both) => both * points)
        : gives(2 * points, text, [yes(one.about), yes(other.about)], each);
    },
  },
  {
    name: '三样各N分',
    make: (d) => {
      const [deeds, points] = [[d.deed(), d.deed(), d.deed()], d.one([1, 2])];
      const said = deeds.map(({ done }) => done).join('、');
      const text = d.one([`${said}各得${points}分`, `${said}，各${points}分`, `${said}，每项得${points}分`]);
      return gives(3 * points, text, [number('', [0, 1, 2, 3])], (done) => done * points);
    },
  },
  {
    name: '每完成一项得N分',
    make: (d) => {
      const [feat, points, most] = [d.feat(), d.one([0.5, 1, 2]), d.one([4, 6])];
      const { verb, about, unit } = feat;
      const text = d.one([
        `每${verb}1${unit}${about}得${points}分，最高得${most}分`,
        `每${verb}一${unit}${about}得${points}分，满分${most}分`,
        `${verb}${about}的，每${unit}得${points}分，最多得${most}分`,
        `${verb}${about}每${unit}计${points}分，${most}分封顶`,
      ]);
      return gives(most, text, [number(about)], (done) => Math.min(done * points, most));
    },
  },
  {
    name: '建成N个得P分，每少1个扣D分',
    make: (d) => {
      const [feat, mark, points, each] = [d.feat(), d.one([3, 4, 5]), d.one([5, 6]), d.one([0.5, 1, 2])];
      const text = d.one([
        `${feat.words}${mark}${feat.unit}以上得${points}分，每少1${feat.unit}扣${each}分`,
        `${feat.words}不少于${mark}${feat.unit}得${points}分，每少一${feat.unit}扣${each}分，扣完为止`,
        `完成${mark}${feat.unit}${feat.about}任务得${points}分，少1${feat.unit}扣${each}分`,
      ]);
      return gives(points, text, [number(feat.about)], (short) => Math.max(points - short * each, 0));
    },
  },
  {
    name: '建成3个得N分，2个得M分',
    make: (d) => {
      const feat = d.feat();
      const { unit, words } = feat;
      const text = d.one([
        `${words}3${unit}以上得6分，2${unit}得4分，1${unit}得2分，没有的不得分`,
        `${words}3${unit}及以上的得6分，${words}2${unit}的得4分，${words}1${unit}的得2分`,
        `${words}3${unit}得6分，2${unit}得4分，1${unit}得2分，未完成不得分`,
      ]);
      return gives(6, text, [number(feat.about)], (done) => Math.min(done, 3) * 2);
    },
  },
  {
    name: '优秀得N分，良好得M分',
    make: (d) => {
      const deed = d.deed();
      const text = d.one([
        `${deed.about}落实情况优秀得6分，良好得4分，合格得2分，不合格不得分`,
        `${deed.about}评为优秀等次的得6分，良好等次的得4分，合格等次的得2分`,
      ]);
      const worth = (...grades: number[]) => [6, 4, 2][grades.indexOf(1)] ?? open(0);
      return gives(6, text, [yes('优秀'), yes('良好'), yes('合格')], worth, oneOf(3));
    },
  },
  {
    name: '达到省级标准得N分，市级M分',
    make: (d) => {
      const deed = d.deed();
      const text = `${deed.about}达到省级标准得5分，达到市级标准得3分`;
      return gives(5, text, [yes('省级'), yes('市级')], (high, low) => (high ? 5 : low ? 3 : open(0)), [
        [1, 1],
        [0, 1],
        [0, 0],
      ]);
    },
  },
  {
    name: '成效明显得4-5分，一般得2-3分',
    make: (d) => {
      const deed = d.deed();
      const text = `${deed.about}成效明显得4-5分，成效一般得2-3分，成效差不得分`;
      const worth = (good: number, fair: number) => (good ? between(4, 5) : fair ? between(2, 3) : 0);
      return gives(5, text, [yes('明显'), yes('一般'), yes('差')], worth, [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]);
    },
  },
  {
    name: '月底前完成得N分，月底前M分',
    make: (d) => {
      const deed = d.deed();
      const text = d.one([
        `${deed.about}3月底前完成得5分，6月底前完成得3分，逾期不得分`,
        `${deed.about}在3月底前完成的得5分，6月底前完成的得3分，6月底后完成的不得分`,
      ]);
      return gives(5, text, [yes('3月'), yes('6月')], (early, late) => (early ? 5 : late * 3), [
        [1, 1],
        [0, 1],
        [0, 0],
      ]);
    },
  },
  {
    name: '按时完成得N分，逾期N天以内M分',
    make: (d) => {
      const { about } = d.deed();
      const text = d.one([
        `${about}按时报送得5分，逾期3天以内得3分，逾期3天以上不得分`,
        `${about}按时报送的得5分，迟报3天（含）以内的得3分，迟报超过3天的不得分`,
      ]);
      const worth = (inTime: number, days: number) =>
        inTime ? 5 : days < 3 ? 3 : days > 3 ? 0 : either(3, 0);
      const upTo = text.includes('含') ? (t: number, n: number) => (n === 3 && !t ? 3 : worth(t, n)) : worth;
      return gives(5, text, [yes('按时'), number('天')], upTo, [
        [1, 0],
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
        [0, 9],
      ]);
    },
  },
  {
    name: '几天以内得N分，超过几天得M分',
    make: (d) => {
      const { about } = d.fresh([{ about: '投诉' }, { about: '审批件' }, { about: '信访件' }]);
      const text = `${about}3天以内办结得6分，超过3天不超过5天得3分，超过5天不得分`;
      const worth = (days: number) => (days <= 3 ? 6 : days <= 5 ? 3 : 0);
      return gives(6, text, [number('天', [1, 3, 4, 5, 6])], worth);
    },
  },
  {
    name: '第一名得N分，依次递减',
    make: (d) => {
      const text = d.one([
        '考核排名第1名得6分，每下降一个名次扣1分',
        '全市排名第一的得6分，每降低1个位次少得1分',
        '综合排名第1名得6分，第2名得5分，依次递减1分',
      ]);
      return gives(6, text, [number('名次', [1, 2, 3, 6, 9])], (place) => Math.max(7 - place, 0));
    },
  },
  {
    name: '前三名得N分，第4—6名得M分',
    make: (d) => {
      const text = d.one([
        '年度考核位列前三名得6分，第4—6名得4分，其余得2分',
        '年度考核排名前3名的得6分，第四至六名的得4分，其他的得2分',
      ]);
      return gives(6, text, [number('名', [1, 3, 4, 6, 7, 12])], (place) =>
        place <= 3 ? 6 : place <= 6 ? 4 : 2,
      );
    },
  },
];
