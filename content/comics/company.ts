import type { Comic } from '../../types/entities/comic'

export const company: Comic = {
  _id: 'comic-boss-group',
  case: 'boss-group',
  title: '付钱以前，走过去问一声',
  audiences: ['finance'],
  panels: [
    {
      scene: 'office',
      people: [{ who: 'accountant', at: 'left', pose: 'look', face: 'worried' }],
      phone: { kind: 'group', from: '新建的群', words: '货款98000元，马上付，签字后补' },
      bubbles: [{ by: 0, words: '头像名字都对' }],
      caption: '会计忽然被拉进一个新群。',
    },
    {
      scene: 'office',
      near: true,
      people: [{ who: 'accountant', at: 'left', pose: 'call', face: 'worried' }],
      phone: { kind: 'message', from: '假理事长', words: '我在开会，快付' },
      bubbles: [{ by: 0, words: '怎么不接电话' }],
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'look', face: 'calm' }],
      bubbles: [
        { by: 0, words: '连催三遍' },
        { by: 0, words: '她怕误事，就不敢问了' },
      ],
    },
    {
      scene: 'office',
      people: [
        { who: 'accountant', at: 'left', pose: 'show', face: 'surprised' },
        { who: 'boss', at: 'right', pose: 'open', face: 'surprised' },
      ],
      bubbles: [
        { by: 0, words: '款付了，请您签字' },
        { by: 1, words: '我没建过群，也没催过款' },
      ],
      caption: '真的理事长，就在隔壁。',
    },
    {
      scene: 'office',
      people: [
        { who: 'accountant', at: 'left', pose: 'call', face: 'firm' },
        { who: 'boss', at: 'right', pose: 'call', face: 'firm' },
      ],
      bubbles: [
        { by: 0, words: '我打110' },
        { by: 1, words: '我打银行电话' },
      ],
      caption: '拦下61000元，还有37000元没追回来。',
    },
    {
      scene: 'office',
      people: [
        { who: 'accountant', at: 'left', pose: 'stop', face: 'firm' },
        { who: 'boss', at: 'right', pose: 'stand', face: 'glad' },
      ],
      bubbles: [{ by: 0, words: '您签了字，我马上办' }],
      caption: '付钱以前，您当面问，或打他平时的电话。',
    },
  ],
}
