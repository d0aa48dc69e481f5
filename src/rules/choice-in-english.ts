import type { Choice } from './rule';

/** How the questions go on behind the words that they are about, figures written as #. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '，不足一档的部分怎样计？': 'how does a part of a step count?',
  '，从哪里扣起？': 'taken off from where?',
  '，出现几次（个）时怎样计？': 'how does it count where it happens several times?',
  '，多出几个幅度时怎样计？': 'how does it count where it is several times as much?',
  '，出现几次（个）时怎样扣？': 'how much comes off where it happens several times?',
  '，代替前面按次（个）扣的分，还是另外再扣？':
    'instead of the points taken off for each before, or on top of them?',
  '，一次也没有的，在前面扣的之外也扣吗？':
    'where there was none at all, on top of what is taken before for that?',
  '，连同前面按次（个）计的共这么多，还是在那之外另计？':
    'so much together with what stands before for each, or on top of that?',
  '标准分系数怎样算？': 'How is the coefficient of the standard score computed?',
  '，两档之间的怎样计？': 'how does what lies between two bands count?',
  '，只限前一款，还是限前面各款合计？':
    'a limit of the part before it alone, or of all parts before it together?',
  '，最多得几分？': 'at most how many points?',
  '与分值不一致，从几分起算？': 'other than the points: from how many is it counted?',
  '各款分数之和超过分值，怎样计？': 'The parts come to more than the points: how do they count?',
  '，前面对同一情形写的分数不同，怎样计？': 'other points stand before it for the same: how do they count?',
  '，没有完全做到的，有没有部分得分？': 'are there points for what was done in part?',
  '，从最高一档的分数起扣，还是从最低一档的起扣？':
    'taken off from the points of the highest degree, or of the lowest?',
  '，有欠缺时不得分，还是只扣分？': 'does a fault leave no points, or only take some off?',
  '，达到了但仍有欠缺的，得满分还是照样扣分？':
    'where it is met and something still falls short: full points, or points off all the same?',
  '，只在本部分的#分内扣，还是可以扣到全项？':
    'taken from this part’s # points alone, or from the whole item?',
  '，几个率都没有达到时怎样扣？': 'how does it take off where several of the rates fall short?',
  '，在前一部分里扣，还是在全项里扣？': 'taken from the part before it, or from the whole item?',
  '，扣到基本分为止，还是连同加分一起扣？':
    'does it end with the basic points, or come off what is added too?',
  '，只就前一个率扣，还是前面每个率都照此扣？': 'of the rate before it alone, or of each rate before it?',
  '，是前一部分不得分，还是全项不得分？': 'no points for the part before it, or for the whole item?',
  '，是没做到的那一部分不得分，还是全项不得分？':
    'no points for the part that was not done, or for the whole item?',
  '几栏都写有计分的话，怎样合并？': 'Several columns say how to score: how do they go together?',
  '正好#%的怎样计？': 'How does exactly #% count?',
  '，正好是#的怎样计？': 'how does exactly # count?',
  '，按什么的比例？': 'in proportion to what?',
  '，只就同一事项而言，还是各款只取最高的一款？': 'of one and the same matter, or the highest of all parts?',
  '，累计的得分先以分值为限再扣，还是先扣再以分值为限？':
    'is what is counted held to the points before it is taken off, or after?',
  '，加分是补足分值，还是在分值之外另加？': 'does it make up the points, or come on top of them?',
  '，全项只有加分：从#分加起，还是在分值之上另加？':
    'the item only adds: from # up, or on top of its points?',
  '，从#分加起，还是从分值起有扣有加？': 'added up from # on, or taken from and added to the item’s points?',
  '，从#分起倒扣，还是从应得分里扣？': 'taken off from # down, or from what was earned?',
  '，只从全表总分里扣，还是记在本项？': 'taken from the whole table’s points alone, or from this item?',
  '扣分项从#分起往下扣，还是从分值里扣？': 'An item of deductions: from # down, or from its points?',
  // Of the official forms.
  '少开展一项活动，按“否则不得分”还是按“少开展一项扣#分”？':
    'One activity missing: “否则不得分” (no points), or “少开展一项扣3分” (3 off for each)?',
  '，只在这#分内扣，还是可以扣到全项的#分？': 'taken from this # alone, or from the item’s # points?',
  '分值是#分，评分办法写“得#分”，从几分起扣？':
    'The item has # points, the rule says “得#分”: from how many does it take off?',
  '，本项的得分扣到#为止，还是记为负分？': 'does the item stop at 0, or go below it?',
  '，偏离不足#%怎样计？': 'how does a deviation below #% count?',
  '是指市、县两级有一级未安排，还是两级都未安排？': 'one of city and county, or both?',
  '按三项还是四项计（工作职责、服务办事程序算一项还是两项）？':
    'three things or four (are “工作职责” and “服务办事程序” one or two)?',
  '开展了服务、但没有推荐就业成功的，可以酌情得分吗？':
    'Served, but nobody found work: may points be given at discretion?',
  '，比例与分数怎样对应？': 'which proportion gives how many points?',
  '原表没有评分办法。达到标准的，是否就得满分？':
    'The form has no rule here: does a met standard get full points?',
  '没有条件的县（市、区）未制定方案，扣不扣分？':
    'A county that lacks the means and made no plan: do points come off?',
  '资金和场所只落实一样的，算不算未落实？':
    'Only one of funds and premises secured: does that count as not secured?',
  '是指有一样未落实，还是两样都未落实？': 'one of the two missing, or both?',
  '是否也约束创业培训？（考评方法与上一项合用一格）':
    'does it bind the training for business founders too (one cell with the item above)?',
  '是指缺其中一样，还是两样都没有？': 'one of the two missing, or both?',
  '是指有一个没有下达到，还是一个都没有下达？': 'one was not reached, or none was?',
  '是指缺其中一样，还是两样都没有落实？': 'one of the two missing, or both?',
  '是指其中一项为零，还是两项都为零？': 'one of the two is zero, or both are?',
  '有名册和情况表、但未实行“一对一”服务的，扣#分还是扣#分？':
    'Lists are kept, but nobody is served one to one: # off or # off?',
};

const ANSWERS: Readonly<Record<string, string>> = {
  不足一档按一档计: 'a part counts as a whole step',
  不足一档不计: 'a part does not count',
  不足一档按比例计: 'a part counts as its share',
  '不论几次，只计一次': 'once, however often',
  '每次（个）都计': 'each time',
  达到即计一次: 'once, from there on',
  每一个幅度都计: 'each time so much',
  '不论几次，只扣一次': 'once, however often',
  '每次（个）都扣': 'each time',
  只扣前面的: 'only what is taken before',
  代替前面的: 'instead of those before',
  另外再扣: 'on top of those before',
  连同前面的共这么多: 'so much together with those before',
  在前面的之外另计: 'on top of those before',
  满分除以最高单位的得分: 'full points divided by the best unit’s score',
  由人核定: 'a person settles it',
  按达到的一档计: 'as the band that was reached',
  按降到的一档计: 'as the band that it fell to',
  在两档的分数之间: 'between the points of both',
  只限前一款: 'the part before it alone',
  限前面各款合计: 'all parts before it together',
  限全项得分: 'of the whole item',
  前面各款分别以此为限: 'each of the parts before it',
  以其余各项留下的分值为限: 'what the other parts leave',
  以全项分值为限: 'the points of the whole item',
  按计分办法写明的分数: 'from the points that the rule states',
  按分值: 'from the points',
  各处累计: 'all of them add up',
  '只按第#处计': 'only # in the order of the text',
  '累加，以分值为限': 'added up, at most the points',
  取最高的一款: 'the highest part',
  '各款合占分值，只做到一部分的给一部分': 'the parts share the points; a part done gets a part',
  '低于#%的，从那一档的得分扣起': 'below #%, from the points of that band',
  '低于最低一档的，从满分扣起，与#%相比': 'below the lowest band, from full points, by what is missing to #%',
  '都从满分扣起，与#%相比，不按档':
    'from full points anywhere, by what is missing to #%, in place of the bands',
  '按档得分后再扣，与#%相比': 'from the points of the band, by what is missing to #%',
  从最高一档的分数起扣: 'from the points of the highest degree',
  从最低一档的分数起扣: 'from the points of the lowest degree',
  不得分: 'no points',
  可以得部分分数: 'some points are possible',
  按扣分计: 'points come off',
  照样扣分: 'points come off all the same',
  达到即得满分: 'full points once it is met',
  只按最差的一个扣: 'for the worst one alone',
  每个率分别扣: 'for each of them',
  只在本部分内扣: 'from this part alone',
  可以扣到全项: 'from the whole item',
  在前一部分里扣: 'from the part before it',
  在其余的分值里扣: 'from the points that are left',
  在全项里扣: 'from the whole item',
  '在全项里扣，那一部分不再另失分': 'from the whole item, and that part loses nothing besides',
  '扣到基本分为止，加分不扣': 'it ends with the basic points',
  '加分后以分值为限，再扣': 'held to the item’s points first, then taken off',
  '加分、扣分合计后以分值为限': 'added and taken off first, then held to the item’s points',
  前面每个率都照此扣: 'of each rate before it',
  只就前一个率扣: 'of the rate before it alone',
  前一部分不得分: 'no points for the part before it',
  没做到的那一部分不得分: 'no points for the part that was not done',
  全项不得分: 'no points for the whole item',
  只按计分办法一栏: 'by the rule’s column alone',
  项目内容与计分办法并用: 'by the item’s text and the rule together',
  只按考评方法一栏: 'by the method’s column alone',
  各栏累计: 'all columns added up',
  '其余要求没有写明计分，由人酌情': 'for the other demands, which state no points, a person decides',
  按比例计: 'in proportion',
  按前一档计: 'points off as in the band before it',
  '以#%为满分折算': '#% is full points',
  '以100%为满分折算': '100% is full points',
  '以最低一档为#分折算': 'the lowest band is # points',
  '以#%为#分折算': '#% is # points',
  '按#分的比例扣': 'the missing share of # points is taken off',
  '按低于#%的百分点数扣': 'less what is missing to #%',
  各款只取最高的一款: 'the highest of all parts',
  '不是同一事项的，各款相加': 'parts on different matters are added up',
  '先以分值为限，再扣': 'held to the points before it is taken off',
  '先扣，再以分值为限': 'held to the points after it is taken off',
  '补足分值，以分值为限': 'makes up the points, at most those',
  在分值之外另加: 'on top of the points',
  '从#分加起，以分值为限': 'from # up, at most the points',
  在分值之上另加: 'on top of the points',
  从分值起有扣有加: 'from the points, taken off and added',
  本项扣到0为止: 'it stops at 0 in this item',
  本项记为负分: 'this item goes below 0',
  从0分起倒扣: 'from 0 down',
  从应得分里扣: 'from what was earned',
  '只从全表总分里扣，本项不变': 'from the whole table’s points alone; the item stays',
  '记在本项，可为负分': 'from this item, below 0 too',
  从0分起往下扣: 'from 0 down',
  从分值里扣: 'from its points',
  // Of the official forms.
  '少开展活动的，不得分': 'activities missing: no points',
  '按时上报活动计划和总结的得#分，少开展一项扣#分':
    '# points for plan and report in time, # off for each missing',
  '只在本部分的#分内扣': 'from this part’s # points alone',
  '可以扣到全项的#分': 'from the item’s # points',
  '从分值#分起扣': 'from the # points of the item',
  '从评分办法的#分起扣，最高按分值计#分': 'from the rule’s #, at most the item’s #',
  '满#%才扣#分，满#%扣#分': 'full #% only: # off; #%: # off',
  '不足#%按#%计，扣#分': 'less than #% counts as #%: # off',
  '有一级未安排，资金部分不得分': 'one of them: no points for the funds',
  '两级都未安排，资金部分才不得分': 'both of them: no points for the funds',
  '按三项计：工作职责和服务办事程序算一项': 'three: “工作职责” and “服务办事程序” are one',
  '按四项计：工作职责、服务办事程序各算一项': 'four: each is one',
  '少开展一项扣#分': 'each missing: # off',
  '不可以：推荐就业成功#人以上才酌情得分': 'no: only where # or more found work',
  '可以：开展了服务即可酌情得分': 'yes: serving is enough',
  按帮助解决就业人数占要求援助人数的比例折算分值: 'in proportion: those helped into work of those who asked',
  '原表没有给出对应，由人酌情': 'the form does not say; a person decides',
  '达到标准得满分，未达到的由人酌情': 'full points where it is met, else a person decides',
  一律由人酌情: 'a person decides in every case',
  '只对有条件的县（市、区）扣分': 'only from counties that have the means',
  未按时制定出台的都扣分: 'from all that made none in time',
  '资金或场所有一样未落实，即扣#分': 'one of funds and premises missing: # off',
  '资金和场所都未落实，才扣#分': 'both missing: # off',
  '资金或场地有一样未落实，即扣#分': 'one of funds and premises missing: # off',
  '资金和场地都未落实，才扣#分': 'both missing: # off',
  '没有创业培训名册的，本项不得分': 'no list of founders trained: no points',
  '只约束上一项（再就业培训），本项只看计划完成': 'the item above alone; here only the plan counts',
  '缺规划或缺政策，即扣#分': 'plan or policy missing: # off',
  '规划和政策都没有，才扣#分': 'both missing: # off',
  '有一个没有下达到，即不得分': 'one not reached: no points',
  '一个都没有下达，才不得分': 'none reached: no points',
  '编制或财政经费有一样未落实，即扣#分': 'posts or funds missing: # off',
  '编制和财政经费都未落实，才扣#分': 'both missing: # off',
  '有一项支出为零，即扣#分': 'one of them zero: # off',
  '两项支出都为零，才扣#分': 'both zero: # off',
  '缺名册或缺情况表，即扣#分': 'one of the lists missing: # off',
  '名册和情况表都没有，才扣#分': 'both missing: # off',
  '按考评方法：没有实行的扣#分': 'by the method: # off',
  '按计分方法：未实行的扣#分': 'by the rule: # off',
};

const FIGURE = /\d+(?:\.\d+)?/g;

/** What a table says of a text, its figures put in again in their order; null where it says nothing. */
function lookedUp(text: string, table: Readonly<Record<string, string>>): string | null {
  const exact = table[text];
  if (exact !== undefined) return exact;
  const figures = text.match(FIGURE) ?? [];
  const found = table[text.replaceAll(FIGURE, '#')];
  return found?.replaceAll('#', () => figures.shift() ?? '') ?? null;
}

/** The question in English, the form's words before it as they are; null where nobody has put it into English. */
export function questionInEnglish({ question }: Pick<Choice, 'question'>): string | null {
  const [, words = '', rest = ''] = /^(“.*?”(?=[，与是按]))?(.*)$/s.exec(question) ?? [];
  const said = lookedUp(rest, QUESTIONS) ?? lookedUp(question, QUESTIONS);
  return said === null || words === '' ? said : `${words}: ${said}`;
}

/** An answer in English; null where nobody has put it into English. */
export function answerInEnglish({ label }: Choice['readings'][number]): string | null {
  return lookedUp(label, ANSWERS);
}
