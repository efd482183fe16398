import type { comicPeople } from '../types/words/comic'
import { cloth, hairs, shadow, skins } from './palette'

export type Hair = 'short' | 'parted' | 'tousled' | 'crop' | 'bald' | 'bun' | 'long' | 'bob' | 'tail' | 'braids' | 'waves' | 'tuft'
export type Hat = 'felt' | 'cap' | 'police' | 'scarf' | 'fur' | 'visor' | 'hood' | 'kerchief'
export type Coat =
  | 'deel'
  | 'padded'
  | 'jacket'
  | 'cardigan'
  | 'hoodie'
  | 'track'
  | 'uniform'
  | 'vest'
  | 'apron'
  | 'white'
  | 'blazer'
  | 'dress'
  | 'overall'
  | 'cloak'

/** How somebody looks. */
export interface Look {
  /** Against a grown man. */
  tall: number
  /** Head against body: the smaller the person, the larger. */
  head: number
  /** Width of the shoulders. */
  broad: number
  skin: string
  cheek: string
  hair: Hair
  hairColour: string
  hat?: Hat
  hatColour?: string
  coat: Coat
  colour: string
  trim: string
  legs: string
  shoes: string
  glasses?: true
  beard?: 'moustache' | 'goatee' | 'stubble'
  /** Wrinkles. */
  old?: true
  redScarf?: true
}

const blush = '#eba184'
const tan = '#cf8560'

export const cast: Record<keyof typeof comicPeople, Look> = {
  herder: {
    ...{
      tall: 1,
      head: 1,
      broad: 1.12,
      skin: skins.ruddy,
      cheek: tan,
      hair: 'short',
      hairColour: hairs.black,
      hat: 'felt',
      hatColour: cloth.brown,
    },
    ...{ coat: 'deel', colour: cloth.lake, trim: cloth.amber, legs: cloth.dark, shoes: cloth.dark, beard: 'moustache' },
  },
  herderWoman: {
    ...{
      tall: 0.96,
      head: 1,
      broad: 0.98,
      skin: skins.ruddy,
      cheek: tan,
      hair: 'bun',
      hairColour: hairs.black,
      hat: 'kerchief',
      hatColour: cloth.vermilion,
    },
    ...{ coat: 'deel', colour: cloth.grass, trim: cloth.cream, legs: cloth.dark, shoes: cloth.brown },
  },
  farmer: {
    ...{
      tall: 0.98,
      head: 1,
      broad: 1.08,
      skin: skins.ruddy,
      cheek: tan,
      hair: 'crop',
      hairColour: hairs.black,
      hat: 'cap',
      hatColour: cloth.slate,
    },
    ...{ coat: 'jacket', colour: cloth.olive, trim: cloth.cream, legs: cloth.dark, shoes: cloth.brown, beard: 'stubble' },
  },
  grandmother: {
    ...{
      tall: 0.88,
      head: 1.05,
      broad: 0.96,
      skin: skins.warm,
      cheek: blush,
      hair: 'parted',
      hairColour: hairs.white,
      hat: 'scarf',
      hatColour: cloth.plum,
    },
    ...{ coat: 'padded', colour: cloth.rose, trim: cloth.plum, legs: cloth.slate, shoes: cloth.dark, old: true },
  },
  grandfather: {
    ...{
      tall: 0.92,
      head: 1.04,
      broad: 1,
      skin: skins.warm,
      cheek: blush,
      hair: 'bald',
      hairColour: hairs.white,
      hat: 'fur',
      hatColour: cloth.brown,
    },
    ...{
      coat: 'padded',
      colour: cloth.slate,
      trim: cloth.dark,
      legs: cloth.dark,
      shoes: cloth.dark,
      beard: 'goatee',
      old: true,
      glasses: true,
    },
  },
  mother: {
    ...{ tall: 0.95, head: 1, broad: 0.94, skin: skins.fair, cheek: blush, hair: 'tail', hairColour: hairs.black },
    ...{ coat: 'cardigan', colour: cloth.coral, trim: cloth.cream, legs: cloth.jeans, shoes: cloth.white },
  },
  father: {
    ...{ tall: 1, head: 1, broad: 1.08, skin: skins.warm, cheek: blush, hair: 'short', hairColour: hairs.black },
    ...{ coat: 'jacket', colour: cloth.pine, trim: cloth.amber, legs: cloth.jeans, shoes: cloth.brown },
  },
  youngWoman: {
    ...{ tall: 0.95, head: 1, broad: 0.9, skin: skins.fair, cheek: blush, hair: 'long', hairColour: hairs.brown },
    ...{ coat: 'dress', colour: cloth.amber, trim: cloth.white, legs: cloth.dark, shoes: cloth.white },
  },
  youngMan: {
    ...{ tall: 1, head: 1, broad: 1, skin: skins.warm, cheek: blush, hair: 'tousled', hairColour: hairs.black },
    ...{ coat: 'hoodie', colour: cloth.mustard, trim: cloth.cream, legs: cloth.jeans, shoes: cloth.white },
  },
  boy: {
    ...{ tall: 0.74, head: 1.18, broad: 0.92, skin: skins.warm, cheek: blush, hair: 'crop', hairColour: hairs.black },
    ...{ coat: 'track', colour: cloth.sky, trim: cloth.white, legs: cloth.sky, shoes: cloth.white, redScarf: true },
  },
  girl: {
    ...{ tall: 0.73, head: 1.18, broad: 0.88, skin: skins.fair, cheek: blush, hair: 'braids', hairColour: hairs.black },
    ...{ coat: 'track', colour: cloth.sky, trim: cloth.white, legs: cloth.sky, shoes: cloth.vermilion, redScarf: true },
  },
  child: {
    ...{ tall: 0.56, head: 1.4, broad: 0.95, skin: skins.fair, cheek: blush, hair: 'tuft', hairColour: hairs.black },
    ...{ coat: 'overall', colour: cloth.amber, trim: cloth.vermilion, legs: cloth.amber, shoes: cloth.vermilion },
  },
  shopkeeper: {
    ...{ tall: 0.97, head: 1, broad: 1.16, skin: skins.fair, cheek: blush, hair: 'bald', hairColour: hairs.black },
    ...{ coat: 'apron', colour: cloth.mint, trim: cloth.pine, legs: cloth.dark, shoes: cloth.brown, beard: 'moustache' },
  },
  courier: {
    ...{
      tall: 0.98,
      head: 1,
      broad: 1,
      skin: skins.warm,
      cheek: blush,
      hair: 'short',
      hairColour: hairs.black,
      hat: 'visor',
      hatColour: cloth.vermilion,
    },
    ...{ coat: 'jacket', colour: cloth.vermilion, trim: cloth.dark, legs: cloth.dark, shoes: cloth.slate },
  },
  accountant: {
    ...{ tall: 0.95, head: 1, broad: 0.92, skin: skins.fair, cheek: blush, hair: 'waves', hairColour: hairs.brown, glasses: true },
    ...{ coat: 'blazer', colour: cloth.plum, trim: cloth.cream, legs: cloth.dark, shoes: cloth.dark },
  },
  boss: {
    ...{ tall: 1.01, head: 1, broad: 1.14, skin: skins.warm, cheek: blush, hair: 'parted', hairColour: hairs.grey },
    ...{ coat: 'blazer', colour: cloth.slate, trim: cloth.white, legs: cloth.slate, shoes: cloth.dark },
  },
  teacher: {
    ...{ tall: 0.95, head: 1, broad: 0.9, skin: skins.fair, cheek: blush, hair: 'bob', hairColour: hairs.black, glasses: true },
    ...{ coat: 'cardigan', colour: cloth.pine, trim: cloth.white, legs: cloth.dark, shoes: cloth.brown },
  },
  doctor: {
    ...{ tall: 0.98, head: 1, broad: 1, skin: skins.warm, cheek: blush, hair: 'parted', hairColour: hairs.black, glasses: true },
    ...{ coat: 'white', colour: cloth.white, trim: cloth.sky, legs: cloth.slate, shoes: cloth.dark },
  },
  clerk: {
    ...{ tall: 0.95, head: 1, broad: 0.92, skin: skins.fair, cheek: blush, hair: 'bun', hairColour: hairs.black },
    ...{ coat: 'blazer', colour: cloth.navy, trim: cloth.rose, legs: cloth.navy, shoes: cloth.dark },
  },
  gridWorker: {
    ...{ tall: 0.95, head: 1, broad: 0.94, skin: skins.warm, cheek: blush, hair: 'bob', hairColour: hairs.black },
    ...{ coat: 'vest', colour: cloth.vermilion, trim: cloth.white, legs: cloth.jeans, shoes: cloth.white },
  },
  police: {
    ...{
      tall: 1,
      head: 1,
      broad: 1.1,
      skin: skins.warm,
      cheek: blush,
      hair: 'crop',
      hairColour: hairs.black,
      hat: 'police',
      hatColour: cloth.police,
    },
    ...{ coat: 'uniform', colour: cloth.police, trim: cloth.white, legs: cloth.dark, shoes: cloth.dark },
  },
  swindler: {
    ...{ tall: 1, head: 1, broad: 1.08, skin: shadow, cheek: shadow, hair: 'bald', hairColour: shadow, hat: 'hood', hatColour: shadow },
    ...{ coat: 'cloak', colour: shadow, trim: shadow, legs: shadow, shoes: shadow },
  },
}
