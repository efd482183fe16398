import type { Comic } from '../../types/entities/comic'

export const romance: Comic = {
  _id: 'comic-net-soldier',
  case: 'net-soldier',
  title: '没见过面，先别给钱',
  audiences: ['parent', 'jobSeeker'],
  panels: [
    {
      scene: 'night',
      people: [{ who: 'youngWoman', at: 'left', pose: 'look', face: 'glad' }],
      phone: { kind: 'message', from: '边防兵', words: '早点睡，等我回去看你' },
      bubbles: [{ by: 0, words: '他可真好' }],
      caption: '网上认识的，天天问安。',
    },
    {
      scene: 'kitchen',
      near: true,
      people: [{ who: 'youngWoman', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'message', from: '边防兵', words: '要请假看你，先交15000元担保金' },
      bubbles: [{ by: 0, words: '我攒的钱，都给他' }],
    },
    {
      scene: 'den',
      near: true,
      people: [{ who: 'swindler', at: 'right', pose: 'look', face: 'calm' }],
      bubbles: [
        { by: 0, words: '部队不让打视频' },
        { by: 0, words: '这么一说，就不用露面' },
      ],
      caption: '四个月，没见过一面。',
    },
    {
      scene: 'station',
      people: [
        { who: 'youngWoman', at: 'left', pose: 'stand', face: 'crying' },
        { who: 'boy', at: 'right', pose: 'comfort', face: 'worried' },
      ],
      bubbles: [{ by: 1, words: '妈妈，咱们回家，我给你煮面' }],
      caption: '约好的那天，从早上等到天黑。',
    },
    {
      scene: 'police',
      people: [
        { who: 'youngWoman', at: 'left', pose: 'show', face: 'crying' },
        { who: 'police', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [{ by: 1, words: '军人请假，不收家属的钱' }],
    },
    {
      scene: 'kang',
      people: [
        { who: 'youngWoman', at: 'left', pose: 'hug', face: 'glad' },
        { who: 'boy', at: 'right', pose: 'stand', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '先见面，再说别的' }],
      caption: '没见过面的要钱，您先跟亲人说。给了，打110。',
    },
  ],
}
