import { barePicture } from '../../wording/bare-picture'
import { pictureHeader } from '../../wording/picture-header'
import { inner } from './page'

/** English metric units: what drawings are measured in. */
const emuPerTwip = 635
/** What its caption takes of a page, in twips. */
const forCaption = 1400
/** At 96 dots an inch; a small picture is not blown up. */
const emuPerDot = 9525
/** A screenshot longer than this is laid out in pieces, so that its letters can be read. */
const longest = 2.2

export interface Placed {
  bytes: Uint8Array
  format: 'jpg' | 'png'
  width: number
  height: number
  turn: number
}

/** What Word can hold, without where it was taken; nothing for other formats and for what is no whole picture. */
export const placed = (bytes: Uint8Array): Placed | undefined => {
  const header = pictureHeader(bytes)
  if (header?.format !== 'jpg' && header?.format !== 'png') return undefined
  const { format, width, height, turn } = header
  try {
    return { bytes: barePicture[format](bytes), format, width, height, turn }
  } catch (e) {
    if (e instanceof RangeError) return undefined
    throw e
  }
}

/** By EXIF's orientation, since Word shows the dots as they are stored: sixtieth thousandths of a degree, and mirrored or not. */
const turns: Record<number, [degrees: number, flip: string]> = {
  ...{ 2: [0, ' flipH="1"'], 3: [180, ''], 4: [180, ' flipH="1"'] },
  ...{ 5: [270, ' flipH="1"'], 6: [90, ''], 7: [90, ' flipH="1"'], 8: [270, ''] },
}

/** The paragraphs of one picture: one, or several pieces of a long one. `first` is the number of its first drawing, `room` what lies between the page's edges. */
export const drawings = (
  picture: Placed,
  relation: string,
  alt: string,
  first: number,
  room: { width: number; height: number } = inner,
): string[] => {
  const [widest, highest] = [room.width * emuPerTwip, (room.height - forCaption) * emuPerTwip]
  const { width, height, turn } = picture
  const pieces = turn === 1 && height / width > longest ? Math.ceil(height / width / 1.5) : 1
  const [degrees, flip] = turns[turn] ?? [0, '']
  const lies = degrees % 180 !== 0
  const [wide, high] = lies ? [height, width / pieces] : [width, height / pieces]
  const scale = Math.min(emuPerDot, widest / wide, highest / high)
  const shown = { cx: Math.round(width * scale), cy: Math.round((height / pieces) * scale) }
  const over = lies ? Math.round(Math.abs(shown.cx - shown.cy) / 2) : 0
  const around = shown.cx > shown.cy ? { l: 0, t: over, r: 0, b: over } : { l: over, t: 0, r: over, b: 0 }
  return Array.from({ length: pieces }, (_piece, i) => {
    const id = first + i
    const cut = pieces > 1 ? `<a:srcRect t="${edge(i, pieces)}" b="${100_000 - edge(i + 1, pieces)}"/>` : ''
    return (
      '<w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
      `<wp:extent cx="${shown.cx}" cy="${shown.cy}"/><wp:effectExtent l="${around.l}" t="${around.t}" r="${around.r}" b="${around.b}"/>` +
      `<wp:docPr id="${id}" name="picture${id}" descr="${alt}"/>` +
      '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
      `<pic:nvPicPr><pic:cNvPr id="${id}" name="picture${id}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${relation}"/>${cut}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm${degrees ? ` rot="${degrees * 60_000}"` : ''}${flip}><a:off x="0" y="0"/><a:ext cx="${shown.cx}" cy="${shown.cy}"/></a:xfrm>` +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )
  })
}

const edge = (i: number, pieces: number) => Math.round((i / pieces) * 100_000)
