import type { Comic } from '../../types/entities/comic'

export const health: Comic = {
  _id: 'comic-free-eggs',
  case: 'free-eggs',
  title: '是药是饮料，看看盒子',
  audiences: ['elder'],
  panels: [
    {
      scene: 'kang',
      people: [{ who: 'grandfather', at: 'left', pose: 'look', face: 'glad' }],
      phone: { kind: 'group', from: '领鸡蛋群', words: '爷爷，鸡蛋给您留着呢' },
      bubbles: [{ by: 0, words: '这姑娘真亲' }],
      caption: '爷爷腿疼，进群领了五天鸡蛋。',
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'grandfather', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'video', from: '直播专家', words: '再不管，就走不了路' },
      bubbles: [{ by: 0, words: '喝这个，腿能好？' }],
      caption: '第六天，教他看直播。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'call', face: 'calm' }],
      bubbles: [
        { by: 0, words: '别跟儿女讲' },
        { by: 0, words: '等腿好了，给他们惊喜' },
      ],
    },
    {
      scene: 'yard',
      people: [
        { who: 'grandfather', at: 'left', pose: 'carry', face: 'glad' },
        { who: 'courier', at: 'right', pose: 'wave', face: 'calm' },
      ],
      bubbles: [{ by: 0, words: '5980元，是卖牛的钱' }],
    },
    {
      scene: 'kang',
      people: [
        { who: 'grandfather', at: 'left', pose: 'carry', face: 'surprised' },
        { who: 'youngWoman', at: 'right', pose: 'point', face: 'worried' },
      ],
      bubbles: [
        { by: 0, words: '喝了一个月，腿还疼' },
        { by: 1, words: '爷爷，盒子上写的是饮料' },
      ],
    },
    {
      scene: 'clinic',
      people: [
        { who: 'youngWoman', at: 'left', pose: 'stand', face: 'calm' },
        { who: 'grandfather', at: 'middle', pose: 'stand', face: 'glad' },
        { who: 'doctor', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [{ by: 2, words: '腿疼，来这里看' }],
      caption: '叫您别跟儿女讲的，就先不买。买了，打110。',
    },
  ],
}
