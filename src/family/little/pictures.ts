/** The drawings of 亲子游戏, in the program itself: a game begun needs no network. */
import code from './pictures/code.svg'
import door from './pictures/door.svg'
import friendRequest from './pictures/friend-request.svg'
import homeAlone from './pictures/home-alone.svg'
import link from './pictures/link.svg'
import motherVoice from './pictures/mother-voice.svg'
import name from './pictures/name.svg'
import number from './pictures/number.svg'
import redPacket from './pictures/red-packet.svg'
import callHome from './pictures/rule-call-home.svg'
import findGrownUp from './pictures/rule-find-grown-up.svg'
import noTap from './pictures/rule-no-tap.svg'
import noTell from './pictures/rule-no-tell.svg'
import scaryCall from './pictures/scary-call.svg'
import skin from './pictures/skin.svg'
import tappedAlready from './pictures/tapped-already.svg'

export const pictures: Record<string, string> = {
  code,
  door,
  link,
  name,
  number,
  skin,
  'friend-request': friendRequest,
  'home-alone': homeAlone,
  'mother-voice': motherVoice,
  'red-packet': redPacket,
  'scary-call': scaryCall,
  'tapped-already': tappedAlready,
  'rule-call-home': callHome,
  'rule-find-grown-up': findGrownUp,
  'rule-no-tap': noTap,
  'rule-no-tell': noTell,
}
/** The rule's own drawing. */
export const ruleOf = { noTap, noTell, findGrownUp } as const
