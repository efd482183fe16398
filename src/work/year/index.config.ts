export default definePageConfig({ navigationBarTitleText: '一年一页' })
