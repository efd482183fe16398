import type { Comic } from '../../types/entities/comic'

export const shopping: Comic = {
  _id: 'comic-cod-parcel',
  case: 'cod-parcel',
  title: '没买过的快递，先问家里人',
  audiences: ['elder'],
  panels: [
    {
      scene: 'yard',
      people: [
        { who: 'grandfather', at: 'left', pose: 'open', face: 'surprised' },
        { who: 'courier', at: 'right', pose: 'carry', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '是儿子给我买的吧' },
        { by: 1, words: '到付的件，199元' },
      ],
      caption: '门口送来一个快递，要先付钱。',
    },
    {
      scene: 'yard',
      people: [
        { who: 'grandfather', at: 'left', pose: 'give', face: 'glad' },
        { who: 'courier', at: 'right', pose: 'wave', face: 'calm' },
      ],
      bubbles: [{ by: 0, words: '给您，199元' }],
      caption: '他没有问，就付了钱。',
    },
    {
      scene: 'kang',
      near: true,
      people: [{ who: 'grandfather', at: 'middle', pose: 'carry', face: 'angry' }],
      bubbles: [{ by: 0, words: '一双旧鞋，还不合脚' }],
    },
    {
      scene: 'plain',
      people: [
        { who: 'grandfather', at: 'left', pose: 'call', face: 'worried' },
        { who: 'father', at: 'right', pose: 'call', face: 'surprised' },
      ],
      bubbles: [
        { by: 0, words: '鞋是你给我买的吗' },
        { by: 1, words: '没有啊，我没买过' },
      ],
      caption: '打个电话，一分钟就问清了。',
    },
    {
      scene: 'shop',
      people: [
        { who: 'grandfather', at: 'left', pose: 'carry', face: 'worried' },
        { who: 'shopkeeper', at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: [{ by: 1, words: '盒子单子留好，找快递站退' }],
      caption: '快递站打了几天电话，钱退了一半。',
    },
    {
      scene: 'yard',
      people: [
        { who: 'grandfather', at: 'left', pose: 'stop', face: 'firm' },
        { who: 'courier', at: 'right', pose: 'carry', face: 'calm' },
      ],
      bubbles: [{ by: 0, words: '我先问问孩子，没买过就不收' }],
      caption: '要付钱的快递，您先问家里人。付了，打110。',
    },
  ],
}
