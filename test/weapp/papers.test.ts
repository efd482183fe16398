import { unzipSync } from 'fflate'
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal()
const codeOf = (phone: Phone) => phone.text().match(/[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/)?.[0] as string
/** The words of the Word file that WeChat's viewer was given last, and its name. */
const opened = (phone: Phone) => {
  const { options } = phone.did.filter(({ what }) => what === 'openDocument').at(-1) ?? { options: {} }
  const { bytes, fileType } = options as { bytes: Uint8Array; fileType: string }
  return { fileType, words: new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml']) }
}

let code: string
test('老王 takes what he reported to the station as a Word file, made of what the cloud has', async () => {
  const phone = await bootWeapp({ local, openid: 'laowang' })
  await phone.open('report/write')
  await phone.type('发生了什么', '收羊的让我先转检疫费，转了就找不到人。')
  await phone.tap('交上去')
  await phone.wait(() => phone.page === 'report/receipt/index')
  await phone.wait('已收到')
  code = codeOf(phone)
  await phone.tap('带去派出所的材料')
  await phone.wait(() => phone.page === 'paper/own/index')
  await phone.wait('打开文档')
  await phone.tap('打开文档')
  await phone.wait(() => phone.did.some(({ what }) => what === 'openDocument'))
  expect(opened(phone).fileType).toBe('docx')
  expect(opened(phone).words).toContain('收羊的让我先转检疫费')
  expect(opened(phone).words).not.toMatch(/受案登记表|laowang/)
})

test('巴图警官 opens the case file on his phone within its minute', async () => {
  const phone = await bootWeapp({ local, openid: 'batu' })
  await phone.open('work/case-file', { codes: code })
  await phone.tap('做案卷')
  await phone.wait('下载案卷文档')
  await phone.tap('下载案卷文档')
  await phone.wait(() => phone.did.some(({ what }) => what === 'openDocument'))
  expect(opened(phone).words).toContain('收羊的让我先转检疫费')
  expect(opened(phone).words).toContain(code)
})
