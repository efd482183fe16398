import { chinese, type Script } from '../../comics/script'
import type { Output } from '../../types/contract'
import type { ComicPanel } from '../../types/entities/comic'
import { withWords } from '../../wording/panels'

/** A comic in one of the two languages. */
export interface Edition {
  title: string
  panels: ComicPanel[]
  script: Script
  /** As its file is called: after its Chinese title, also in Mongolian. */
  called: string
}

type Read = Output<'material.comic'>

/** In Chinese; in Mongolian when native writers gave its words, each in its place, and their letters are there. */
export const editionsOf = ({ comic, issued }: Read, letters: Script | undefined): { han: Edition; mongolian?: Edition } => {
  const { title, panels } = comic
  const theirs = letters && issued.words && withWords(panels, issued.words.paragraphs)
  return {
    han: { title, panels, script: chinese, called: title },
    ...(theirs && { mongolian: { title: issued.words?.headline ?? title, panels: theirs, script: letters, called: `${title} 蒙古文` } }),
  }
}

/** All its Mongolian words. */
export const lettersIn = ({ issued: { words } }: Read): string | undefined => words && [words.headline, ...words.paragraphs].join(' ')

/** Said where words and places are not as many. */
export const doNotFit = '蒙古文和图里的话对不上，先用汉文。请蒙古文组再看一遍。'
