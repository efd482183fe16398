import { keyOf } from '../../../cloudfunctions/report/colleagues'
import { keyOfPerson } from '../../../cloudfunctions/staff/codes'
import { packs } from '../../../content/packs'
import type { CallName, Input } from '../../../types/contract'
import { childRulesVersion } from '../../../types/words/family'
import { receiptAlphabet } from '../../../types/words/report'
import { jpegOf } from '../../support/pictures'
import type { Reach } from './row'
import { bayan, hongqi, type World } from './world'

type Calls = Extract<
  CallName,
  `${'home' | 'person' | 'rights' | 'feedback' | 'staff' | 'todo' | 'case' | 'quiz' | 'family' | 'pack' | 'check' | 'report' | 'help' | 'visit'}.${string}`
>
const picture = jpegOf().toString('base64')

const invites = (id: string): Input<'staff.invite'> => ({
  id,
  role: 'gridWorker',
  why: '村里新来的网格员',
  people: [{ name: '苏和', regions: [bayan] }],
})
/** 刚格尔 asks somebody to be a grid worker of 巴彦嘎查. */
const invitation = async ({ who, fresh }: World) => {
  const id = fresh('asks')
  const { invitations } = await who.ganger!.does('staff.invite', invites(id))
  return { id: `${id}-0`, code: invitations[0]?.code ?? '' }
}

/** What somebody says could be better. */
const said = (fresh: World['fresh']): Input<'feedback.write'> => ({
  ...{ code: codeFrom(fresh('said')), secret: 'a-secret-of-twenty-letters', kind: 'suggestion', text: '字再大一点' },
})
const codeFrom = (word: string) => {
  const n = Number(/\d+$/.exec(word)?.[0] ?? 0)
  return `GGGG-${[...String(n).padStart(4, '0')].map((digit) => receiptAlphabet[Number(digit)]).join('')}`
}
/** A visitor has said so; gives its code. */
const feedback = async ({ village, fresh }: World) => {
  const sent = said(fresh)
  await (await village.visitor()).does('feedback.write', sent)
  return sent.code
}

/** What residents do, and what they ask of those who look after them. */
export const people: { [K in Calls]: Reach<K> } = {
  'home.today': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'home.week': { by: 'qimuge', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'home.mongolian': { by: 'qimuge', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'home.villages': { by: 'qimuge', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },

  'person.save': { by: 'wuyun', sends: () => ({ village: hongqi, audiences: [] }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'person.self': { by: 'batu', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'person.requestSeat': {
    by: 'browser',
    sends: () => ({ device: { system: 'windows', browser: 'chrome' } }),
    // A phone in WeChat is somebody already.
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'person.seatRequest': {
    by: 'batu',
    sends: async ({ who }) => {
      const { digits } = await who.browser!.does('person.requestSeat', { device: { system: 'windows', browser: 'chrome' } })
      return { digits }
    },
    // Whoever stands before the computer and sees the digits may sign in there, as themselves.
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'person.grantSeat': {
    by: 'batu',
    sends: async ({ who }) => {
      const { digits } = await who.browser!.does('person.requestSeat', { device: { system: 'windows', browser: 'chrome' } })
      return { digits, id: (await who.batu!.does('person.seatRequest', { digits })).id }
    },
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'person.seats': { by: 'batu', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'person.endSeat': {
    by: 'batu',
    sends: async ({ who }) => ({ id: (await who.batu!.does('person.seats', {})).seats[0]?.id ?? 'none' }),
    nextVillage: 'nothing',
    nextTown: 'nothing',
    sameId: { field: 'id', of: ['staffSessions'], gives: 'nothing' },
  },
  'person.leave': { by: 'browser', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'person.subscriptions': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'person.subscribe': {
    by: 'qimuge',
    sends: () => ({ id: 'tap', accepted: ['alert'] }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['consents'], gives: 'theirs too' },
  },
  'person.follow': { by: 'wuyun', sends: () => ({ villages: [bayan] }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  // What is kept about whoever asks, and of nobody else.
  'rights.kept': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'rights.copy': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'rights.erase': { by: 'wuyun', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'rights.target': { by: 'qimuge', sends: () => ({ forMe: true }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'rights.unsubscribe': { by: 'qimuge', sends: () => ({ template: 'alert' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'feedback.write': {
    by: 'qimuge',
    sends: ({ fresh }) => said(fresh),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'code', of: ['feedbacks'], gives: 'theirs too' },
  },
  'feedback.receipt': {
    by: 'qimuge',
    sends: async (world) => ({ code: await feedback(world) }),
    // The code says how it stands; the words are for whoever wrote them.
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'code', of: ['feedbacks'], gives: 'unknown' },
  },
  'feedback.mine': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  // Past towns and villages, to the county alone.
  'feedback.list': { by: 'ganger', sends: () => ({}), nextVillage: 'refused', nextTown: 'refused' },
  'feedback.answer': {
    by: 'ganger',
    sends: async (world) => ({ code: await feedback(world), id: 'answer', text: '改好了', after: 0 }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['feedbacks'], gives: 'unknown' },
  },
  'staff.list': { by: 'ganger', sends: () => ({ page: 0 }), nextVillage: 'nothing', nextTown: 'nothing' },
  'staff.invite': {
    by: 'ganger',
    sends: ({ fresh }) => invites(fresh('asks')),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['appointments'], gives: 'theirs too' },
  },
  'staff.invitation': {
    by: 'suhe',
    sends: async (world) => ({ code: (await invitation(world)).code }),
    // The code is the key: whoever was shown it may look.
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'staff.accept': {
    by: 'suhe',
    sends: async (world) => ({ code: (await invitation(world)).code }),
    // It holds only when whoever gave it has seen who that is.
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'staff.confirm': {
    by: 'ganger',
    sends: async (world) => {
      const { id, code } = await invitation(world)
      await world.who.suhe!.does('staff.accept', { code })
      return { id }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['appointments'], gives: 'unknown' },
  },
  'staff.withdraw': {
    by: 'ganger',
    sends: async (world) => ({ id: (await invitation(world)).id }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['appointments'], gives: 'unknown' },
  },
  'staff.change': {
    by: 'ganger',
    sends: () => ({ who: keyOfPerson('buhe'), role: 'gridWorker', region: bayan, deed: 'prolong', why: '再干一年' }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'staff.standIn': {
    by: 'ganger',
    sends: ({ fresh }) => ({
      ...{
        id: fresh('stands'),
        who: keyOfPerson('mengke'),
        role: 'teacher',
        regions: ['anhe/baiyin/zhongxue'],
        why: '休假',
        until: Date.now() + 86_400_000,
      },
      by: { who: keyOfPerson('qiqige'), name: '其其格老师' },
    }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'staff.history': { by: 'ganger', sends: () => ({ page: 0 }), nextVillage: 'nothing', nextTown: 'nothing' },
  'staff.mine': { by: 'buhe', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'todo.inPlace': { by: 'gaowa', sends: () => ({ region: 'anhe/baiyin' }), nextVillage: 'refused', nextTown: 'refused' },
  'todo.list': { by: 'gaowa', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },

  'case.list': { by: 'qimuge', sends: () => ({ page: 0 }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'case.handbooks': { by: 'qimuge', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'case.book': { by: 'qimuge', sends: () => ({ types: ['farming'] }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'case.handbook': { by: 'qimuge', sends: () => ({ type: 'farming' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'case.comics': { by: 'qimuge', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'case.comic': {
    by: 'qimuge',
    sends: () => ({ id: 'comic-sheep-deposit' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['comics'], gives: 'unknown' },
  },
  'case.read': {
    by: 'qimuge',
    sends: () => ({ id: 'sheep-deposit' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['cases'], gives: 'unknown' },
  },

  'quiz.deal': {
    by: 'naren',
    sends: () => ({ game: 'five', band: '10-13', met: {}, missed: [] }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'quiz.handIn': {
    by: 'naren',
    sends: async ({ who, fresh }) => {
      const { messages } = await who.naren!.does('quiz.deal', { game: 'five', band: '10-13', met: {}, missed: [] })
      const answers = messages.map(({ _id, variant }) => ({ item: _id, variant, guess: 'ask' as const }))
      return { id: fresh('evening'), family: 'f-hers', occasion: 'other', adult: 'adult', answers }
    },
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'quiz.forget': { by: 'naren', sends: () => ({ family: 'f-nobody' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'quiz.learned': { by: 'sarna', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'family.stories': { by: 'naren', sends: () => ({ band: '6-9' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'family.rehearsed': {
    by: 'naren',
    sends: async ({ who, fresh }) => {
      const { stories } = await who.naren!.does('family.stories', { band: 'adult' })
      const story = stories[0]?._id ?? 'none'
      return { id: fresh('act'), family: 'f-hers', story, player: 'adult', deed: 'self', asked: 1, undone: false }
    },
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'family.agree': {
    by: 'naren',
    sends: ({ fresh }) => ({ id: fresh('yes'), family: 'f-hers', guardian: 'mother', child: '6-9', rules: childRulesVersion }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'family.withdraw': { by: 'naren', sends: () => ({ family: 'f-nobody' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'family.office': { by: 'naren', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'family.remind': { by: 'naren', sends: () => ({ due: Date.now() + 14 * 86_400_000 }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'quiz.judged': { by: 'sarna', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },

  'pack.list': { by: 'qiqige', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'pack.code': {
    by: 'qiqige',
    sends: () => ({ id: packs[0]?._id ?? '' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['packs'], gives: 'unknown' },
  },
  'pack.theme': {
    by: 'naren',
    sends: () => ({ id: packs[0]?._id ?? '' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['packs'], gives: 'nothing' },
  },
  'pack.handIn': {
    by: 'qiqige',
    sends: ({ fresh }) => ({
      ...{ id: fresh('lesson'), pack: packs[0]?._id ?? '', school: 'anhe/baiyin/xuexiao' },
      ...{ day: new Date().toISOString().slice(0, 10), cut: 'ten', pupils: 30, hands: [] },
    }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['lessons'], gives: 'theirs too' },
  },
  'pack.counts': { by: 'qiqige', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },

  'check.ask': { by: 'qimuge', sends: () => ({ text: '先交定金再来拉羊' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'check.cases': {
    by: 'qimuge',
    sends: () => ({ types: ['farming'], near: ['sheep-deposit'] }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'check.dispute': {
    by: 'qimuge',
    sends: () => ({ _id: 'w-1', text: '您的包裹到了', level: 'doubtful', version: '2', said: 'fine' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'check.disputed': { by: 'sarna', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'check.label': {
    by: 'sarna',
    sends: async ({ who }) => {
      await who.qimuge!.does('check.dispute', { _id: 'w-2', text: '您的包裹到了', level: 'doubtful', version: '2', said: 'fine' })
      return { id: 'w-2', is: 'fine' }
    },
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['disputedTexts'], gives: 'unknown' },
  },
  'check.learned': { by: 'sarna', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'check.clues': { by: 'qimuge', sends: () => ({ said: ['13800138888'] }), nextVillage: 'theirs too', nextTown: 'theirs too' },

  'report.submit': {
    by: 'qimuge',
    // Her own code once more: nobody else takes it over.
    sends: async ({ reports }) => ({
      code: await reports('qimuge'),
      region: bayan,
      type: 'authority',
      what: '自称收羊老板的人又打电话来了。',
      seen: [],
    }),
    nextVillage: 'taken',
    nextTown: 'taken',
    sameId: { field: 'code', of: ['reports'], gives: 'theirs too' },
  },
  'report.attach': {
    by: 'qimuge',
    sends: async ({ reports }) => ({ code: await reports('qimuge'), id: 'picture', image: picture }),
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.add': {
    by: 'qimuge',
    sends: async ({ reports }) => ({ code: await reports('qimuge'), id: 'more', text: '他又打电话来了。' }),
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.withdraw': {
    by: 'qimuge',
    sends: async ({ reports }) => ({ code: await reports('qimuge'), id: 'back' }),
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.reopen': {
    by: 'qimuge',
    sends: async ({ who, reports }) => {
      const code = await reports('qimuge')
      await who.qimuge!.does('report.withdraw', { code, id: 'back' })
      return { code, id: 'again', text: '他又打电话来了。' }
    },
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.receipt': {
    by: 'qimuge',
    // Whoever holds the code sees how it stands, and nothing of what was written.
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.mine': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'report.queue': { by: 'batu', sends: () => ({ order: 'newest' }), nextVillage: 'nothing', nextTown: 'nothing' },
  'report.colleagues': { by: 'batu', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'report.views': { by: 'batu', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'report.keepView': { by: 'batu', sends: () => ({ name: '老陈的图', wanted: '' }), nextVillage: 'nothing', nextTown: 'nothing' },
  'report.alike': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.tie': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), other: await reports(), same: null }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.clues': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.release': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), key: 'a'.repeat(64), out: false }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.cluster': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.join': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), to: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.assign': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), to: keyOf('chen') }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.ask': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), id: 'ask', text: '那个号码还打来吗' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.correct': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), type: 'loan' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.hold': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), why: '还在查' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.note': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), id: 'note', text: '先放一放' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.number': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), alarmNumber: '20261123' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.stations': { by: 'batu', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'report.take': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), take: true }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.transcribe': {
    by: 'batu',
    sends: async ({ reports, village }) => {
      const code = await reports()
      const sounds = [{ id: 'told', file: 'none', length: 9 }]
      await village.sdk().database().collection('reports').doc(code).update({ sounds })
      return { code, sound: 'told', text: '听到的话' }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.transfer': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), id: 'move', to: 'anhe', why: '不归这里管' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.setAside': {
    by: 'batu',
    sends: async ({ reports }) => ({ id: 'act', codes: [await reports()], why: 'trial' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'codes', of: ['reports'], gives: 'nothing' },
  },
  'report.takeBack': {
    by: 'batu',
    sends: async ({ who, reports }) => {
      await who.batu!.does('report.setAside', { id: 'undone', codes: [await reports()], why: 'trial' })
      return { id: 'undone' }
    },
    nextVillage: 'nothing',
    nextTown: 'nothing',
    sameId: { field: 'id', of: ['reports'], gives: 'nothing' },
  },
  'report.looks': { by: 'ao', sends: () => ({ page: 0 }), nextVillage: 'nothing', nextTown: 'nothing' },
  'report.read': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.reply': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), id: 'reply', status: 'checking', text: '正在核查', after: 0 }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.excerpt': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.handOver': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports(), id: 'over', text: '自称收羊老板的人打电话，让先交定金。' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.paper': {
    by: 'qimuge',
    // Only whoever handed it in: the code alone opens nothing.
    sends: async ({ reports }) => ({ code: await reports('qimuge') }),
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.paperPicture': {
    by: 'qimuge',
    sends: async ({ who, reports }) => {
      const code = await reports('qimuge')
      await who.qimuge!.does('report.attach', { code, id: 'taken', image: picture })
      return { code, id: 'taken' }
    },
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
  'report.dossier': {
    by: 'batu',
    sends: async ({ reports }) => ({ codes: [await reports()] }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'codes', of: ['reports'], gives: 'unknown' },
  },
  'report.export': {
    by: 'batu',
    sends: async ({ reports }) => ({ codes: [await reports()] }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'codes', of: ['reports'], gives: 'unknown' },
  },

  'help.list': { by: 'buhe', sends: () => ({ page: 0 }), nextVillage: 'nothing', nextTown: 'nothing' },
  'help.done': {
    by: 'buhe',
    sends: async ({ cries }) => ({ id: await cries('helped'), done: true }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['helps'], gives: 'unknown' },
  },
  'help.untrue': {
    by: 'buhe',
    sends: async ({ cries }) => ({ ids: [await cries('untrue')], untrue: true }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'ids', of: ['helps'], gives: 'nothing' },
  },
  'visit.list': { by: 'buhe', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'visit.save': {
    by: 'buhe',
    sends: async ({ notes }) => ({ id: await notes('moved'), village: bayan, label: '东头第五户', why: ['alone'] }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['households'], gives: 'theirs too' },
  },
  'visit.done': {
    by: 'buhe',
    sends: async ({ notes }) => ({ id: await notes('called-on'), at: Date.now() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['households'], gives: 'unknown' },
  },
  'visit.remove': {
    by: 'buhe',
    sends: async ({ notes }) => ({ id: await notes('removed') }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['households'], gives: 'nothing' },
  },
}
