/** A case's comic in the built mini program: drawn in its own package, told to who does not see it. */
import { comics } from '../../content/comics'
import { panelAloud } from '../../wording/panels'
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
