export default definePageConfig({ navigationBarTitleText: '记台账' })
