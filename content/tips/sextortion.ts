import type { Tip } from '../../types/entities/tip'

export const sextortion: Tip[] = [
  {
    _id: 'fake-tape-told-wife',
    case: 'shop-video-chat',
    audiences: ['herder', 'shop'],
    headline: '假录像吓人 先跟家里说',
    lines: ['怕被看见，才被拿住', '最亲的人知道了，他就没招', '一分不给，一起去派出所'],
    speech: '有人拿一段假录像，说要发给大家，向你要钱。你先跟最亲的人说。你说了，他手里就没东西了。一分也不给，两个人一起去派出所。',
  },
  {
    _id: 'stop-and-tell',
    case: 'pupil-picture',
    audiences: ['pupil'],
    headline: '心里咯噔 就去找妈妈',
    lines: ['身体先知道不对', '不用发照片给没见过的人', '说出来，错的不是你'],
    speech: '网上有人老夸你，叫你发照片，你心里咯噔一下，就不发。去找妈妈，把话说出来。错的是那个人，你没有错，妈妈会帮你。',
  },
  {
    _id: 'photo-back-hug',
    case: 'pupil-picture',
    audiences: ['parent'],
    headline: '孩子说出来 先抱抱',
    lines: ['别问“你怎么这么傻”', '先说：错不在你', '聊天留着，一起去派出所'],
    speech: '孩子说，网上有人要过照片，还吓唬他。先抱抱他，说一句，错不在你。别问那么多为什么。聊天留着，一起去派出所，也告诉班主任。',
  },
  {
    _id: 'young-chat-first-no',
    case: 'young-video-chat',
    audiences: ['jobSeeker'],
    headline: '半夜的姑娘 视频别开',
    lines: ['叫你装软件的，更不开', '录了，一分也不给', '走进派出所，没人笑话你'],
    speech:
      '半夜加你的姑娘，叫你装个软件，开视频。不开。要是已经录了，跟你要钱，一分不给，给了还要。走进派出所，民警见过很多，不会笑话你。',
  },
  {
    _id: 'video-tell-friends',
    case: 'young-video-chat',
    audiences: ['jobSeeker'],
    headline: '吓唬发给亲友 先自己说',
    lines: ['给亲友发一句：收到怪东西别点', '他手里就少了一张牌', '聊天别删，不理他，打110'],
    speech: '他说要发给你的亲戚朋友，你先自己发一句，收到怪东西，别点。这样他手里就没什么可吓人的。聊天别删，不再理他，打一一零。',
  },
  {
    _id: 'fake-photo-two',
    case: 'fake-photo',
    audiences: ['finance', 'shop'],
    headline: '合成的照片 两封对一对',
    lines: ['大家都收到，更是假的', '别一个人垫钱', '信装好，去派出所'],
    speech:
      '单位里收到合成的照片，叫你出钱。问问别人有没有收到。大家都收到，字一样，窗户一样，那就是一个人做的。别垫，信装好，一起去派出所。',
  },
  {
    _id: 'photo-do-not-shame',
    case: 'fake-photo',
    audiences: ['finance'],
    headline: '收到坏信 跟同事说',
    lines: ['越怕人知道，越花钱', '理事长也收到一封', '一起去，什么都不怕'],
    speech: '信里的照片不是你，也别不好意思。跟同事说一声，也许他也收到一封。几个人一起去派出所，心里就踏实了。',
  },
]
