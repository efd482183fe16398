export default definePageConfig({ navigationBarTitleText: '一起答' })
