import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { type Shape, shapeOf } from '../../config/function-shape'
import { functions } from '../../config/functions'
import { Stopped } from './said'

/** One release as files: what each function and the website are made of. */
export interface Build {
  _id: string
  version: string
  functions: Record<string, { shape: Shape; files: Files; sum: string }>
  site: Files
}
type Files = Record<string, Uint8Array>

const about = 'release.json'
const codeAt = 'cloudfunctions'
const siteAt = 'h5'

/** What `npm run build` made. */
export const readBuild = (dist: string): Build => {
  for (const part of [`${codeAt}/home/index.js`, `${siteAt}/page.html`])
    if (!existsSync(join(dist, part))) throw new Stopped(`${dist} 里没有 ${part}，先运行 npm run build`)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const shapes = Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, shapeOf(one)]))
  return made(version, shapes, (place) => filesIn(join(dist, place)))
}

/** The release as one file, the same bytes for the same release. */
export const packed = ({ version, functions: parts, site }: Build): Uint8Array => {
  const shapes = Object.fromEntries(Object.entries(parts).map(([name, { shape }]) => [name, shape]))
  const under = (place: string, files: Files) => Object.fromEntries(Object.entries(files).map(([path, body]) => [`${place}/${path}`, body]))
  const code = Object.assign({}, ...Object.entries(parts).map(([name, { files }]) => under(`${codeAt}/${name}`, files)))
  return zipped({ [about]: Buffer.from(JSON.stringify({ version, shapes })), ...code, ...under(siteAt, site) })
}

export const unpacked = (file: Uint8Array): Build => {
  const all = unzipSync(file)
  const { version, shapes } = JSON.parse(Buffer.from(all[about] as Uint8Array).toString()) as {
    version: string
    shapes: Record<string, Shape>
  }
  const below = (place: string) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([path, body]) => (path.startsWith(`${place}/`) ? [[path.slice(place.length + 1), body]] : [])),
    )
  return made(version, shapes, below)
}

/** A function's code as the platform takes it. */
export const codeOf = (files: Files): string => Buffer.from(zipped(files)).toString('base64')

const zipped = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, body]) => [path, [body, { level: 4, mtime: '2026-01-01' }]])) as Zippable)

const made = (version: string, shapes: Record<string, Shape>, filesOf: (place: string) => Files): Build => {
  const parts = Object.entries(shapes).map(([name, shape]) => {
    const files = filesOf(`${codeAt}/${name}`)
    return [name, { shape, files, sum: sumOf(files) }] as const
  })
  const site = filesOf(siteAt)
  const whole = createHash('sha256').update(
    JSON.stringify([version, parts.map(([name, { shape, sum }]) => [name, shape, sum]), sumOf(site)]),
  )
  return { _id: `${version}-${whole.digest('hex').slice(0, 8)}`, version, functions: Object.fromEntries(parts), site }
}

const sumOf = (files: Files): string => {
  const hash = createHash('sha256')
  for (const path of Object.keys(files).sort()) hash.update(`${path}\n${files[path]?.length}\n`).update(files[path] as Uint8Array)
  return hash.digest('hex').slice(0, 16)
}

const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  )
