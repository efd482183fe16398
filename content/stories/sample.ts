import type { Story } from '../../types/entities/story'

export const sampleStories: Story[] = [
  {
    _id: 'sample-skin',
    title: '送皮肤的大哥哥',
    band: '6-9',
    type: 'gaming',
    scene: '放学了，你在家里用妈妈的手机玩游戏。妈妈在外面喂{牲口}。',
    nodes: [
      {
        id: 'a',
        who: '游戏里的人',
        says: '小朋友，你玩得真好。我送你一个新皮肤，不要钱。你加我好友就行。',
        choices: [
          { words: '加他好友', to: 'b' },
          { words: '不加，接着玩', to: 'good' },
        ],
        ask: '你跑去问妈妈。妈妈说：“不认识的人，为什么要白送你东西？”',
      },
      {
        id: 'b',
        who: '游戏里的人',
        says: '皮肤送给你了，可是要大人点一下才能收。你把妈妈的手机拿好，打开付钱的那一页，我教你点。',
        choices: [
          { words: '照他说的点', to: 'lost' },
          { words: '把手机放下，去叫妈妈', to: 'told' },
        ],
        ask: '你大声问妈妈能不能点。妈妈说：“要点付钱的，先停下，等我来看。”',
      },
      {
        id: 'lost',
        who: '旁白',
        says: '妈妈的钱少了三百块。那个人不见了。这不怪你，马上告诉大人，还来得及想办法。',
        lost: true,
        act: { kind: 'show', line: '“妈妈，我点错了，你快来看。”' },
      },
      {
        id: 'told',
        who: '旁白',
        says: '妈妈来看了，把那个人删掉了。她说你做得对，手机放下就没事。',
        act: { kind: 'lay', line: '把手机放下，走过去叫大人' },
      },
      {
        id: 'good',
        who: '旁白',
        says: '他又说了几句，见你不理，就走了。你的游戏还好好的。',
        act: { kind: 'say', line: '“不认识的人送的，我不要。”' },
      },
    ],
  },
]
