/** What is said to the adult about a guess. Nobody is scolded, and asking first is always praised. */
export const judged = {
  ask: {
    genuine: '大人说先问问，做得稳。打个电话，真的假的就都清楚了。',
    fake: '大人说先问问，这就挡住了骗子。骗子最怕你打电话问。',
  },
  right: { genuine: '大人看准了。', fake: '大人看出来了。' },
  wrong: {
    genuine: '小心一点没有错。真的消息长这样，下次就认得了。',
    fake: '骗子写得很像真的，看错的人很多。现在看清了，下次就不怕。',
  },
} as const

/** How an act of a story begins. */
export const actHow = {
  say: '站起来，大声说一遍：',
  lay: '现在就做一遍：',
  call: '现在就打一次，练一练：',
  show: '现在就做一遍：',
} as const

/** Who plays, and what leaves the phone. */
export const whoAloud =
  '先点消息给多大的孩子看，再点谁来猜。孩子叫什么、点了哪里，公约写了什么，给多大的孩子看，都不会离开这部手机。要全部删掉，按最下面的“全部删掉”。'

/** Which story. */
export const storyAloud = '先点谁来拿主意，再点一个故事。一个人念骗子的话，一个人拿主意，最后真的做一遍。'

/** Before the lines that are proposed. */
export const pactAloud = '一家人一起，挑三句到五句，点一下就挑上了。'

/** The game for three to six. */
export const littleAloud = '看图，听一听，指一指。大人拿着手机，抱着孩子一起看，孩子用手指三张图里的一张，不用认字。按“开始”就玩。'

/** How a game went, where a machine is not given a family's own figures. */
export const endingAloud = '都看完了。骗局认出几条，真消息没冤枉几条，写在上面，请身边的人帮着念一念。'
