import type { Comic } from '../../types/entities/comic'

export const rebate: Comic = {
  _id: 'comic-rebate-gift',
  case: 'rebate-gift',
  title: '先掏钱的活，不干',
  audiences: ['parent', 'jobSeeker'],
  panels: [
    {
      scene: 'kitchen',
      people: [{ who: 'mother', at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'qr', from: '家长群', words: '免费领儿童水杯，扫码进群' },
      bubbles: [{ by: 0, words: '白送的？我领一个' }],
      caption: '她在家带孩子，想挣点零花钱。',
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'wave', face: 'glad' },
        { who: 'child', at: 'right', pose: 'wave', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '水杯真寄来了，点赞还挣了36元' }],
      caption: '先给一点甜头。',
    },
    {
      scene: 'night',
      near: true,
      people: [{ who: 'mother', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'app', from: '做单软件', words: '钱冻住了，再交12000元解冻' },
      bubbles: [{ by: 0, words: '我都垫了9600元了' }],
      caption: '甜头过后，就让她先垫钱。',
    },
    {
      scene: 'den',
      near: true,
      people: [{ who: 'swindler', at: 'left', pose: 'count', face: 'glad' }],
      bubbles: [
        { by: 0, words: '水杯和36元，都是鱼饵' },
        { by: 0, words: '等她垫大的' },
      ],
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'show', face: 'crying' },
        { who: 'father', at: 'right', pose: 'stop', face: 'firm' },
      ],
      bubbles: [
        { by: 0, words: '再交一回，就能取出来' },
        { by: 1, words: '挣工钱的活，哪有先掏钱的' },
      ],
      caption: '她告诉了丈夫，一分也不再转。',
    },
    {
      scene: 'police',
      people: [
        { who: 'mother', at: 'left', pose: 'stand', face: 'worried' },
        { who: 'father', at: 'middle', pose: 'comfort', face: 'calm', turned: true },
        { who: 'police', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [{ by: 2, words: '聊天、软件、转账单都别删' }],
      caption: '让您先垫钱，就退群。钱转了，马上打110。',
    },
  ],
}
