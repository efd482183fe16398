import type { Comic } from '../../types/entities/comic'

export const mule: Comic = {
  _id: 'comic-card-lend',
  case: 'card-lend',
  title: '我的卡，只给我自己用',
  audiences: ['jobSeeker', 'pupil'],
  panels: [
    {
      scene: 'yard',
      people: [{ who: 'youngMan', at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'message', from: '网上招工', words: '卡借我三天，给500元，不犯法' },
      bubbles: [{ by: 0, words: '卡里反正没有钱' }],
      caption: '他在家等活干。',
    },
    {
      scene: 'road',
      people: [
        { who: 'youngMan', at: 'left', pose: 'card', face: 'glad' },
        { who: 'swindler', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '三天就还我啊' },
        { by: 1, words: '放心，走走账' },
      ],
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'left', pose: 'count', face: 'glad' }],
      phone: { kind: 'app', from: '他的卡', words: '进进出出210000元' },
      bubbles: [{ by: 0, words: '骗来的钱，从他卡里走' }],
    },
    {
      scene: 'yard',
      people: [
        { who: 'youngMan', at: 'left', pose: 'open', face: 'surprised' },
        { who: 'police', at: 'right', pose: 'card', face: 'firm' },
      ],
      bubbles: [
        { by: 0, words: '我只是借了张卡' },
        { by: 1, words: '这张卡，是你的吧' },
      ],
      caption: '警察按着卡找到了他。',
    },
    {
      scene: 'police',
      people: [
        { who: 'youngMan', at: 'left', pose: 'sit', face: 'crying' },
        { who: 'police', at: 'right', pose: 'sit', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '500元，一分也没拿到' },
        { by: 1, words: '卡停用了，要接受调查' },
      ],
    },
    {
      scene: 'road',
      people: [
        { who: 'youngMan', at: 'left', pose: 'stop', face: 'firm' },
        { who: 'swindler', at: 'right', pose: 'open', face: 'angry' },
      ],
      bubbles: [{ by: 0, words: '你自己的卡为什么不用' }],
      caption: '您的卡谁也不借。借了，去挂失，去派出所说清。',
    },
  ],
}
