/** Said of lines that a family wrote itself: a machine is not given them. */
export const pactOwn = '您家自己写的，请身边的人帮着念一念。'

/** A line, for the ear. */
export const saidLine = ({ when, act }: { when: string; act: string }): string => `如果${when}，${act}`

/** 家庭公约: what a family may agree on, to be chosen from and changed. If something happens, then do one thing that can be said aloud and rehearsed. */
export const pactLines = [
  { when: '有人打电话说家里人出了事要钱', act: '我先挂掉，自己打给家里人问' },
  { when: '有人要我手机上收到的数字', act: '我说“不给”，谁问也不念' },
  { when: '游戏里有人送皮肤，要用大人的手机', act: '我把手机放下，去叫大人' },
  { when: '自称公安让我转钱、别告诉别人', act: '我挂掉，打96110，再告诉家里人' },
  { when: '卖东西给我的人叫我先交定金', act: '我说“见了东西再给钱”' },
  { when: '有人叫我点链接、装软件、看我的屏幕', act: '我不点不装，把手机拿给家里人看' },
  { when: '有人要借我的卡、我的号', act: '我说“不借”，再告诉爸爸妈妈' },
  { when: '钱已经转出去了', act: '我马上打110，不等，不删' },
] as const
