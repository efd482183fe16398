import type { Comic } from '../../types/entities/comic'

export const ticket: Comic = {
  _id: 'comic-flight-cancelled',
  case: 'flight-cancelled',
  title: '改签去柜台，数字不乱填',
  audiences: ['jobSeeker'],
  panels: [
    {
      scene: 'station',
      people: [{ who: 'father', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'message', from: '航空客服', words: '航班取消，改签打客服，补偿300元' },
      bubbles: [{ by: 0, words: '头一回坐飞机，咋办' }],
      caption: '短信里，名字和航班都对。',
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'father', at: 'left', pose: 'look', face: 'calm' }],
      phone: { kind: 'pay', from: '核对', words: '编号请填18650' },
      bubbles: [{ by: 0, words: '照着填就行了' }],
      caption: '客服很和气，教他打开一个软件。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'count', face: 'glad' }],
      bubbles: [{ by: 0, words: '编号是多少，就转走多少' }],
    },
    {
      scene: 'station',
      people: [
        { who: 'father', at: 'left', pose: 'despair', face: 'surprised' },
        { who: 'youngWoman', at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '少了18650元' },
        { by: 1, words: '看大屏，航班好好的' },
      ],
    },
    {
      scene: 'station',
      people: [
        { who: 'father', at: 'left', pose: 'show', face: 'worried' },
        { who: 'police', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '这条短信，骗了我' },
        { by: 1, words: '快打银行电话，聊天别删' },
      ],
      caption: '航班的事，您到柜台问。转了，马上打110。',
    },
  ],
}
