export default definePageConfig({ navigationBarTitleText: '声音' })
