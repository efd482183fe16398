import { renderingKinds } from './rendering'

/** What is spoken, in the order in which people need it: an alert before all else. Of tips those of the coming days come earlier, and so does what is new. */
export const spokenKinds = {
  alert: renderingKinds.alert,
  standing: '我被骗了、举报',
  screen: '页面上固定的话',
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
