import type { Slogan } from '../types/domain'

export const slogans: Slogan[] = [
  { _id: 'ask-or-call', text: '拿不准，问96110；钱转了，打110', audiences: [] },
  { _id: 'links-and-calls', text: '未知链接不点击，陌生来电不轻信', audiences: [] },
  { _id: 'details-and-transfers', text: '个人信息不透露，转账汇款多核实', audiences: [] },
  { _id: 'code-is-key', text: '验证码就是家门钥匙，谁要也不给', audiences: [] },
  { _id: 'sheep-first', text: '先看见羊，后给钱', audiences: ['herder'] },
  { _id: 'buyer-pays', text: '谁买粮，谁付钱，名字不对先别装', audiences: ['farmer'] },
  { _id: 'not-behind-children', text: '让你瞒着儿女的好事，都不是好事', audiences: ['elder'] },
  { _id: 'tell-a-grown-up', text: '有人让你偷偷拿手机，快告诉大人', audiences: ['pupil', 'parent'] },
  { _id: 'wages-come-after', text: '挣工钱的活，不会让你先掏钱', audiences: ['jobSeeker', 'parent'] },
  { _id: 'cards-stay-home', text: '银行卡、电话卡，只给自己用', audiences: ['jobSeeker', 'pupil'] },
  { _id: 'picture-is-not-money', text: '付款截图不算钱，到账再发货', audiences: ['shop'] },
  { _id: 'voice-and-signature', text: '没当面问过，没看见签字，不付款', audiences: ['finance'] },
]
