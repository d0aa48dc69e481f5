import type { FormSection } from '../form';
import {
  count,
  discretion,
  disqualify,
  fromFull,
  inItem,
  inNote,
  inRule,
  itemRule,
  some,
  yes,
  yesNo,
} from '../build';

export const INNOVATION_NOTE =
  '备注：在“创新工作特色分”项目，由推荐的社区提供创新工作文字材料，设市级人社部门评定打分。';

export const quality: FormSection = {
  name: '四、提高服务质量，维护社会稳定（5分）',
  points: 5,
  items: [
    {
      id: '4-1',
      number: null,
      text: '社区平台工作人员坚持以人为本，不断增强服务意识，提高服务质量。评估期内未出现因工作人员失误原因而被服务对象投诉事件，未发生因就业问题出现群体投诉上访事件。',
      points: 5,
      pointsText: '5分',
      rule: '评估期内出现因工作人员失误原因而被个别服务对象投诉，但情节较经的，可酌情扣分；评估期内发生因就业问题个别人向县（市、区）以上政府上访，但未造成社会影响的，可酌情扣分；如性质严重，造成社会影响较大，群众反映较为激烈的，则取消参与评星级社区的资格。',
      method: '',
      scoring: itemRule(
        [
          count('complaints', '因工作人员失误原因而被服务对象投诉的事件', '件'),
          count('petitions', '因就业问题个别人向县（市、区）以上政府上访的事件', '件'),
          count('group-petitions', '因就业问题出现的群体投诉上访事件', '件'),
          yesNo('serious', '性质严重，造成社会影响较大，群众反映较为激烈', false),
        ],
        fromFull(
          5,
          discretion(
            inRule('评估期内出现因工作人员失误原因而被个别服务对象投诉，但情节较经的，可酌情扣分'),
            -5,
            0,
            some('complaints'),
          ),
          discretion(
            inRule('评估期内发生因就业问题个别人向县（市、区）以上政府上访，但未造成社会影响的，可酌情扣分'),
            -5,
            0,
            some('petitions'),
          ),
          discretion(inItem('未发生因就业问题出现群体投诉上访事件'), -5, 0, some('group-petitions')),
          disqualify(
            inRule('如性质严重，造成社会影响较大，群众反映较为激烈的，则取消参与评星级社区的资格'),
            yes('serious'),
          ),
        ),
      ),
      remark:
        '“情节较经”应为“情节较轻”，原表如此，照录。群体投诉上访未达严重的扣多少，原表没有规定：由评审人在5分内判断。',
    },
  ],
};

export const innovation: FormSection = {
  name: '五、创新工作特色分（5分）',
  points: 5,
  items: [
    {
      id: '5-1',
      number: null,
      text: '鼓励社区创新开展各项就业服务工作，体现工作特色。',
      points: 5,
      pointsText: '5分',
      rule: '',
      method: '',
      scoring: itemRule(
        [],
        discretion(inNote('由推荐的社区提供创新工作文字材料，设市级人社部门评定打分'), 0, 5),
      ),
      remark: '没有评分办法；备注说由市级人社部门评定打分。',
    },
  ],
};
