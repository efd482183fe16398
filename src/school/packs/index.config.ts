export default definePageConfig({ navigationBarTitleText: '反诈课堂' })
