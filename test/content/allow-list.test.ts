import { forbiddenContacts } from '../../content/allow-list'

describe('forbiddenContacts', () => {
  test.each([
    '钱转走了，马上打110，再打96110',
    '短信 · 12381',
    '或打95588问银行',
    '卖了98000元的羊，进出210000元',
    '先放10000元，三天变成11200元',
    '种了110亩玉米，养了120多只羊',
    '收了12000棵树苗、110袋面、120桶油、110箱罐头',
    '开了120户的会，走了110里路',
    '10月8日，尾号3306，取件码 6-2-18',
    '2026年11月23日 12:00',
  ])('lets honest text through: %s', (text) => {
    expect(forbiddenContacts(text)).toEqual([])
  })

  test.each([
    ['请拨13900000000领补贴', '13900000000'],
    ['请拨１３９００００００００', '13900000000'],
    ['请拨139 0000-0000', '139 0000-0000'],
    ['客服4000000000', '4000000000'],
    ['客服 400-000-0000', '400-000-0000'],
    ['办公室0471-0000000', '0471-0000000'],
    ['打95001核实', '95001'],
    ['请拨13900000000元旦前有效', '13900000000'],
    ['打10086人工', '10086'],
    ['打10000找人工', '10000'],
    ['点 https://a.example/x 领取', 'https://a.example/x'],
    ['打开 butie-lingqu.top 填卡号', 'butie-lingqu.top'],
  ])('finds what nobody may be sent to: %s', (text, contact) => {
    expect(forbiddenContacts(text)).toContain(contact)
  })
})
