/**
 * npm run comics [folder]: every comic as people get it, for people to look at: as a long picture for a group, in two columns for
 * a notice board, and the latter in grey as a copier prints it. ONLY=farming,loan takes some; PARTS=1 draws who is who, the gestures
 * and the scenes.
 */
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { load } from '../config/bundle-functions.mjs'
import { main } from './steps.mjs'

const { launchChromium } = createRequire(import.meta.url)('../test/support/browser-launch.cjs')
const folder = path.resolve(process.argv[2] ?? '.cache/comics')
const only = process.env.ONLY?.split(',')

/** Each part of the set once, so that a new one is seen beside the others. */
const parts = async () => {
  const { panelSvg } = await load('comics/panel.ts')
  const { comicFaces, comicPeople, comicPoses, comicScenes } = await load('types/words/comic.ts')
  const all = (words) => Object.keys(words)
  const one = (who, pose, face, scene, near) =>
    panelSvg({ scene, near, people: [{ who, at: 'middle', pose, face }], bubbles: [] }, { width: 300, height: 225, bubbles: true })
  const faces = all(comicFaces)
  return {
    people: all(comicPeople).map((who, i) => one(who, 'stand', faces[i % faces.length], 'plain', true)),
    poses: all(comicPoses).map((pose) => one('youngMan', pose, 'calm', 'plain')),
    faces: faces.map((face) => one('herder', 'stand', face, 'plain', true)),
    scenes: all(comicScenes).map((scene) => one('mother', 'stand', 'calm', scene)),
  }
}

main(async () => {
  mkdirSync(folder, { recursive: true })
  const { comicSvg } = await load('comics/sheet.ts')
  const { comics } = await load('content/comics.ts')
  const browser = await launchChromium()
  const page = await browser.newPage()
  const shoot = async (name, width, html) => {
    await page.setViewportSize({ width, height: 800 })
    await page.setContent(`<body style="margin:0;line-height:0">${html}`)
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
  }
  try {
    if (process.env.PARTS)
      for (const [name, pictures] of Object.entries(await parts())) await shoot(`parts-${name}`, 1200, pictures.join(''))
    for (const [type, comic] of Object.entries(comics)) {
      if (only && !only.includes(type)) continue
      const board = comicSvg(comic, { width: 1600, columns: 2 })
      await shoot(`${type}-group`, 1080, comicSvg(comic, { width: 1080, columns: 1 }))
      await shoot(`${type}-board`, 1600, board)
      await shoot(`${type}-grey`, 1600, `<div style="filter:grayscale(1)">${board}</div>`)
    }
  } finally {
    await browser.close()
  }
  console.log(folder)
})
