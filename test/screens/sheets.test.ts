import { TextDecoder } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { readCells } from '@/edit/desk/sheet-rows'
import { readTable } from '@/lib/table/read-table'

// jsdom has none
Object.assign(globalThis, { TextDecoder })

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text))
const rels = (...targets: string[]) =>
  targets
    .map(
      (one, i) =>
        `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${one}"/>`,
    )
    .join('')

/** A spreadsheet as Excel and WPS write it, with the rows and what follows them given as they stand in the file. */
const xlsx = (rows: string, after = '', sheets = ['台账']) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook><sheets>${sheets.map((name, i) => `<sheet name="${name}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels('worksheets/sheet1.xml', 'worksheets/sheet2.xml')}</Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
    'xl/media/photo.png': new Uint8Array(100),
  })
const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`
const head = row(1, cell('A1', '编号'), cell('B1', '标语'))

const slogansIn = async (bytes: Uint8Array, name = '台账.xlsx') => {
  const { cells, notes } = await readTable(bytes, name)
  const { good, problems, above, strange } = readCells('slogan', cells)
  return {
    good: good.map(({ row, item, content }) => `${row} ${item ?? '新'} ${content.text}`),
    problems: problems.map(({ row, column, why }) => `${row} ${column} ${why}`),
    notes,
    above,
    strange,
  }
}
const refusal = (bytes: Uint8Array, name: string) =>
  readTable(bytes, name).then(
    () => 'read',
    (e: Error) => e.message,
  )

describe('萨日娜’s spreadsheets, as Excel and WPS make them', () => {
  test('one number merged over two rows is a number of both: neither is guessed at, and none becomes a new draft', async () => {
    const rows =
      head + row(2, cell('A2', 'sheep'), cell('B2', '先看见羊，后给钱')) + row(3, '<c r="A3" s="1"/>', cell('B3', '见着羊再给钱'))
    const { good, problems } = await slogansIn(xlsx(rows, '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'))
    expect(good).toEqual([])
    expect(problems).toEqual([
      '2 编号 跟第3行的编号一样，一个编号只能有一行。新写的不用编号',
      '3 编号 跟第2行的编号一样，一个编号只能有一行。新写的不用编号',
    ])
  })

  test('readers merged over two slogans are the readers of both; a slogan that is two lines high is one slogan', async () => {
    const rows =
      row(1, cell('A1', '标语'), cell('B1', '给哪些人')) +
      row(2, cell('A2', '先看见羊，后给钱'), cell('B2', '家里养牲畜')) +
      row(3, cell('A3', '见着羊再给钱')) +
      row(4, cell('A4', '定金不退'), cell('B4', '学生')) +
      row(5, '<c r="A5"/>')
    const merges = ['B2:B3', 'A4:A5', 'B4:B5'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const { cells } = await readTable(xlsx(rows, `<mergeCells>${merges}</mergeCells>`), '台账.xlsx')
    const { good, problems } = readCells('slogan', cells)
    expect(problems).toEqual([])
    expect(good.map(({ content }) => [content.text, content.audiences])).toEqual([
      ['先看见羊，后给钱', ['herder']],
      ['见着羊再给钱', ['herder']],
      ['定金不退', ['pupil']],
    ])
  })

  test('an error and a formula that nobody worked out are told by row, and the rows beside them are read', async () => {
    const rows =
      head +
      row(2, '<c r="B2" t="e"><f>Sheet2!A1</f><v>#REF!</v></c>') +
      row(3, '<c r="B3"><f>A1&amp;"羊"</f></c>') +
      row(4, '<c r="B4" t="str"><f>A1</f><v>先看见羊</v></c>') +
      row(5, '<c r="B5" t="str"><f>C9</f><v></v></c>') +
      row(6, '<c r="A6" t="e"><v>#N/A</v></c>', cell('B6', '定金不退'))
    const { good, problems } = await slogansIn(xlsx(rows))
    expect(good).toEqual(['4 新 先看见羊'])
    expect(problems).toEqual([
      '2 标语 这一格在表格里是个错误（#REF!），改好再导入',
      '3 标语 这一格是公式，还没有算出来。用Excel或WPS打开，存一次再导入',
      '6 编号 这一格在表格里是个错误（#N/A），改好再导入',
    ])
  })

  test('a title above the labels is passed over, and said; rows keep the numbers she sees', async () => {
    const rows =
      row(1, cell('A1', '2026年标语台账')) +
      row(3, cell('A3', ' 编号'), cell('B3', '标语')) +
      row(5, cell('B5', '先看见羊')) +
      row(6, cell('B6', '羊'.repeat(40)))
    const { good, problems, above } = await slogansIn(xlsx(rows, '<mergeCells><mergeCell ref="A1:F1"/></mergeCells>', ['台账', '去年']))
    expect(above).toBe(2)
    expect(good).toEqual(['5 新 先看见羊'])
    expect(problems[0]).toMatch(/^6 标语 最多24个字/)
  })

  test('other sheets, columns without a name and two columns of one name are said', async () => {
    const rows = head + row(2, cell('B2', '先看见羊'), cell('D2', '待定'))
    expect(await slogansIn(xlsx(rows, '', ['台账', '去年']))).toMatchObject({
      good: ['2 新 先看见羊'],
      notes: ['只读了第一张工作表，另外1张没有读'],
      strange: ['第4列'],
    })
    const twice = row(1, cell('A1', '标语'), cell('B1', '标语')) + row(2, cell('A2', '先看见羊'))
    expect((await slogansIn(xlsx(twice))).problems).toEqual(['1 标语 有两列都叫这个名字，分不清读哪一列。留一列再导入'])
  })
})

describe('a text file', () => {
  const lines = '编号,标语\r\n,"先看见羊,后给""钱"""\r\n,#REF!\r\n'
  const told = { good: ['2 新 先看见羊,后给"钱"'], problems: ['3 标语 这一格在表格里是个错误（#REF!），改好再导入'] }
  // "编号,标语\n,先看羊" as Excel in China saves it
  const gbk = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xd3, 0xef, 0x0a, 0x2c, 0xcf, 0xc8, 0xbf, 0xb4, 0xd1, 0xf2])

  test.each([
    ['UTF-8', bytesOf(lines)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${lines}`)],
    [
      'UTF-16, as Excel’s Unicode text',
      Uint8Array.from(Buffer.from(`\ufeff${lines.replace('编号,', '编号\t').replaceAll('\n,', '\n\t')}`, 'utf16le')),
    ],
  ])('in %s', async (_code, bytes) => expect(await slogansIn(bytes, '台账.csv')).toMatchObject(told))

  test('in GBK', async () => expect(await slogansIn(gbk, '台账.csv')).toMatchObject({ good: ['2 新 先看羊'], problems: [] }))

  test('a quote without its fellow would swallow the rest: the file is not read, and the row is named', async () =>
    expect(await refusal(bytesOf('标语\n定金不退\n"先看见羊\n见着羊再给钱'), '台账.csv')).toMatch(/^第3行有一个引号没有配上对/))

  test('days as Excel writes them into a .csv', async () => {
    const { cells } = await readTable(bytesOf('标题,发生日期\n买羊先看羊,2026/3/5\n买草先看草,2026年11月3日'), '案例.csv')
    expect(readCells('case', cells).good.map(({ content }) => content.sourceDate)).toEqual(['2026-03-05', '2026-11-03'])
  })
})

describe('a file called .xls', () => {
  test('of the old kind is refused by name, with what to do', async () =>
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '台账.xls')).toBe(
      '“台账.xls”是老格式的表格，这里读不了。请用Excel或WPS打开它，点“另存为”，文件类型选 .xlsx，再导入',
    ))

  test('that is a page with a table is read as that, merged cells too', async () => {
    const page =
      '<html><table border=1><tr><th colspan="2">标语台账</th></tr><tr><td>标语</td><td>给哪些人</td></tr>' +
      '<tr><td>先看见羊&#65292;后给钱</td><td rowspan="2">家里养牲畜</td></tr><tr><td>羊 &amp; 草<br></td></tr></table></html>'
    const { cells } = await readTable(bytesOf(page), '台账.xls')
    expect(readCells('slogan', cells).good.map(({ row, content }) => [row, content.text, content.audiences])).toEqual([
      [3, '先看见羊，后给钱', ['herder']],
      [4, '羊 & 草', ['herder']],
    ])
  })

  test('that is a text with tabs is read as that', async () =>
    expect(await slogansIn(bytesOf('编号\t标语\n\t先看见羊'), '台账.xls')).toMatchObject({ good: ['2 新 先看见羊'] }))
})

describe('a file that asks for too much is refused before it is unfolded', () => {
  test('one cell at the far end', async () =>
    expect(await refusal(xlsx(head + row(1048576, cell('XFD1048576', '远'))), 'far.xlsx')).toMatch(
      /最多读2000行、60列，XFD1048576这一格在外面/,
    ))

  test('cells that are only coloured, down to the last row, count for nothing', async () =>
    expect(await slogansIn(xlsx(head + row(2, cell('B2', '先看见羊')) + row(1048576, '<c r="XFD1048576" s="3"/>')))).toMatchObject({
      good: ['2 新 先看见羊'],
      problems: [],
    }))

  test('a small archive of very much', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(41_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb, 'bomb.xlsx')).toMatch(/展开以后太大/)
  })

  test('too many lines, too many bytes, and what is no spreadsheet at all', async () => {
    expect(await refusal(bytesOf(`标语\n${'羊\n'.repeat(2000)}`), 'many.csv')).toMatch(/这里有2001行/)
    expect(await refusal(new Uint8Array(5_000_001), 'big.csv')).toMatch(/太大了，最多5MB/)
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), '羊.csv')).toMatch(/认不出来|不是表格/)
  })
})
