export default definePageConfig({ navigationBarTitleText: '开通清单' })
