/**
 * The words of the screens in Chinese.
 */
import type { Words } from './shape.ts';

export const zh: Words = {
  product: { name: 'Linkage' },
  places: { label: '位置', case: '案件', search: '搜索', structure: '结构' },
  skip: { main: '跳到答案' },
  search: {
    label: '搜索名称和编号', placeholder: '搜索或跳转', none: '没有您可查阅的此类名称或编号。', results: '结果', title: '搜索', spellings: '其他拼写', all: '全部结果',
    exact: '名称本身', prefix: '以此开头', spelling: '另一拼写', script: '另一文字', id: '来源给出的编号',
    notAsked: '请输入任何文字的名称，或来源给出的编号。', found: { other: '找到{count}项' },
  },
  asOf: {
    label: '截至', allTime: '全部时间', someDayOf: '{day}中的某日', between: '{first}至{last}中的某日', hint: '日、月或年：2012-09-15、2012年9月、15.9.2012、+1m、-7',
    dayBack: '前一日 (B)', dayForward: '后一日 (F)', changeBack: '回到{day}：{what} (Shift B)', changeForward: '前往{day}：{what} (Shift F)',
    noChangeBack: '此视图在该日之前没有变化', noChangeForward: '此视图在该日之后没有变化',
    slider: '截至日，按此视图的事件', whichDay: '{first}还是{second}？', asOfDay: '截至{day}',
  },
  wrongDay: {
    'year-missing': '日期须包含年份。', 'year-short': '请用四位数字写年份。', 'no-such-day': '日历中没有这一天。',
    'not-understood': '这不是日期。请写作2012-09-15、15.9.2012或2012年9月。', 'no-day-to-move': '没有可移动的截至日。请先输入完整日期。', 'no-incident': '没有打开的事件可取其日期。',
  },
  settings: {
    language: '语言', label: '语言与阅读', digits: '数字', latn: '1 2 3', arab: '١ ٢ ٣', months: '阿拉伯语月名', both: '两种', levant: '黎凡特', latin: '拉丁来源',
    keys: '单个字母作为按键', namesFirst: '名称先显示原文',
  },
  status: {
    label: '此答案的依据', knownAt: '所知截至', now: '现在', classes: '类别', leads: '线索', on: '包含', off: '不含', cleared: '您的查阅权限', everything: '全部', nothing: '无标记的内容',
    knownBand: '截至{day}所知。其后的陈述不计入。', leadsBand: '包含未经审查的陈述。', backToNow: '回到现在', leaveOut: '不计入', setKnown: '所知截至（日）', set: '设定', change: '更改', comma: '、',
  },
  kinds: { Person: '人员', Unit: '单位', Incident: '事件', Location: '地点', CrimePattern: '犯罪模式', Document: '文件', Source: '信息来源' },
  verdicts: { certain: '确定', possible: '可能', impossible: '不可能', contradicted: '相互矛盾' },
  reasons: {
    'imprecise date': '日期不精确', 'between mentions': '两次提及之间', 'assumed to continue': '推定持续', 'before first mention': '首次提及之前',
    'after last mention': '最后提及之后', undated: '无日期', lead: '线索，未经审查', claimed: '有据陈述', inferred: '经判断推断',
    'before the start': '开始之前', 'after the end': '结束之后', 'claims differ': '各陈述不一致',
  },
  statuses: { accepted: '已采纳', conflict: '存在冲突', work_needed: '待补充', issue: '存在问题' },
  bases: { direct: '直接', documentary: '书面', hearsay: '传闻', 'open source': '公开来源', inference: '推断' },
  classes: { command: '指挥关系', administrative: '行政隶属', membership: '联合行动', training: '训练' },
  supports: { existence: '事实本身', first: '第一日', last: '最后一日', class: '类别', role: '角色', title: '职务', rank: '军衔' },
  range: {
    undated: '无日期', cited: '{day}有提及，起止不明', on: '仅{day}', from: '自{day}起', firstCited: '首次提及{day}', startNotKnown: '开始时间不明',
    until: '至{day}止', assumed: '最后提及{day}，推定持续', assumedOpen: '推定持续', lastCited: '最后提及{day}，结束时间不明', endNotKnown: '结束时间不明', both: '{start}，{end}',
  },
  segments: { on: '{day}', from: '{day}起', until: '至{day}', between: '{first}至{last}', always: '任何一日' },
  evidence: { mark: '独立来源{sources}个，陈述{claims}条', open: '证据 {mark}：独立来源{sources}个，陈述{claims}条' },
  dossier: {
    commanded: '指挥者', postings: '曾任职务', otherRoles: '其他职务', above: '上级', below: '下级', where: '所在', present: '曾在此处', incidents: '事件', involved: '被指控者',
    changed: '{day}有变化：{what}', changes: '{day}将有变化：{what}', overTime: '随时间', ids: '来源编号', values: '有关陈述', alsoCalled: '又称', chart: '组织结构图', first: '{what}：第一日', last: '{what}：最后一日之后', useThisDay: '采用此日',
    noCommander: '不知何人曾指挥该单位。', noSuperior: '不知其上级单位。', noSubordinate: '不知其下级单位。', noPlace: '没有陈述说明其所在。', noIncident: '没有被指控的事件。', noPosting: '不知其职务。',
    unknownUnit: '未查明的单位：仅占位置；无人员，不作指控', unnamedUnit: '无名称单位', joint: '联合行动', notOnDay: '已列出，但非当日',
    alleged: '据称针对{who}', allegedClass: '据称针对“{who}”这一类行为人', evidenceHead: '来源／陈述',
  },
  chart: {
    title: '组织结构图', whole: '所有有关系的单位', faces: '形式', chart: '图', table: '表', text: '文字', classes: '类别', depth: '下级层数', allLevels: '全部',
    needsDay: '组织结构图显示某一日。请在上方选择截至日，或从此日开始：', nothing: '按这些筛选条件，当日没有已知关系。',
    tree: '结构列表', treeHelp: '方向键在结构中移动，回车打开陈述，Alt ↑前往另一上级。', zoom: '缩放', zoomIn: '放大 (+)', zoomOut: '缩小 (−)', zoomAll: '显示全部 (0)',
    picture: '组织结构图：{unit}，截至{day}', subordinate: '下级单位', superior: '上级单位', class: '类别', verdict: '确定程度', certainOn: '确定之日', commander: '指挥官', dates: '日期', unit: '单位', drawing: '正在为其他上级寻找连线',
    joint: '联合行动', unknown: '未查明', vacant: '职位空缺', nobody: '指挥官不明', disputed: '有争议', relationSaid: '{subordinate}隶属于{superior}', noneAbove: '未画出上级',
    underSaid: '隶属于{superior}，{class}，{verdict}，{reason}', textUnder: '{subordinate}曾隶属于{superior}：{class}，{verdict}，{reason}。', textCommands: '{person}曾指挥{unit}：{verdict}，{reason}。',
    leftOut: '计入而未画出：', showThem: '一并画出', hideThem: '只画接近其陈述者', fromHere: '以此为起点',
    below: { other: '{count}个下级单位未画出，空格键显示' },
    units: { other: '{count}个单位' }, relations: { other: '{count}个关系' }, certainRelations: { other: '{count}个确定的关系' },
    beforeFirst: { other: '{count}个在首次提及之前' }, afterLast: { other: '{count}个在最后提及之后' }, undated: { other: '{count}个无日期' }, commanders: { other: '{count}名指挥官' },
  },
  panel: {
    title: '陈述', for: '支持', against: '反对', workNeeded: '待补充', none: '未找到', close: '关闭陈述', page: '打开页面', reading: '读自', supports: '支持',
    reliability: '来源可靠性', credibility: '信息可信度', notGraded: '未评级', basis: '依据', recorded: '记录于', recordedBy: '记录人：{who}', markings: '标记', noMarkings: '无', agreement: '来源一致性',
    low: '低', medium: '中', high: '高', handle: '陈述面板宽度', noText: '未持有全文', independent: '独立来源', origin: '读自', notFound: '这些陈述不属于当日的此答案。',
    conflict: '存在冲突', posting: '{person}，{role}，{unit}', presence: '{unit}位于{location}', claims: { other: '{count}条陈述' },
  },
  document: {
    text: '全文', noText: '此处未持有该文件的全文。其被引用之处列于旁边。', passages: '被引用的段落', dated: '日期', source: '来源',
    notByDay: '文件的文字不随截至日变化。', language: '语言', hash: 'SHA-256', page: '第{number}页', lost: '在文中该处未找到此段引文。', lit: '所查段落',
  },
  home: { title: '案件', cases: '案件', statuses: '按状态分的陈述', openChart: '所有单位的组织结构图', searchHint: '请在上方输入单位或人员名称，任何文字均可。', claims: '陈述', nodes: '记录' },
  states: {
    loading: '正在查询', nothingHere: '此处没有您可打开的内容。', nothingHereHint: '地址可能有误，或其中没有可供您查阅的内容。', failed: '未收到答案。', failedSafe: '没有丢失任何内容：问题保留在地址中。',
    retry: '重新查询', unreachable: '无法连接服务器。', code: '代码',
  },
  keys: {
    title: '按键', close: '关闭', search: '搜索', back: '前一日', forward: '后一日', changeBack: '回到此视图的上一次变化', changeForward: '前往此视图的下一次变化', allTime: '全部时间', faces: '图、表、文字',
    evidence: '所选内容的证据', enter: '打开', zoom: '放大、缩小、全图', arrows: '在图中移动', unfold: '显示下级单位', region: '下一区域', keys: '这些按键', escape: '关闭最内层', off: '单个字母按键可在语言菜单中关闭。',
  },
};
