import type { Comic } from '../../types/entities/comic'

export const gaming: Comic = {
  _id: 'comic-free-skin',
  case: 'free-skin',
  title: '叫你躲起来，就喊妈妈',
  audiences: ['pupil', 'parent'],
  panels: [
    {
      scene: 'kang',
      people: [{ who: 'boy', at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'qr', from: '游戏皮肤', words: '免费送，只送前一百名' },
      bubbles: [{ by: 0, words: '我也要' }],
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'boy', at: 'left', pose: 'look', face: 'surprised' }],
      phone: { kind: 'video', from: '自称警察', words: '快拿家长手机，不然抓你爸妈' },
      bubbles: [{ by: 0, words: '我只是点了一下' }],
    },
    {
      scene: 'night',
      near: true,
      people: [{ who: 'boy', at: 'left', pose: 'look', face: 'crying' }],
      phone: { kind: 'message', from: '自称警察', words: '去没人的屋里，短信里的数，念给我听' },
      bubbles: [{ by: 0, words: '我好害怕' }],
      caption: '他拿了妈妈的手机，一个人躲起来。',
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'run', face: 'surprised' },
        { who: 'boy', at: 'right', pose: 'open', face: 'crying' },
      ],
      bubbles: [
        { by: 0, words: '怎么了，我的孩子' },
        { by: 1, words: '妈妈，我做错事了' },
      ],
    },
    {
      scene: 'kang',
      near: true,
      people: [
        { who: 'mother', at: 'left', pose: 'hug', face: 'calm' },
        { who: 'boy', at: 'right', pose: 'stand', face: 'crying' },
      ],
      bubbles: [{ by: 0, words: '不怪你，说出来就对了' }],
      caption: '妈妈没有骂他，先抱了抱他。',
    },
    {
      scene: 'kang',
      people: [
        { who: 'mother', at: 'left', pose: 'call', face: 'firm' },
        { who: 'boy', at: 'right', pose: 'open', face: 'calm' },
      ],
      bubbles: [
        { by: 0, words: '110吗，孩子让人骗了' },
        { by: 1, words: '下回我先喊您' },
      ],
      caption: '真警察不让你偷拿手机。你马上喊大人。',
    },
  ],
}
