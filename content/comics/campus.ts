import type { Comic } from '../../types/entities/comic'

export const campus: Comic = {
  _id: 'comic-class-group-fee',
  case: 'class-group-fee',
  title: '群里收钱，先问老师',
  audiences: ['parent'],
  panels: [
    {
      scene: 'yurt',
      people: [{ who: 'herderWoman', at: 'left', pose: 'look', face: 'calm' }],
      phone: { kind: 'group', from: '班级群', words: '被子一套78元，三点以前扫码' },
      bubbles: [{ by: 0, words: '头像是王老师' }],
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'left', pose: 'look', face: 'calm' }],
      bubbles: [
        { by: 0, words: '头像、名字，跟老师一样' },
        { by: 0, words: '挑上课的时候发' },
      ],
      caption: '群里多了一个人，没有谁认得。',
    },
    {
      scene: 'yurt',
      near: true,
      people: [{ who: 'herderWoman', at: 'left', pose: 'think', face: 'suspicious' }],
      bubbles: [{ by: 0, words: '学校收钱，有签字的单子啊' }],
      caption: '十四个家长付了，她没有马上扫。',
    },
    {
      scene: 'plain',
      people: [
        { who: 'herderWoman', at: 'left', pose: 'call', face: 'worried' },
        { who: 'teacher', at: 'right', pose: 'call', face: 'surprised' },
      ],
      bubbles: [
        { by: 0, words: '王老师，是您在收钱吗' },
        { by: 1, words: '没有啊，我刚下课' },
      ],
    },
    {
      scene: 'schoolGate',
      people: [
        { who: 'herderWoman', at: 'left', pose: 'stand', face: 'glad' },
        { who: 'girl', at: 'middle', pose: 'wave', face: 'glad' },
        { who: 'teacher', at: 'right', pose: 'open', face: 'glad' },
      ],
      bubbles: [{ by: 2, words: '收钱的事，先打电话问我' }],
      caption: '群里让您扫码，先打老师电话问。付了，去派出所。',
    },
  ],
}
