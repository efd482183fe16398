import { renderingKinds } from './rendering'

/** What is spoken, in the order in which people need it: an alert before all else. Of tips those of the coming days come earlier, and so does what is new. */
export const spokenKinds = {
  alert: renderingKinds.alert,
  standing: renderingKinds.standing,
  screen: '其他页面上的话',
  case: renderingKinds.case,
  tip: renderingKinds.tip,
  handbook: renderingKinds.handbook,
  quizItem: renderingKinds.quizItem,
  story: renderingKinds.story,
  pack: '课堂包',
  script: renderingKinds.script,
  poster: renderingKinds.poster,
  comic: renderingKinds.comic,
  slogan: renderingKinds.slogan,
} as const

/** How a text stands: it waits for its turn, is there, or the service did not take its words. */
export const spokenStates = { waiting: '还没念', there: '念好了', refused: '念不了' } as const

/** What the words of screens are called that stand in the program, after the screens that say them. */
export const screenTitles = {
  check: '像不像诈骗：像不像、怎么办',
  tactics: '像不像诈骗：骗子的手法',
  card: '家里人问过了',
  list: '案例，一件一件念',
  receipt: '回执',
  village: '我的村子',
  judged: '一起答：猜得对不对',
  acts: '演一演：真的做一遍',
  aid: '法律援助',
  pact: '家庭公约',
  little: '亲子游戏',
  pages: '我的、一起答等页面是做什么的',
  kept: '我的信息',
  rules: '规则',
  childRules: '孩子的规则',
} as const
