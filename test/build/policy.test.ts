import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The two pages that are read: what the hosting gives, and what the function `home` writes the day into. */
describe.each(['dist/h5/index.html', 'dist/h5/page.html'])('%s', (file) => {
  const page = readFileSync(file, 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text as string)
  const allows = (text: string) => policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)

  test('runs its own scripts, each by its hash, and no other', () => {
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.map(allows)).toEqual(scripts.map(() => true))
    expect(allows('alert(1)')).toBe(false)
    expect(policy.match(/script-src ([^;]+)/)?.[1]).not.toMatch(/unsafe|https?:/)
    expect(policy).toMatch(/object-src 'none'; base-uri 'self'/)
  })

  test('with the day written into it, still does', () => {
    const day = page.replace(
      '<script type="application/json" id="day">{}</script>',
      '<script type="application/json" id="day">{"tip":1}</script>',
    )
    expect(day).not.toBe(page)
    expect([...day.matchAll(/<script>([\s\S]*?)<\/script>/g)].every(([, text]) => allows(text as string))).toBe(true)
  })

  test('waits for no other file before it shows something', () => {
    expect(page).not.toMatch(/<link[^>]+rel="?stylesheet|<script[^>]+src=/)
    expect(page).toContain('--felt:')
  })

  test('says so before anything of it could run', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
  })
})
