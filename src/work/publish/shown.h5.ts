import { useEffect, useState } from 'react'
import type { Shown } from '../../../papers/article'

interface Linked {
  link: string
  words: string
}

/** As wide as an article is shown on a sharp phone. */
const widest = 1080

/** A picture as data, no larger than it is shown; nothing where it cannot be read. */
const asData = async (link: string): Promise<string | undefined> => {
  try {
    const answer = await fetch(link)
    if (!answer.ok) return undefined
    const bitmap = await createImageBitmap(await answer.blob())
    const scale = Math.min(1, widest / bitmap.width)
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(bitmap.width * scale),
      height: Math.round(bitmap.height * scale),
    })
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/jpeg', 0.85)
  } catch {
    return undefined
  }
}

/** The pictures of an article as data, so that nothing in it comes from elsewhere; and how many could not be brought. */
export const useShown = (pictures: readonly Linked[]): { shown: Shown[]; lost: number } => {
  const [found, setFound] = useState<{ shown: Shown[]; lost: number }>({ shown: [], lost: 0 })
  const links = pictures.map(({ link }) => link).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the links stand for the pictures
  useEffect(() => {
    let left = false
    void Promise.all(pictures.map(async ({ link, words }) => ({ src: await asData(link), words }))).then((all) => {
      if (left) return
      const shown = all.flatMap(({ src, words }) => (src ? [{ src, words }] : []))
      setFound({ shown, lost: all.length - shown.length })
    })
    return () => {
      left = true
    }
  }, [links])
  return found
}
