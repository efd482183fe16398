import { useEffect, useState } from 'react'
import { mongolian, type Script } from '../../comics/script'
import './mongolian-letters.h5.scss'

const size = 100

/** How Mongolian words are set, once their letters are there to be measured, or the page's font could not be had and the device's own are. */
export const useMongolianLetters = (text: string | undefined): Script | undefined => {
  const [script, setScript] = useState<Script>()
  useEffect(() => {
    if (!text) return
    let left = false
    const measured = () => {
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen || left) return
      const { font } = mongolian(() => 0)
      const known = new Map<string, number>()
      const width = (words: string) => {
        const found = known.get(words)
        if (found !== undefined) return found
        pen.font = `${size}px ${font}`
        const ems = pen.measureText(words).width / size
        known.set(words, ems)
        return ems
      }
      setScript(mongolian(width))
    }
    const loading = document.fonts?.load(`${size}px "Noto Sans Mongolian"`, text) ?? Promise.resolve([])
    void loading.then(measured, measured)
    return () => {
      left = true
    }
  }, [text])
  return text ? script : undefined
}
