import type { Comic } from '../../types/entities/comic'

export const customerService: Comic = {
  _id: 'comic-screen-share',
  case: 'screen-share',
  title: '谁要看屏幕，就挂断',
  audiences: [],
  panels: [
    {
      scene: 'yard',
      people: [{ who: 'youngMan', at: 'left', pose: 'call', face: 'worried' }],
      phone: { kind: 'call', from: '自称客服', words: '您开了百万保障，每月扣800元' },
      bubbles: [{ by: 0, words: '我没开过啊' }],
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'youngMan', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'video', from: '开会软件', words: '打开共享屏幕，我帮您关' },
      bubbles: [{ by: 0, words: '那就照他说的点' }],
      caption: '让他装一个开会用的软件。',
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'left', pose: 'look', face: 'calm' }],
      phone: { kind: 'message', from: '他的手机', words: '银行验证码，请不要告诉别人' },
      bubbles: [{ by: 0, words: '他屏幕上的字，我全看得见' }],
    },
    {
      scene: 'yard',
      people: [{ who: 'youngMan', at: 'left', pose: 'despair', face: 'surprised' }],
      phone: { kind: 'message', from: '银行短信', words: '钱转走了，一回又一回', honest: true },
      bubbles: [{ by: 0, words: '我的钱怎么少了' }],
    },
    {
      scene: 'plain',
      near: true,
      people: [{ who: 'youngMan', at: 'right', pose: 'call', face: 'firm' }],
      bubbles: [{ by: 0, words: '110吗，我的钱刚被转走' }],
      caption: '他马上打110，又打银行的电话。',
    },
    {
      scene: 'bank',
      people: [
        { who: 'youngMan', at: 'left', pose: 'open', face: 'glad' },
        { who: 'clerk', at: 'right', pose: 'stand', face: 'glad' },
      ],
      bubbles: [{ by: 1, words: '最后一笔15000元，拦住了' }],
      caption: '让您打开共享屏幕，马上挂断。',
    },
  ],
}
