import { panelSvg } from '../comics/panel'
import type { Comic, ComicPanel } from '../types/entities/comic'
import { roomOf, type Size } from './draw'
import type { Film, Scene } from './film'
import { type Ending, endOf } from './sources'

/** A comic as a film: its title, each picture with its bubbles and its caption, whom to call. */
export const filmOfComic = ({ title, panels }: Pick<Comic, 'title' | 'panels'>, ending: Ending): Film => ({
  title,
  colour: 'danger',
  scenes: [{ kind: 'poster', words: title.split('，') }, ...panels.map(sceneOf), endOf(ending)],
})

const sceneOf = ({ caption, bubbles, phone }: ComicPanel, picture: number): Scene => ({
  kind: 'told',
  words: caption ? [caption] : [],
  picture,
  inPicture: [...bubbles.map(({ words }) => words), ...(phone ? [phone.from, phone.words] : [])],
})

/** A comic's picture as SVG for the room it has in the film: without what people say in it, and with. */
export const panelPictures = (panel: ComicPanel, film: Size): Size & { quiet: string; spoken: string } => {
  const { caption, ...rest } = panel
  const room = roomOf({ words: caption ? [caption] : [] }, film)
  return { ...room, quiet: panelSvg(rest, { ...room, bubbles: false }), spoken: panelSvg(rest, { ...room, bubbles: true }) }
}
