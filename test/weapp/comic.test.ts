/** A case's comic in the built mini program: drawn in its own package, told to who does not see it. */
import { comics } from '../../content/comics'
import { panelAloud, placedWords } from '../../wording/panels'
import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'

const local = aLocal()

test('其木格 goes from a case to its comic: each picture is drawn, and says its words', async () => {
  const { farming } = comics
  const phone = await bootWeapp({ local, openid: 'qimuge' })
  await phone.open('pages/case', { id: farming.case })
  await phone.wait(`看漫画：${farming.title}`)
  await phone.tap(`看漫画：${farming.title}`)
  await phone.wait('看这件真事')
  expect(phone.page).toBe('comic/read/index')
  const pictures = phone.nodes('image')
  expect(pictures.map((one) => one.attributes['aria-label'])).toEqual(farming.panels.map(panelAloud))
  for (const { attributes } of pictures) expect(String(attributes.src)).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/)
})

test('布和 saves all of it as one long picture: painted on the phone, every word of it, by whom and until when', async () => {
  const { farming } = comics
  const phone = await bootWeapp({ local, openid: 'buhe' })
  await phone.open('work/materials', { comic: farming._id })
  await phone.wait('存成图，发群里')
  await phone.tap('存成图，发群里')
  await phone.wait(() => phone.did.some(({ what }) => what === 'showShareImageMenu'))
  const written = phone.picture('wxfile://tmp_poster.png').replaceAll('\n', '')
  for (const words of [farming.title, ...farming.panels.flatMap(placedWords), '安和旗反诈综合指挥室', '96110'])
    expect(written).toContain(words)
  expect(written).toMatch(/用到\d{4}年\d{1,2}月\d{1,2}日，过后不要再发、再贴/)
})
