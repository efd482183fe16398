import type { Comic } from '../../types/entities/comic'

export const acquaintance: Comic = {
  _id: 'comic-grandson-voice',
  case: 'grandson-voice',
  title: '先挂掉，再打给孙子',
  audiences: ['elder'],
  panels: [
    {
      scene: 'night',
      people: [{ who: 'grandmother', at: 'left', pose: 'call', face: 'worried' }],
      phone: { kind: 'call', from: '不认得的号', words: '奶奶，是我，我把同学打伤了' },
      bubbles: [{ by: 0, words: '好孩子，别哭' }],
      caption: '晚上九点，电话里一个哭声。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'call', face: 'calm' }],
      bubbles: [
        { by: 0, words: '我是老师，今晚拿18000元来' },
        { by: 0, words: '别告诉他爸妈' },
      ],
      caption: '哭声是用软件学出来的。',
    },
    {
      scene: 'yard',
      people: [
        { who: 'grandmother', at: 'left', pose: 'give', face: 'crying' },
        { who: 'swindler', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [{ by: 1, words: '钱给我，我带过去' }],
      caption: '来了一个生人，把现金拿走了。',
    },
    {
      scene: 'plain',
      people: [
        { who: 'grandmother', at: 'left', pose: 'call', face: 'surprised' },
        { who: 'youngMan', at: 'right', pose: 'call', face: 'glad' },
      ],
      bubbles: [
        { by: 0, words: '孩子，你没事吧' },
        { by: 1, words: '我好好的，正要去上课' },
      ],
      caption: '第二天，她拨了孙子平时的号码。',
    },
    {
      scene: 'police',
      people: [
        { who: 'grandmother', at: 'left', pose: 'stand', face: 'crying' },
        { who: 'father', at: 'middle', pose: 'comfort', face: 'calm', turned: true },
        { who: 'police', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [{ by: 2, words: '下回先挂掉，再拨回去' }],
      caption: '一家人去报了案。',
    },
    {
      scene: 'kang',
      near: true,
      people: [{ who: 'grandmother', at: 'middle', pose: 'call', face: 'firm' }],
      bubbles: [{ by: 0, words: '我挂了，打你平时的号码' }],
      caption: '您先挂掉，自己拨。钱给出去了，马上打110。',
    },
  ],
}
