import type { Comic } from '../../types/entities/comic'

export const farming: Comic = {
  _id: 'comic-sheep-deposit',
  case: 'sheep-deposit',
  title: '没见着羊，先别给钱',
  audiences: ['herder'],
  panels: [
    {
      scene: 'grassland',
      people: [{ who: 'herder', at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'video', from: '卖羊的', words: '三十只母羊，一只便宜200元' },
      bubbles: [{ by: 0, words: '真便宜，就要它了' }],
      caption: '他想添母羊，在短视频里看见有人卖。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'call', face: 'calm' }],
      bubbles: [
        { by: 0, words: '今天三家在问' },
        { by: 0, words: '谁先交定金，羊就归谁' },
      ],
      caption: '那人没有羊，只有几部手机。',
    },
    {
      scene: 'yurt',
      people: [
        { who: 'herder', at: 'left', pose: 'show', face: 'glad' },
        { who: 'herderWoman', at: 'right', pose: 'open', face: 'suspicious' },
      ],
      bubbles: [
        { by: 0, words: '定金2000元，我转了' },
        { by: 1, words: '羊在哪儿？您见着了吗' },
      ],
    },
    {
      scene: 'yurt',
      near: true,
      people: [{ who: 'herder', at: 'left', pose: 'look', face: 'angry' }],
      phone: { kind: 'message', from: '卖羊的', words: '车装好了，付2800元运费，羊到家就退' },
      bubbles: [{ by: 0, words: '怎么又要钱' }],
      caption: '又付了运费，车没有来，电话也打不通。',
    },
    {
      scene: 'police',
      people: [
        { who: 'herder', at: 'left', pose: 'show', face: 'worried' },
        { who: 'police', at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '一共没了4800元' },
        { by: 1, words: '转账单和聊天，都留好' },
      ],
    },
    {
      scene: 'market',
      people: [
        { who: 'herder', at: 'left', pose: 'count', face: 'glad' },
        { who: 'farmer', at: 'right', pose: 'open', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '见了羊，装上车，再付钱' }],
      caption: '买羊先去看羊。钱转了，您马上打110。',
    },
  ],
}
