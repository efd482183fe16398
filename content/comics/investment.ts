import type { Comic } from '../../types/entities/comic'

export const investment: Comic = {
  _id: 'comic-stock-teacher',
  case: 'stock-teacher',
  title: '软件里的钱，取不出来',
  audiences: ['elder', 'shop'],
  panels: [
    {
      scene: 'shop',
      people: [{ who: 'shopkeeper', at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'group', from: '炒股群', words: '有内部消息，跟着买，人人都挣钱' },
      bubbles: [{ by: 0, words: '大家都挣了' }],
      caption: '他开小卖部，被人拉进一个群。',
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'shopkeeper', at: 'left', pose: 'look', face: 'glad' }],
      phone: { kind: 'app', from: '炒股软件', words: '10000元，变成11200元' },
      bubbles: [{ by: 0, words: '真取出来了，我多放点' }],
      caption: '头一回，真让他取出来。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'call', face: 'calm' }],
      bubbles: [
        { by: 0, words: '老师是我，助理也是我' },
        { by: 0, words: '盖房的钱，快放进来' },
      ],
      caption: '群里的人，都是一伙的。',
    },
    {
      scene: 'bank',
      people: [
        { who: 'shopkeeper', at: 'left', pose: 'card', face: 'worried' },
        { who: 'clerk', at: 'right', pose: 'stop', face: 'suspicious' },
      ],
      bubbles: [
        { by: 0, words: '我转钱交税，才能取出来' },
        { by: 1, words: '收钱的这个人，您认得吗' },
      ],
    },
    {
      scene: 'bank',
      people: [
        { who: 'shopkeeper', at: 'left', pose: 'despair', face: 'crying' },
        { who: 'police', at: 'right', pose: 'show', face: 'firm' },
      ],
      bubbles: [{ by: 1, words: '数字是他们写上去的，先停手' }],
      caption: '柜员请来了警察，这一笔没有转走。',
    },
    {
      scene: 'bank',
      people: [
        { who: 'shopkeeper', at: 'left', pose: 'stop', face: 'firm' },
        { who: 'clerk', at: 'right', pose: 'stand', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '收钱的是个人，我不转' }],
      caption: '转走了，马上打110。想理财，到柜台当面问。',
    },
  ],
}
