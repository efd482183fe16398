export default definePageConfig({ navigationBarTitleText: '演一演' })
