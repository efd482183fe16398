import type { Comic } from '../../types/entities/comic'

export const credit: Comic = {
  _id: 'comic-credit-reserve',
  case: 'credit-reserve',
  title: '拿孩子吓唬您，先挂掉',
  audiences: ['parent'],
  panels: [
    {
      scene: 'kitchen',
      people: [{ who: 'mother', at: 'left', pose: 'call', face: 'worried' }],
      phone: { kind: 'call', from: '自称客服', words: '备用金不关，明天就上黑名单' },
      bubbles: [{ by: 0, words: '我没用过这个' }],
    },
    {
      scene: 'kitchen',
      near: true,
      people: [{ who: 'mother', at: 'left', pose: 'look', face: 'surprised' }],
      phone: { kind: 'message', from: '监管员', words: '能借的都借，转给我，关好就退给您' },
      bubbles: [{ by: 0, words: '孩子上学要紧' }],
      caption: '那人说，孩子上学都受影响。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'left', pose: 'point', face: 'calm' }],
      bubbles: [{ by: 0, words: '一说孩子，她就慌了' }],
      caption: '四次，转走了21000元。',
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'look', face: 'worried' },
        { who: 'boy', at: 'right', pose: 'point', face: 'firm' },
      ],
      bubbles: [{ by: 1, words: '妈妈，老师说让转钱的是骗子' }],
      caption: '儿子写完作业，走了出来。',
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'call', face: 'firm' },
        { who: 'boy', at: 'right', pose: 'stand', face: 'calm' },
      ],
      bubbles: [{ by: 0, words: '110吗，我转错了钱' }],
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'hug', face: 'glad' },
        { who: 'boy', at: 'right', pose: 'stand', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '你说得对，妈妈听你的' }],
      caption: '您拿不准，挂掉电话，打96110问。',
    },
  ],
}
