/** The package of Office's files: parts of XML, their types and what leads to what, in a zip. */
import { strToU8, zipSync } from 'fflate'
import { part } from './word/xml'

export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

export const relations = (all: [id: string, type: string, target: string][]): string =>
  part(
    `<Relationships xmlns="${packaged}/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  )

export const contentTypes = (types: Record<string, string>): string =>
  part(
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>' +
      `${Object.entries(types)
        .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
        .join('')}</Types>`,
  )

/** Always the same: a file does not tell when or where it was made. */
const mtime = '2000-01-01T00:00:00'

/** `media` is compressed already. */
export const packed = (files: Record<string, string>, media: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync(
    {
      ...Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
      ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [name, [bytes, { level: 0 }]] as const)),
    },
    { mtime },
  )
