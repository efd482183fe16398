import { asPerson, button, describeInBrowser, desk, phone, settled } from '../support/browser'
import { aLocal } from '../support/local'
import { pdfOf } from '../support/paper'
import { writeFileSync } from 'node:fs'
const out = '/tmp/shots-paper'
const mongolian = { headline: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠬᠦᠮᠦᠨ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠬᠦᠮᠦᠨ', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠮᠣᠩᠭᠣᠯ'] }
describeInBrowser('look', () => {
  const local = aLocal()
  const does = async (openid: string, domain: string, call: string, input: object) => {
    const answer = (await (await local.as(openid)).call(domain, { call, input })) as { ok: boolean; data: never }
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.data
  }
  beforeAll(async () => {
   for (const [kind,item] of [['poster','answer-96110']] as const) {
    const what = { kind, item, language: 'mn' }
    await does('sarna', 'rendering', 'save', { ...what, text: mongolian, after: 0 })
    await does('sarna', 'rendering', 'submit', { ...what, version: 1 })
    const { source } = (await does('uren', 'rendering', 'read', what)) as { source: { hash: string } }
    await does('uren', 'rendering', 'decide', { ...what, version: 1, source: source.hash, accept: true })
   }
  })
  test('look', async () => {
    for (const [id] of [['answer-96110'], ['call-110-first']] as const) {
      const page = await asPerson(local, 'buhe', desk)
      await page.goto(`/work/materials/index?poster=${id}`)
      await page.getByRole('group', { name: '海报' }).waitFor(); await settled(page)
      await page.screenshot({ path: `${out}/poster-${id}-desk.png`, fullPage: true })
      for (const [n, name] of [['a4','打印 A4'],['board',/60×80/]] as const) { const pdf = await pdfOf(page, name); writeFileSync(`${out}/poster-${id}-${n}.pdf`, pdf.bytes) }
      const [down] = await Promise.all([page.waitForEvent('download'), button(page, '存海报图').click()])
      await down.saveAs(`${out}/poster-${id}-picture.png`)
      await page.context().close()
    }
    for (const [who, look, name] of [['buhe', phone, 'banner-phone'], ['buhe', desk, 'banner-desk']] as const) {
      const page = await asPerson(local, who, look)
      await page.goto('/work/materials/index?banner=sheep-first'); await page.getByRole('group', { name: '多大' }).waitFor(); await settled(page)
      await page.screenshot({ path: `${out}/${name}.png`, fullPage: true }); await page.context().close()
    }
    for (const [look, l] of [[phone,'phone'],[desk,'desk']] as const) {
      const page = await asPerson(local, 'tana', look)
      await page.goto('/work/publish/index'); await settled(page)
      await page.screenshot({ path: `${out}/publish-${l}.png` })
      await page.goto('/work/publish/index?case=sheep-deposit'); await page.getByRole('group', { name: '公众号' }).waitFor(); await settled(page)
      await page.screenshot({ path: `${out}/publish-case-${l}.png`, fullPage: true })
      if (l === 'desk') {
        const [down] = await Promise.all([page.waitForEvent('download'), button(page, '存长图').click()])
        await down.saveAs(`${out}/long.png`)
        await button(page, '复制，贴到公众号编辑器').click()
        await page.getByText(/^已复制/).waitFor()
        const html = await page.evaluate(async () => { const [item] = await navigator.clipboard.read(); return (await item!.getType('text/html')).text() })
        writeFileSync(`${out}/pasted.html`, `<meta charset=utf-8><body style="width:360px">${html}`)
        await page.goto(`file://${out}/pasted.html`); await page.setViewportSize({width: 400, height: 800}); await page.screenshot({ path: `${out}/pasted.png`, fullPage: true })
      }
      await page.context().close()
    }
  }, 200000)
})
