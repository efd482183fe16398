import type { Comic } from '../../types/entities/comic'

export const authority: Comic = {
  _id: 'comic-social-card-stop',
  case: 'social-card-stop',
  title: '叫你保密的，不是公家',
  audiences: ['elder'],
  panels: [
    {
      scene: 'yard',
      people: [{ who: 'grandmother', at: 'left', pose: 'call', face: 'surprised' }],
      phone: { kind: 'call', from: '自称社保局', words: '您的卡被盗刷，两万元，下午停卡' },
      bubbles: [{ by: 0, words: '不是我，不是我' }],
    },
    {
      scene: 'night',
      near: true,
      people: [{ who: 'grandmother', at: 'right', pose: 'call', face: 'worried' }],
      bubbles: [
        { by: 'phone', words: '一个人到没人的屋里说，要保密' },
        { by: 0, words: '好，我谁也不说' },
      ],
      caption: '说是帮她“转到公安”。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'left', pose: 'call', face: 'angry' }],
      bubbles: [
        { by: 0, words: '钱都转到新卡' },
        { by: 0, words: '卡号和密码，登记一遍' },
      ],
      caption: '哪有什么公安，是他换了个声音。',
    },
    {
      scene: 'bank',
      people: [
        { who: 'grandmother', at: 'left', pose: 'card', face: 'worried' },
        { who: 'clerk', at: 'right', pose: 'open', face: 'surprised' },
      ],
      bubbles: [
        { by: 0, words: '保密，不能讲' },
        { by: 1, words: '您手在抖，出什么事了' },
      ],
    },
    {
      scene: 'bank',
      near: true,
      people: [
        { who: 'clerk', at: 'left', pose: 'comfort', face: 'calm' },
        { who: 'grandmother', at: 'right', pose: 'stand', face: 'crying' },
      ],
      bubbles: [{ by: 0, words: '坐下喝口水，慢慢说' }],
      caption: '大堂经理也来了，她慢慢讲了出来。',
    },
    {
      scene: 'kang',
      people: [
        { who: 'grandmother', at: 'left', pose: 'open', face: 'glad' },
        { who: 'father', at: 'right', pose: 'stand', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '再有这样的电话，让你来听' }],
      caption: '公家办事，不怕您的儿女在旁边听。转了，打110。',
    },
  ],
}
