import type { Comic } from '../../types/entities/comic'

export const sextortion: Comic = {
  _id: 'comic-young-video-chat',
  case: 'young-video-chat',
  title: '一分不给，先去报警',
  audiences: ['jobSeeker'],
  panels: [
    {
      scene: 'night',
      people: [{ who: 'youngMan', at: 'left', pose: 'look', face: 'glad' }],
      phone: { kind: 'message', from: '新朋友', words: '装这个软件，开视频看得清楚' },
      bubbles: [{ by: 0, words: '那就装一个' }],
      caption: '半夜，加了一个没见过的人。',
    },
    {
      scene: 'night',
      near: true,
      people: [{ who: 'youngMan', at: 'left', pose: 'despair', face: 'surprised' }],
      phone: { kind: 'message', from: '那个人', words: '给5000元，不给，就发给你的亲戚朋友' },
      bubbles: [{ by: 0, words: '千万别发' }],
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'left', pose: 'count', face: 'glad' }],
      bubbles: [
        { by: 0, words: '给了一回，就知道他怕' },
        { by: 0, words: '再要第二回' },
      ],
      caption: '一个晚上，他给了四次，27000元。',
    },
    {
      scene: 'road',
      people: [
        { who: 'youngMan', at: 'left', pose: 'think', face: 'crying' },
        { who: 'police', at: 'right', pose: 'wave', face: 'calm' },
      ],
      bubbles: [{ by: 1, words: '小伙子，进来喝口热水' }],
      caption: '天亮了，他在派出所门口不敢进去。',
    },
    {
      scene: 'police',
      people: [
        { who: 'youngMan', at: 'left', pose: 'sit', face: 'worried' },
        { who: 'police', at: 'right', pose: 'sit', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '我是不是很丢人' },
        { by: 1, words: '不是你一个人碰上，说吧' },
      ],
    },
    {
      scene: 'police',
      people: [
        { who: 'youngMan', at: 'left', pose: 'call', face: 'firm' },
        { who: 'police', at: 'right', pose: 'comfort', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '我已经报警了' }],
      caption: '给了更要。您一分不给，聊天别删，打110。',
    },
  ],
}
