import type { Shown } from '../../../papers/article'

interface Linked {
  link: string
  words: string
}

/** In WeChat pictures are drawn from where they lie. */
export const useShown = (pictures: readonly Linked[]): { shown: Shown[]; lost: number } => ({
  shown: pictures.map(({ link, words }) => ({ src: link, words })),
  lost: 0,
})
