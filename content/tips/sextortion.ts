import type { Tip } from '../../types/entities/tip'

export const sextortion: Tip[] = [
  {
    _id: 'fake-tape-told-wife',
    case: 'shop-video-chat',
    audiences: ['herder', 'shop'],
    headline: '网上假老乡 拿假录像要钱',
    lines: ['骗子换上你的脸，说不给就发群里', '一分不给，跟家里人去派出所'],
    speech:
      '网上加的老乡，聊了几天，发来一段假录像，换上你的脸，说不给钱就发到群里。那是骗子吓你。先跟最亲的人说，你说了，他手里就没东西了。一分也不给，两个人一起去派出所。',
  },
  {
    _id: 'stop-and-tell',
    case: 'pupil-picture',
    audiences: ['pupil'],
    headline: '网上“姐姐” 骗你发照片',
    lines: ['坏人装姐姐，说让你当小模特', '照片越要越怪，不发就吓唬你', '不发。你没错，去找妈妈'],
    speech:
      '网上有个姐姐，没见过面，老夸你，说让你当小模特，叫你发照片。她是坏人装的，照片越要越怪，不发就吓唬你。心里咯噔一下，就不发，去找妈妈，把话说出来。你没有错，妈妈会帮你。',
  },
  {
    _id: 'photo-back-hug',
    case: 'pupil-picture',
    audiences: ['parent'],
    headline: '骗子哄孩子 发换衣服照片',
    lines: ['先哄着要，孩子不发就吓他', '说把他的照片改了，传给全校', '先抱抱孩子，别骂，去派出所'],
    speech:
      '骗子在网上哄孩子，先要跳舞的照片，再要换衣服的。孩子不发，就吓他，说改了发给全校。孩子肯说，先抱抱他，别骂，讲一句，错的是骗子。聊天留着，陪他去派出所，也告诉班主任。',
  },
  {
    _id: 'young-chat-first-no',
    case: 'young-video-chat',
    audiences: ['jobSeeker'],
    headline: '半夜有姑娘 叫你开视频',
    lines: ['骗子让你装软件，录下你来要钱', '给了一回，还要第二回', '别开；录了不给钱，去派出所'],
    speech:
      '半夜加你的姑娘，叫你装个软件，开视频。那是骗子，录下你，再跟你要钱。别装，也别开。要是已经录了，一分不给，给了还要。去派出所，民警见过很多，不会笑话你。',
  },
  {
    _id: 'video-tell-friends',
    case: 'young-video-chat',
    audiences: ['jobSeeker'],
    headline: '说把你的视频 发给亲友',
    lines: ['骗子录了你，不给钱就挨个发', '先告诉亲友：收到怪东西别点', '不理他，打110'],
    speech:
      '骗子录了你的视频，又拿走手机里亲戚朋友的号码，说不打钱就挨个发出去。你先给大家发一句，收到怪东西，别点。聊天别删，不理他，打一一零。',
  },
  {
    _id: 'fake-photo-two',
    case: 'fake-photo',
    audiences: ['finance', 'shop'],
    headline: '信里装假照片 要二十万',
    lines: ['把你的脸安上去，寄到单位', '两封信一对，只有脸不一样', '一分不给，拿着信去派出所'],
    speech:
      '单位里收到一封信，照片上安着你的脸，说不打二十万，就寄到旗里去。问问别人收到没有，两封一对，字一样，窗户一样，只有脸不一样，就是假的。信装好，去派出所。',
  },
  {
    _id: 'photo-do-not-shame',
    case: 'fake-photo',
    audiences: ['finance'],
    headline: '拿假照片羞你 逼你打钱',
    lines: ['骗子写信，盼你怕丢人不说', '照片不是你，别一个人垫钱', '跟同事说一声，别瞒着'],
    speech:
      '骗子写信来，说有你的丑照片，三天内打钱，不许声张。他就盼你怕丢人，一个人悄悄垫上。照片里不是你，没什么丢人。跟同事说一声，几个人一起，心里就踏实了。',
  },
]
