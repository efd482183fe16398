/** What stands on the home of readers of Mongolian, in Chinese: native writers give the Mongolian as a rendering of the page `door`, a line for each of these in their order. Until then these stand there. A new one goes to the end. */
export const doorWords = {
  cheated: '我被骗了，怎么办',
  ask: '像不像诈骗',
  report: '举报',
  quiz: '一起答',
  village: '选我的村子',
  alerts: '现在的预警',
  today: '今天的提示',
  handbook: '防骗手册',
  cases: '案例',
  more: '再看一些',
} as const
export type DoorWord = keyof typeof doorWords
