import type { Comic } from '../../types/entities/comic'

export const loan: Comic = {
  _id: 'comic-loan-spring',
  case: 'loan-spring',
  title: '钱没到手，先不交钱',
  audiences: ['farmer'],
  panels: [
    {
      scene: 'yard',
      people: [{ who: 'farmer', at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'message', from: '惠农贷款', words: '不用担保，下午到账四万元' },
      bubbles: [{ by: 0, words: '正等钱买种子呢' }],
      caption: '开春要买种子化肥，手头差四万。',
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'farmer', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'pay', from: '手续费', words: '先交1600元，跟贷款一起退' },
      bubbles: [{ by: 0, words: '合同有红章，交吧' }],
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'count', face: 'glad' }],
      bubbles: [
        { by: 0, words: '交了一笔，再要一笔' },
        { by: 0, words: '没有钱，就让他去借' },
      ],
      caption: '交完1600元，又要2000元。',
    },
    {
      scene: 'bank',
      people: [
        { who: 'farmer', at: 'left', pose: 'open', face: 'worried' },
        { who: 'clerk', at: 'right', pose: 'think', face: 'suspicious' },
      ],
      bubbles: [
        { by: 0, words: '我借2000元，交贷款的钱' },
        { by: 1, words: '您来借钱，去交借钱的钱？' },
      ],
    },
    {
      scene: 'bank',
      near: true,
      people: [{ who: 'farmer', at: 'middle', pose: 'think', face: 'surprised' }],
      bubbles: [{ by: 0, words: '是啊，借钱的人怎么先交钱' }],
      caption: '一句话，把他问醒了。',
    },
    {
      scene: 'bank',
      people: [
        { who: 'farmer', at: 'left', pose: 'stop', face: 'firm' },
        { who: 'clerk', at: 'right', pose: 'wave', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '钱没到我手里，一分不交' }],
      caption: '要用钱，您自己走进银行问。交了的，打110。',
    },
  ],
}
