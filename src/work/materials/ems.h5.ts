import { useEffect, useState } from 'react'

const size = 100
const font = `${size}px "Noto Sans Mongolian", "Mongolian Baiti", sans-serif`

/** How long Mongolian words are, in heights of a letter, measured once their letters are there. */
export const useEms = (text: string | undefined): number => {
  const [ems, setEms] = useState((text ?? '').length * 0.6)
  useEffect(() => {
    if (!text) return
    let left = false
    const measure = () => {
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen || left) return
      pen.font = font
      setEms(pen.measureText(text).width / size)
    }
    void document.fonts?.load(font, text).then(measure, () => undefined)
    return () => {
      left = true
    }
  }, [text])
  return ems
}
