export default definePageConfig({ navigationBarTitleText: '孩子的规则' })
