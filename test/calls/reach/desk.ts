import { randomBytes } from 'node:crypto'
import type { CallName } from '../../../types/contract'
import { bundleOf } from '../../support/bundle'
import { newCase } from '../../support/case'
import { jpegOf } from '../../support/pictures'
import type { Reach } from './row'
import { bayan, type World } from './world'

type Calls = Extract<CallName, `${'manuscript' | 'bundle' | 'rendering' | 'material' | 'screen'}.${string}`>

const bytes = jpegOf().toString('base64')
const inOnePiece = { part: 0, parts: 1 }
const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
/** Silence as phones record it: one second. */
const wav = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(16_000)])
const of = (item: string) => ({ kind: 'tip' as const, item, language: 'mn' as const })
const translated = async ({ who, untranslated }: World) => {
  const key = of(untranslated())
  const { version } = await who.sarna!.does('rendering.save', { ...key, text, after: 0, recording: true })
  return { ...key, version }
}
const handedIn = async (w: World, name: string) => {
  const handed = { id: await w.writes(name), version: 1 }
  await w.who.sarna!.does('manuscript.submit', handed)
  return handed
}

/** The library is the county's; the police have their own cases in it alone. */
const county = { editor: 'theirs too', commandRoom: 'theirs too', police: 'refused' } as const
/** A bundle of 伊和旗 that 萨日娜 has sent up. */
const sentUp = async ({ who, fresh }: World) => {
  const id = fresh('intake')
  await who.sarna!.does('bundle.upload', { id, ...inOnePiece, bytes: bundleOf({ cases: { [fresh('yihe')]: newCase() } }) })
  return { id }
}
const posterOf = async (village: World['village']) => (await village.documents<{ _id: string }>('posters'))[0]?._id as string
/** 乌兰 puts a poster up in the shop of 巴彦嘎查. */
const onScreen = { region: bayan, kind: 'poster' as const, until: Date.now() + 30 * 86_400_000 }
/** A screen in the shop of 巴彦嘎查 that nobody has paired yet, and one that 乌兰 has. */
const device = { system: 'windows' as const, browser: 'chrome' as const }
const newScreen = () => ({ key: randomBytes(32).toString('hex'), size: { width: 1920, height: 1080 }, device })
const setting = { name: '巴彦嘎查超市的屏', hours: { on: 360, off: 1320 } }
const unpaired = async ({ who }: World) => {
  const { digits } = await who.browser!.does('screen.begin', newScreen())
  const { id: request } = await who.wulan!.does('screen.asked', { digits })
  return { digits, request }
}
const paired = async (w: World) => {
  const id = w.fresh('screen')
  await w.who.wulan!.does('screen.pair', { ...setting, ...(await unpaired(w)), id, region: bayan })
  return { id }
}
const ofScreens = { nextVillage: 'refused', nextTown: 'refused' } as const
/** Nobody but a reviewer ticks. */
const reviewers = { editor: 'refused', commandRoom: 'refused', mongolianReviewer: 'theirs too' } as const

/** The library is the county's: its towns work at it together. Each row says so by hand, and the next town's desk is let in by that alone. */
export const desk: { [K in Calls]: Reach<K> } = {
  'material.current': { by: 'wulan', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'material.show': {
    by: 'wulan',
    sends: async ({ village, fresh }) => ({ ...onScreen, spot: fresh('screen'), item: await posterOf(village) }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'item', of: ['posters'], gives: 'unknown' },
  },
  'material.takeDown': {
    by: 'wulan',
    sends: async ({ village, who, fresh }) =>
      who.wulan!.does('material.show', { ...onScreen, spot: fresh('screen'), item: await posterOf(village) }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['showings'], gives: 'unknown' },
  },
  'material.list': { by: 'buhe', sends: () => ({ kind: 'poster', page: 0 }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'material.poster': {
    by: 'buhe',
    sends: async ({ village }) => ({ id: await posterOf(village) }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['posters'], gives: 'unknown' },
  },
  'material.comic': {
    by: 'buhe',
    sends: () => ({ id: 'comic-sheep-deposit' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['comics'], gives: 'unknown' },
  },
  'material.slogan': {
    by: 'buhe',
    sends: async ({ village }) => ({ id: (await village.documents<{ _id: string }>('slogans'))[0]?._id as string }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['slogans'], gives: 'unknown' },
  },
  'material.article': {
    by: 'tana',
    sends: () => ({ case: 'sheep-deposit' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'case', of: ['cases'], gives: 'unknown' },
  },
  'material.feed': { by: 'tana', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },

  // a screen that nobody has paired is nobody's
  'screen.begin': { by: 'browser', sends: newScreen, nextVillage: 'theirs too', nextTown: 'theirs too' },
  'screen.said': { by: 'browser', sends: () => ({ key: newScreen().key }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'screen.asked': {
    by: 'wulan',
    sends: async (w) => ({ digits: (await unpaired(w)).digits }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'screen.pair': {
    by: 'wulan',
    sends: async (w) => ({ ...setting, ...(await unpaired(w)), id: w.fresh('screen'), region: bayan }),
    ...ofScreens,
  },
  'screen.list': { by: 'wulan', sends: () => ({ region: bayan }), ...ofScreens },
  'screen.playlist': { by: 'wulan', sends: paired, ...ofScreens, sameId: { field: 'id', of: ['screens'], gives: 'unknown' } },
  'screen.films': { by: 'wulan', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'screen.save': {
    by: 'wulan',
    sends: async (w) => ({ ...setting, ...(await paired(w)), after: 1 }),
    ...ofScreens,
    sameId: { field: 'id', of: ['screens'], gives: 'unknown' },
  },
  'screen.remove': { by: 'wulan', sends: paired, ...ofScreens, sameId: { field: 'id', of: ['screens'], gives: 'nothing' } },

  'manuscript.list': { by: 'sarna', sends: () => ({ page: 0, flagged: false }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'manuscript.shelf': { by: 'sarna', sends: () => ({ kind: 'case', page: 0 }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'manuscript.sheet': { by: 'sarna', sends: () => ({ kind: 'case', page: 0 }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'manuscript.open': {
    by: 'sarna',
    sends: () => ({ kind: 'case', item: 'sheep-deposit' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'item', of: ['cases', 'manuscripts'], gives: 'unknown' },
  },
  'manuscript.read': {
    by: 'sarna',
    sends: ({ written }) => ({ id: written }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.save': {
    by: 'sarna',
    sends: async ({ writes }) => ({ id: await writes('saved'), kind: 'case', content: newCase(), after: 1 }),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'taken' },
  },
  'manuscript.revert': {
    by: 'sarna',
    sends: async ({ who }) => {
      const { id } = await who.sarna!.does('manuscript.open', { kind: 'case', item: 'sheep-deposit' })
      const { manuscript } = await who.sarna!.does('manuscript.read', { id })
      const { version } = await who.sarna!.does('manuscript.save', { id, kind: 'case', content: newCase(), after: manuscript.version })
      return { id, version }
    },
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.attach': {
    by: 'sarna',
    sends: async ({ writes, fresh }) => ({ manuscript: await writes('pictured'), id: fresh('picture'), ...inOnePiece, bytes }),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'manuscript', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.erase': {
    by: 'sarna',
    sends: async ({ who, writes, fresh }) => {
      const [id, medium] = [await writes('erased'), fresh('picture')]
      await who.sarna!.does('manuscript.attach', { manuscript: id, id: medium, ...inOnePiece, bytes })
      return { id, medium }
    },
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.submit': {
    by: 'sarna',
    sends: async ({ writes }) => ({ id: await writes('handed-in'), version: 1 }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.approve': {
    by: 'gaowa',
    sends: (w) => handedIn(w, 'agreed-to'),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.return': {
    by: 'gaowa',
    sends: async (w) => ({ ...(await handedIn(w, 'returned')), words: '再写写' }),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.withdraw': {
    by: 'gaowa',
    sends: async ({ writes }) => ({ id: await writes('laid-aside'), words: '核实后不是诈骗' }),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.plays': { by: 'sarna', sends: () => ({ band: '10-13' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'manuscript.setPlay': {
    by: 'gaowa',
    sends: () => ({ kind: 'story', item: 'ten-draw', away: '说法过时了' }),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'item', of: ['stories'], gives: 'unknown' },
  },
  'manuscript.renew': {
    by: 'sarna',
    sends: async ({ due }) => ({
      id: await due(),
      expires: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10),
    }),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.keep': {
    by: 'sarna',
    sends: ({ writes }) => writes('kept').then((id) => ({ id })),
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.answerOffer': {
    by: 'sarna',
    sends: async ({ village, writes }) => {
      const id = await writes('offered')
      const offered = { source: 'yihe', county: '伊和旗', number: 1, madeAt: 1, content: newCase(), waits: true }
      await village.sdk().database().collection('manuscripts').doc(id).update({ offered })
      return { id, version: 1, use: true }
    },
    nextVillage: county,
    nextTown: county,
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },
  'manuscript.derive': {
    by: 'sarna',
    sends: async ({ who }) => ({
      id: (await who.sarna!.does('manuscript.open', { kind: 'case', item: 'sheep-deposit' })).id,
      kind: 'tip',
      newId: 'derived',
    }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['manuscripts'], gives: 'unknown' },
  },

  'bundle.choices': { by: 'sarna', sends: () => ({ kinds: ['slogan'], types: [] }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'bundle.make': {
    by: 'sarna',
    sends: ({ fresh }) => ({ id: fresh('bundle'), kinds: ['slogan'], types: [], pictures: [] }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'bundle.list': { by: 'sarna', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'bundle.upload': {
    by: 'sarna',
    sends: ({ fresh }) => ({ id: fresh('intake'), ...inOnePiece, bytes: bundleOf({ cases: { yihe: newCase() } }) }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['intakes'], gives: 'nothing' },
  },
  'bundle.look': {
    by: 'sarna',
    sends: sentUp,
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['intakes'], gives: 'unknown' },
  },
  'bundle.takeIn': {
    by: 'sarna',
    sends: sentUp,
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['intakes'], gives: 'unknown' },
  },

  'rendering.list': {
    by: 'uren',
    sends: () => ({ kind: 'tip', language: 'mn', page: 0 }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'rendering.overview': { by: 'uren', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'rendering.sheet': { by: 'uren', sends: () => ({ kind: 'standing' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'rendering.takeIn': {
    by: 'uren',
    sends: async ({ who }) => {
      const { texts } = await who.uren!.does('rendering.sheet', { kind: 'slogan' })
      const { item, source, version, words } = texts[0]!
      const one = { row: 2, kind: 'slogan' as const, item, source, version, words: words.map(() => 'ᠮᠣᠩᠭᠣᠯ') }
      return { texts: [one], write: false }
    },
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'rendering.waiting': { by: 'uren', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'rendering.read': {
    by: 'uren',
    sends: ({ tip }) => of(tip),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'item', of: ['tips'], gives: 'unknown' },
  },
  'rendering.save': {
    by: 'sarna',
    sends: async (w) => {
      const { version, ...key } = await translated(w)
      return { ...key, text, after: version, recording: true }
    },
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'item', of: ['tips'], gives: 'unknown' },
  },
  'rendering.attach': {
    by: 'sarna',
    sends: ({ tip }) => ({ ...of(tip), language: 'zh', id: 'voice', ...inOnePiece, audio: wav.toString('base64') }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'item', of: ['tips'], gives: 'unknown' },
  },
  'rendering.submit': {
    by: 'sarna',
    sends: translated,
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'item', of: ['tips'], gives: 'unknown' },
  },
  'rendering.decide': {
    by: 'uren',
    sends: async (w) => {
      const draft = await translated(w)
      await w.who.sarna!.does('rendering.submit', draft)
      const { source } = await w.who.uren!.does('rendering.read', of(draft.item))
      return { ...draft, source: source.hash, accept: true }
    },
    nextVillage: reviewers,
    nextTown: reviewers,
    sameId: { field: 'item', of: ['tips'], gives: 'unknown' },
  },
  'rendering.mongolian': {
    by: 'qimuge',
    sends: async ({ tip }) => ({ kind: 'tip', item: tip }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'item', of: ['tips', 'renderings'], gives: 'unknown' },
  },
  'rendering.shelf': {
    by: 'qimuge',
    sends: () => ({ before: Date.now() + 86_400_000 }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'rendering.standing': { by: 'qimuge', sends: () => ({ page: 'cheated' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
}
