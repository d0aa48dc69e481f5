import { inItem, count, fromFull, onceOrEach, itemRule } from '../build';
import type { FormSection } from '../form';
import { cleaned, scannedItem } from './scan';

export const petitions: FormSection = {
  name: '五、其他 (5分)',
  restored: cleaned('五、其他（5分）'),
  points: 5,
  items: [
    scannedItem({
      id: '5-1',
      number: '18',
      text: '因社区工作未到位造成下岗失业人员个体上访投诉 扣 2 分,集体投诉扣 5 分。',
      restored: cleaned('因社区工作未到位造成下岗失业人员个体上访投诉扣2分，集体投诉扣5分。'),
      points: 5,
      scoring: itemRule(
        [
          count('petitions', '因社区工作未到位造成下岗失业人员个体上访投诉', '次'),
          count('group-petitions', '因社区工作未到位造成下岗失业人员集体上访投诉', '次'),
        ],
        fromFull(
          5,
          onceOrEach(
            inItem('因社区工作未到位造成下岗失业人员个体上访投诉扣2分'),
            '5-1-petitions',
            'petitions',
            2,
          ),
          onceOrEach(inItem('集体投诉扣5分'), '5-1-group-petitions', 'group-petitions', 5),
        ),
      ),
      remark: '计分规则写在标准文字里：个体扣2分，集体扣5分；没有说按次还是只扣一次。',
    }),
  ],
};
