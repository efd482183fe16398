import type { ComicPanel } from '../types/entities/comic'
import type { FraudType } from '../types/entities/fraud'
import type { comicFaces, comicPeople, comicScenes } from '../types/words/comic'

type Who = keyof typeof comicPeople
type Scene = keyof typeof comicScenes

/** Whom a kind of fraud meets here, where, and what they feel; whom they show it to, and where that is. */
interface Kind {
  who: Who
  scene: Scene
  face: keyof typeof comicFaces
  beside: Who
  where: Scene
}

const kinds: Record<FraudType, Kind> = {
  rebate: { who: 'mother', scene: 'kitchen', face: 'tempted', beside: 'father', where: 'kang' },
  investment: { who: 'shopkeeper', scene: 'shop', face: 'tempted', beside: 'clerk', where: 'bank' },
  shopping: { who: 'herderWoman', scene: 'yurt', face: 'tempted', beside: 'youngWoman', where: 'yard' },
  customerService: { who: 'youngMan', scene: 'yard', face: 'worried', beside: 'clerk', where: 'bank' },
  loan: { who: 'farmer', scene: 'yard', face: 'tempted', beside: 'clerk', where: 'bank' },
  credit: { who: 'mother', scene: 'kang', face: 'worried', beside: 'clerk', where: 'bank' },
  acquaintance: { who: 'grandmother', scene: 'kang', face: 'worried', beside: 'father', where: 'yard' },
  authority: { who: 'grandmother', scene: 'yard', face: 'worried', beside: 'police', where: 'police' },
  romance: { who: 'youngWoman', scene: 'night', face: 'glad', beside: 'mother', where: 'kitchen' },
  gaming: { who: 'boy', scene: 'kang', face: 'tempted', beside: 'mother', where: 'kang' },
  ticket: { who: 'father', scene: 'station', face: 'worried', beside: 'youngWoman', where: 'station' },
  sextortion: { who: 'youngMan', scene: 'night', face: 'worried', beside: 'police', where: 'police' },
  mule: { who: 'youngMan', scene: 'road', face: 'tempted', beside: 'police', where: 'road' },
  health: { who: 'grandfather', scene: 'kang', face: 'tempted', beside: 'doctor', where: 'clinic' },
  farming: { who: 'herder', scene: 'grassland', face: 'tempted', beside: 'herderWoman', where: 'market' },
  campus: { who: 'girl', scene: 'schoolGate', face: 'worried', beside: 'teacher', where: 'classroom' },
  company: { who: 'accountant', scene: 'office', face: 'worried', beside: 'boss', where: 'office' },
  prize: { who: 'herderWoman', scene: 'market', face: 'tempted', beside: 'gridWorker', where: 'village' },
  phishing: { who: 'farmer', scene: 'road', face: 'worried', beside: 'gridWorker', where: 'village' },
}

/** Three pictures without words that fit whatever is said of a kind of fraud: it meets somebody, they doubt it, they show it to somebody. */
export const picturesOf = (type: FraudType): readonly [ComicPanel, ComicPanel, ComicPanel] => {
  const { who, scene, face, beside, where } = kinds[type]
  return [
    { scene, people: [{ who, at: 'middle', pose: 'look', face }], bubbles: [] },
    { scene, near: true, people: [{ who, at: 'middle', pose: 'think', face: 'suspicious' }], bubbles: [] },
    {
      scene: where,
      people: [
        { who, at: 'left', pose: 'show', face: 'firm' },
        { who: beside, at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: [],
    },
  ]
}
