export default definePageConfig({ navigationBarTitleText: '案卷和表格' })
