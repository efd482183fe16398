export default definePageConfig({ navigationBarTitleText: '台账的表格' })
