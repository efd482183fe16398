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
      caption: '大叔想添母羊，在短视频里看见有人卖。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'call', face: 'calm' }],
      bubbles: [
        { by: 0, words: '三家都在问' },
        { by: 0, words: '谁先交定金，羊就归谁' },
      ],
      caption: '那人没有羊，只有几部手机。',
    },
    {
      scene: 'yurt',
      people: [
        { who: 'herder', at: 'left', pose: 'show', face: 'tempted' },
        { who: 'herderWoman', at: 'right', pose: 'stop', face: 'suspicious' },
      ],
      bubbles: [
        { by: 0, words: '我这就转2000元' },
        { by: 1, words: '羊在哪儿？您见着了吗' },
      ],
    },
    {
      scene: 'yurt',
      near: true,
      people: [{ who: 'herder', at: 'left', pose: 'call', face: 'firm' }],
      bubbles: [
        { by: 0, words: '我明天去看羊，见了羊再给钱' },
        { by: 'phone', words: '你这人，不卖了' },
      ],
      caption: '一说要看羊，那人就把电话挂了。',
    },
    {
      scene: 'market',
      people: [
        { who: 'herder', at: 'left', pose: 'count', face: 'glad' },
        { who: 'farmer', at: 'right', pose: 'open', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '当面数清，装上车，再付钱' }],
      caption: '钱已经转了的，马上打110。',
    },
  ],
}
