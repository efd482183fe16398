import type { Comic } from '../../types/entities/comic'

export const phishing: Comic = {
  _id: 'comic-phish-toll-card',
  case: 'phish-toll-card',
  title: '短信里的链接，不点',
  audiences: ['herder', 'farmer'],
  panels: [
    {
      scene: 'road',
      people: [{ who: 'farmer', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'message', from: '过路卡', words: '过路卡，今晚停用，点下面更新' },
      bubbles: [{ by: 0, words: '明早还要拉草呢' }],
    },
    {
      scene: 'road',
      near: true,
      people: [{ who: 'farmer', at: 'left', pose: 'look', face: 'calm' }],
      phone: { kind: 'message', from: '更新页面', words: '填卡号，填余额，填六位数字' },
      bubbles: [{ by: 0, words: '快点填完' }],
    },
    {
      scene: 'den',
      near: true,
      people: [{ who: 'swindler', at: 'left', pose: 'look', face: 'calm' }],
      bubbles: [{ by: 0, words: '卡号和数字，他都送来了' }],
    },
    {
      scene: 'night',
      people: [{ who: 'farmer', at: 'left', pose: 'look', face: 'surprised' }],
      phone: { kind: 'message', from: '银行', words: '您的卡，支出4300元', honest: true },
      bubbles: [{ by: 0, words: '不是更新卡吗' }],
    },
    {
      scene: 'night',
      near: true,
      people: [{ who: 'farmer', at: 'right', pose: 'call', face: 'firm' }],
      bubbles: [{ by: 0, words: '请把我的卡停了' }],
      caption: '他马上打银行电话，又打110。',
    },
    {
      scene: 'road',
      people: [
        { who: 'farmer', at: 'left', pose: 'open', face: 'glad' },
        { who: 'gridWorker', at: 'right', pose: 'wave', face: 'glad' },
      ],
      bubbles: [
        { by: 0, words: '卡没有停啊' },
        { by: 1, words: '我们不发带链接的短信' },
      ],
      caption: '卡的事，您到收费站窗口问。链接不点。',
    },
  ],
}
